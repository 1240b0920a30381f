import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue, Script } from '../catalogue/types.js';
import type { Decision } from '../record/decide.js';
import { report } from '../report.js';
import { until } from '../until.js';
import { hasLeftovers } from './has-leftovers.js';
import { insertScript } from './insert-script.js';
import { Lane } from './lane.js';
import { trusted } from './trusted.js';
import { setVendorGlobals } from './vendor-globals.js';
import { watch } from './watch.js';

/** What few vendors need; what looks like it but is only data does no harm. */
const ELABORATE = /"(alias|entry|forward|loaded|methods|properties|self)":/;

// For as long as the page lasts: a gate that is stopped and started again must not release anything twice.

/** By the ids of vendors and categories. */
const lanes = new Map<string, Lane>();

/** The blocked scripts that are in a lane, or have been. */
const seen = new WeakSet<Element>();

/** What has been put into the page. */
const inserted: Element[] = [];

/** Whether a vendor has been told of a decision: from then on it is told of every one. */
let hasSignalled = false;

/** Holds back what is not granted, releases what is. */
export interface Gate {
  /** Brings the page in line with a decision: holds, sweeps, then releases. */
  apply(decision: Decision): Promise<void>;
  /** Ends the watch and takes out what was inserted; what has run has run. */
  stop(): void;
}

/** What is loaded only where it is needed. */
export interface GateFiles {
  readonly sweep: () => Promise<typeof import('./sweep.js')>;
  readonly google: () => Promise<typeof import('./signals/google.js')>;
  readonly elaborate: () => Promise<typeof import('./elaborate.js')>;
}

/**
 * @param changed called after anything in the page was added or removed
 * @param nonce where the page has a CSP with nonces, the gate's own: blocked markup without it stays text
 */
export function createGate(
  catalogue: Catalogue,
  nonce: string | undefined,
  files: GateFiles,
  changed?: () => void,
): Gate {
  const vendors = allVendors(catalogue);
  let latest: Decision | undefined;

  const declare = (lane: Lane, script: Script): void => {
    let isTried = false;
    lane.add(async (next) => {
      const { src, attributes = {}, loaded } = script;
      const elaborate = ELABORATE.test(JSON.stringify(script)) ? await files.elaborate() : undefined;
      // once: a second attempt to load it must not make its calls again
      if (!isTried) setVendorGlobals(script, elaborate?.createStub);
      isTried = true;
      const element = document.createElement('script');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      inserted.push(element);
      await insertScript(element, src, nonce, () => document.head.append(element), next);
      if (loaded) elaborate!.callLoaded(loaded);
    });
  };

  const hold = (element: Element): void => {
    const held = element as HTMLScriptElement;
    const { vendor, category, src = held.getAttribute('src') ?? '', type = '' } = held.dataset;
    const label = (vendor ?? category)!;
    const lane = lanes.get(label);
    if (seen.has(held)) return;
    seen.add(held);
    if (!lane || (nonce && held.nonce !== nonce)) {
      return report(Error(`${label}: a blocked script ${lane ? 'lacks the nonce' : 'is not in the catalogue'}`));
    }
    lane.add(async (next) => {
      // taken out before it was released, it is found again when it is put back
      if (!held.isConnected) return void seen.delete(held);
      if (!src && !held.nextSibling && document.readyState === 'loading') {
        // the parser may not have seen the end of it yet
        await until('DOMContentLoaded');
      }
      // not cloned: a script that innerHTML has made counts as run, and so does its clone
      const script = document.createElement('script');
      for (const { name, value } of held.attributes) {
        if (name !== 'src') script.setAttribute(name, /^on/.test(name) ? trusted().createScript(value) : value);
      }
      script.nonce = held.nonce;
      script.type = type;
      if (!src) script.text = trusted().createScript(held.text);
      inserted.push(script);
      await insertScript(script, src, nonce, () => held.after(script), next);
    });
  };

  for (const [vendor, { id }] of vendors) {
    if (!lanes.has(id)) lanes.set(id, new Lane(id));
    if (lanes.has(vendor.id)) continue;
    const lane = new Lane(vendor.id);
    lanes.set(vendor.id, lane);
    vendor.scripts?.forEach((script) => declare(lane, script));
  }
  const unwatch = watch('script[type="text/plain"]:is([data-vendor],[data-category])', hold, changed);

  return {
    async apply(decision) {
      const isGranted = (label: string): boolean => decision.get(label) === 'granted';
      const setLanes = (isOpen: boolean): void =>
        lanes.forEach((lane, label) => {
          if (isGranted(label) === isOpen) lane.set(isOpen);
        });
      latest = decision;
      setLanes(false);
      try {
        hasSignalled ||= vendors.some(([{ id, signals }]) => signals && isGranted(id));
        if (hasSignalled) (await files.google()).tell(catalogue, decision);
        const runsOn = [...lanes].some(([label, { isUsed }]) => isUsed && !isGranted(label));
        // waits in any case: what is released now may want what the script that starts us sets at its end
        const sweeper = await ((runsOn || hasLeftovers(catalogue, decision)) && files.sweep());
        // somebody may have chosen again in the meantime
        if (latest === decision && !(sweeper && sweeper.sweep(catalogue, decision, lanes))) setLanes(true);
      } catch (error) {
        report(error as Error);
      }
    },

    stop() {
      unwatch();
      latest = undefined;
      lanes.forEach((lane) => lane.set(false));
      for (const element of inserted) element.remove();
    },
  };
}

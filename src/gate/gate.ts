import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue, Script } from '../catalogue/types.js';
import type { Decision } from '../record/decide.js';
import { report } from '../report.js';
import { until } from '../until.js';
import { hasLeftovers } from './has-leftovers.js';
import { insertScript } from './insert-script.js';
import { Lane } from './lane.js';
import type { SweepFiles } from './sweep.js';
import { trusted } from './trusted.js';
import { setVendorGlobals } from './vendor-globals.js';
import { watch } from './watch.js';

/** What few vendors need; what looks like it but is only data does no harm. */
const ELABORATE = /"(alias|forward|loaded|methods|properties|self)":/;

// For as long as the page lasts: a gate that is stopped and started again must not release anything twice.

/** Declared scripts that have run, by vendor, place and address. */
const ran = new Set<string>();

/** Blocked scripts of the markup that have run, and what ran in their place. */
const released = new WeakSet<Element>();

/** Vendors and categories of which anything has run. */
const running = new Set<string>();

/** What has been put into the page. */
const inserted: Element[] = [];

/** Whether a vendor has been told of a decision: from then on it is told of every one. */
let hasSignalled = false;

/** So long a withdrawal waits for what carries it out. */
const PATIENCE_MS = 1e4;

/** Holds back what is not granted, releases what is. */
export interface Gate {
  /** Brings the page in line with a decision: holds, sweeps, then releases. */
  apply(decision: Decision): Promise<void>;
  /** Ends the watch and takes out what was inserted; what has run has run. */
  stop(): void;
}

/** What is loaded only where it is needed. */
export interface GateFiles extends SweepFiles {
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
  const lanes = new Map<string, Lane>();
  const held = new WeakSet<Element>();
  let latest: Decision | undefined;

  const release = async (
    label: string,
    script: HTMLScriptElement,
    src: string,
    insert: () => void,
    closed: AbortSignal,
    next: () => void,
  ): Promise<void> => {
    closed.throwIfAborted();
    inserted.push(script);
    released.add(script);
    await insertScript(script, src, nonce, insert, closed, next);
    running.add(label);
  };

  const declare = (label: string, script: Script, index: number): void => {
    const { src, attributes = {}, loaded } = script;
    const key = `${label} ${index} ${src}`;
    let isSet = false;
    lanes.get(label)!.add(async (closed, next) => {
      if (ran.has(key)) return;
      const elaborate = ELABORATE.test(JSON.stringify(script)) ? await files.elaborate() : undefined;
      closed.throwIfAborted();
      // once: a second attempt to load it must not make its calls again
      if (!isSet) setVendorGlobals(script, elaborate?.createStub);
      isSet = true;
      const element = document.createElement('script');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      await release(
        label,
        element,
        src,
        () => (document.head ?? document.documentElement).append(element),
        closed,
        next,
      );
      ran.add(key);
      if (loaded) elaborate!.callLoaded(loaded);
    });
  };

  const hold = (element: Element): void => {
    const blocked = element as HTMLScriptElement;
    const { vendor, category, src = blocked.getAttribute('src') ?? '', type = '' } = blocked.dataset;
    const label = (vendor ?? category)!;
    const lane = lanes.get(label);
    if (held.has(blocked) || released.has(blocked)) return;
    held.add(blocked);
    if (!lane || (nonce && blocked.nonce !== nonce)) {
      return report(Error(`${label}: a blocked script ${lane ? 'lacks the nonce' : 'is not in the catalogue'}`));
    }
    lane.add(async (closed, next) => {
      if (!src && !blocked.nextSibling && document.readyState === 'loading') {
        // the parser may not have seen the end of it yet
        await until('DOMContentLoaded');
      }
      closed.throwIfAborted();
      // taken out before it was released, it is found again when it is put back
      if (!blocked.isConnected) return void held.delete(blocked);
      // not cloned: a script that innerHTML has made counts as run, and so does its clone
      const script = document.createElement('script');
      for (const { name, value } of blocked.attributes) {
        if (name !== 'src') script.setAttribute(name, /^on/.test(name) ? trusted().createScript(value) : value);
      }
      script.nonce = blocked.nonce;
      script.type = type;
      if (!src) script.text = trusted().createScript(blocked.text);
      await release(label, script, src, () => blocked.after(script), closed, next);
      released.add(blocked);
    });
  };

  for (const { id } of catalogue.categories) lanes.set(id, new Lane(id));
  for (const [{ id, scripts }] of vendors) {
    lanes.set(id, new Lane(id));
    scripts?.forEach((script, index) => declare(id, script, index));
  }
  const unwatch = watch('script[type="text/plain"]:is([data-vendor],[data-category])', hold, changed);

  return {
    async apply(decision) {
      const isGranted = (label: string): boolean => decision.get(label) === 'granted';
      latest = decision;
      lanes.forEach((lane, label) => isGranted(label) || lane.close());
      const runsOn = ![...running].every(isGranted);
      try {
        hasSignalled ||= vendors.some(([{ id, signals }]) => signals && isGranted(id));
        if (hasSignalled) (await files.google()).tell(catalogue, decision);
        // waits in any case: what is released now may want what the script that starts us sets at its end
        if (runsOn || hasLeftovers(catalogue, decision)) {
          const patience = after(PATIENCE_MS);
          const sweeper = await Promise.race([files.sweep(), patience]);
          // somebody may have chosen again in the meantime
          if (latest !== decision) return;
          await Promise.race([sweeper.sweep(catalogue, decision, files), patience]);
          if (latest !== decision || sweeper.reloadWhereNeeded(catalogue, decision, running)) return;
        }
        if (latest !== decision) return;
        lanes.forEach((lane, label) => isGranted(label) && lane.open());
      } catch (error) {
        report(error as Error);
        // what cannot be withdrawn in place must not run on
        if (runsOn && latest === decision && navigator.onLine) location.reload();
      }
    },

    stop() {
      unwatch();
      latest = undefined;
      lanes.forEach((lane) => lane.close());
      for (const element of inserted) element.remove();
    },
  };
}

async function after(ms: number): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  throw Error('the file that withdraws does not come');
}

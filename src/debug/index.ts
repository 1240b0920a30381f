import { allVendors } from '../catalogue/all-vendors.js';
import { ownersIn } from '../catalogue/owners.js';
import type { Catalogue, Text } from '../catalogue/types.js';
import type { Consent } from '../consent.js';
import { explainState } from './explain-state.js';
import { heldBack } from './held-back.js';
import { openPanel, type Row } from './panel.js';
import { watchDrift } from './watch-drift.js';

const RUNNING = Symbol.for('askfirst');
const GUARD = Symbol.for('askfirst.guard');

/** So often is looked at what stands in the page. */
const INTERVAL_MS = 500;

type Page = typeof globalThis & { [RUNNING]?: readonly [Consent, catalogue: unknown]; [GUARD]?: unknown };

let isStarted = false;

/**
 * Shows what the gate of this page does and why, and what the page does besides. It reads the API, the events and the
 * page, and changes nothing of it.
 */
export async function startDebug(): Promise<void> {
  const page = globalThis as Page;
  const running = page[RUNNING];
  if (isStarted || !running) return;
  isStarted = true;
  const [consent, given] = running;
  const end = new AbortController();
  const { signal } = end;
  const swept: Row[] = [];
  const errors: Row[] = [];
  const drift: Row[] = [];
  const embeds: Row[] = [];
  const time = (): string => new Date().toISOString().slice(11, 19);

  // before all else: what happens while the catalogue comes is told later
  const listen = <Name extends keyof GlobalEventHandlersEventMap>(
    name: Name,
    listener: (event: GlobalEventHandlersEventMap[Name]) => void,
  ): void =>
    document.addEventListener(
      name,
      (event) => {
        listener(event);
        draw();
      },
      { signal },
    );
  let draw = (): void => {};
  listen('consent-sweep', ({ removed, left }) => {
    for (const { kind, name } of removed) swept.push({ name, text: `${kind}, removed, ${time()}` });
    for (const { kind, name } of left) swept.push({ name, text: `${kind}, still there, ${time()}` });
  });
  listen('consent-error', ({ error }) => errors.push({ name: time(), text: error.message }));
  listen('consent-embed', ({ vendor }) =>
    embeds.push({ name: vendor, text: `an embed is loaded for this view, ${time()}` }),
  );
  listen('consent-change', () => {});

  let catalogue: Catalogue;
  try {
    await consent.ready;
    const read = async (found: unknown): Promise<Catalogue> =>
      (typeof found === 'string' ? await (await fetch(found, { cache: 'force-cache' })).json() : found) as Catalogue;
    catalogue = await read(typeof given === 'function' ? await (given as () => unknown)() : given);
    // the gate's part does not say whose an address is
    if (catalogue.$whole) catalogue = await read(catalogue.$whole.address);
  } catch (error) {
    console.warn(`askfirst debug: nothing to show: ${(error as Error).message}`);
    end.abort();
    return;
  }
  const owners = ownersIn(catalogue, document.baseURI);
  const stop = (): void => {
    end.abort();
    panel.close();
  };
  const panel = openPanel(!!catalogue.layout?.includes('top'), stop);
  const textIn = (text: Text): string => (typeof text === 'string' ? text : (text[catalogue.language] ?? ''));

  draw = () => {
    const gpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
    panel.show(
      'Vendors',
      allVendors(catalogue).map(([vendor, category]) => ({
        name: textIn(vendor.name),
        state: consent.state(vendor.id),
        text: explainState(vendor, category, consent.record, gpc),
      })),
    );
    const held = heldBack(owners, (id) => consent.granted(id)).map(({ label, what }) => ({ name: label, text: what }));
    const guard = page[GUARD]
      ? []
      : [{ name: 'guard', text: 'is not on this page: what nobody has labelled is not held' }];
    panel.show('Held back', [...held, ...embeds, ...guard]);
    panel.show('Swept', swept);
    panel.show('Drift', drift);
    panel.show('Errors', errors);
  };
  draw();
  watchDrift(
    owners,
    (id) => consent.state(id),
    (text) => {
      drift.push({ name: time(), text });
      console.warn(`askfirst debug: ${text}`);
      draw();
    },
    signal,
  );
  const timer = setInterval(() => {
    // it has been stopped
    if (page[RUNNING]?.[0] === consent) draw();
    else stop();
  }, INTERVAL_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    isStarted = false;
  });
}

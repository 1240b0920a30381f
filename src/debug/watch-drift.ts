import { isFirstParty, type Owner, type Owners } from '../catalogue/owners.js';
import type { KeptItem } from '../events.js';
import { keptItems } from '../gate/kept-items.js';

/** How often is looked at what is kept, where no event tells of it. */
const INTERVAL_MS = 1000;

/**
 * Watches for what the catalogue does not explain: an address asked for, or something kept, that nobody declares or that
 * is declared by nobody who is granted.
 *
 * @param note is told each thing once
 */
export function watchDrift(
  owners: Owners,
  stateOf: (id: string) => string,
  note: (text: string) => void,
  ended: AbortSignal,
): void {
  const seen = new Set<string>();
  const judge = (what: string, its: readonly Owner[]): void => {
    if (its.some(([{ id }]) => stateOf(id) === 'granted') || seen.has(what)) return;
    seen.add(what);
    const whose = its.map(([{ id }]) => `declared by "${id}", which is ${stateOf(id)}`);
    note(`${what}: ${whose.join(', ') || 'not declared'}`);
  };

  const look = ({ name }: { readonly name: string }): void => {
    const address = new URL(name, document.baseURI);
    const its = owners.ofAddress(address);
    if (its[0] || !isFirstParty(address, location.hostname))
      judge(`requested ${address.origin}${address.pathname}`, its);
  };
  const resources = new PerformanceObserver((list) => list.getEntries().forEach(look));
  resources.observe({ type: 'resource', buffered: true });

  const lookAtItem = ({ kind, name }: KeptItem): void => {
    // a cookie without a name is none
    if (name && !owners.isOurs(kind, name)) judge(`kept ${kind} "${name}"`, owners.ofItem(kind, name));
  };
  const lookAtStored = (): void => {
    keptItems().forEach(lookAtItem);
    const list = (kind: KeptItem['kind'], names: () => Promise<readonly (string | undefined)[]>): void => {
      // refused, or not there
      new Promise<readonly (string | undefined)[]>((resolve) => resolve(names())).then(
        (found) => found.forEach((name) => name && lookAtItem({ kind, name })),
        () => {},
      );
    };
    list('indexed-db', async () => (await indexedDB.databases()).map(({ name }) => name));
    list('cache', () => caches.keys());
  };
  lookAtStored();
  const timer = setInterval(lookAtStored, INTERVAL_MS);
  const { cookieStore } = globalThis as { cookieStore?: EventTarget };
  cookieStore?.addEventListener('change', lookAtStored, { signal: ended });
  ended.addEventListener('abort', () => {
    clearInterval(timer);
    resources.disconnect();
  });
}

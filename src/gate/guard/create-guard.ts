import { matchName } from '../../catalogue/match-name.js';
import { readHost, type HostEntry } from '../../catalogue/read-host.js';
import type { Catalogue, Item } from '../../catalogue/types.js';
import type { Decision } from '../../record/decide.js';
import type { CategoryState } from '../../record/types.js';
import { holdElements } from './hold-elements.js';
import { holdMarkup } from './hold-markup.js';
import { createPatches } from './patch.js';
import { refuseRequests } from './refuse-requests.js';
import { refuseWrites } from './refuse-writes.js';
import { GUARD } from '../marks.js';
import type { Guard } from './types.js';

/** What is known of a page where a guard starts. */
export interface GuardedPage {
  /** Gives the catalogue; what it throws is reported. */
  readonly catalogue: () => Catalogue;
  /** Where the page has a CSP with nonces: scripts of the page's markup without it stay what they are held as. */
  readonly nonce?: string | undefined;
  /** Folder of our own files, which are never held back. */
  readonly folder?: string | undefined;
}

/** Starts the guard of the page; where there is one already, that is it. It never throws. */
export function createGuard({ catalogue, nonce, folder }: GuardedPage): Guard {
  const global = globalThis as { [GUARD]?: Guard };
  if (global[GUARD]) return global[GUARD];

  const entries: HostEntry[] = [];
  const kept: (Item & { readonly vendor: string })[] = [];
  const letThrough = new Set<string>();
  const essentials = new Map<string, CategoryState>();
  let decision: Decision = essentials;
  let isAway = false;

  try {
    for (const { essential, vendors } of catalogue().categories) {
      for (const { id: vendor, hosts, items } of vendors) {
        if (essential) essentials.set(vendor, 'granted');
        hosts?.forEach((host) => entries.push(readHost(host, vendor)));
        items?.forEach((item) => kept.push({ ...item, vendor }));
      }
    }
  } catch (error) {
    // what has been read of it is held back all the same
    console.error(`askfirst: guard: ${(error as Error).message}`);
  }
  entries.sort((one, other) => other.size - one.size);

  /** Whether what these vendors claim is to be held back: one that is granted is enough. */
  const isDenied = (claims: readonly { readonly vendor: string }[]): boolean => {
    const granted = claims.filter(({ vendor }) => decision.get(vendor) === 'granted');
    for (const { vendor } of granted) letThrough.add(vendor);
    return !!claims[0] && !granted[0];
  };

  const find = (text: string): URL | undefined => {
    let address: URL;
    try {
      address = new URL(text, document.baseURI);
    } catch {
      return;
    }
    if (folder && address.href.startsWith(folder)) return;
    const fitting = entries.filter((entry) => entry.fits(address));
    return isDenied(fitting.filter(({ size }) => size === fitting[0]!.size)) ? address : undefined;
  };

  const [patch, turn] = createPatches(() => isAway);
  // without a window it loads nothing
  const inert = document.cloneNode() as Document;
  const { hold, release } = holdElements(patch, find, inert, nonce);
  holdMarkup(patch, hold, inert);
  refuseRequests(patch, find);
  refuseWrites(patch, (kind, name) =>
    isDenied(kept.filter((item) => item.party !== 'third' && item.kind === kind && matchName(item.name, name))),
  );

  const see = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        // of the parser's making, which puts each by itself, or it would not have come so far; it has not run yet
        if ((node as Element).localName === 'script') hold(node as Element);
      }
    }
    release();
  };
  const observer = new MutationObserver(see);

  const guard: Guard = {
    update(next) {
      decision = next;
      isAway = false;
      turn(true);
      observer.observe(document, { childList: true, subtree: true });
      release();
      return [...letThrough];
    },
    pass(action) {
      see(observer.takeRecords());
      const before = isAway;
      isAway = true;
      try {
        return action();
      } finally {
        isAway = before;
        // nor is what it has put into the page
        observer.takeRecords();
      }
    },
    rest() {
      isAway = true;
      observer.disconnect();
      turn(false);
    },
    stop() {
      guard.rest();
      // the gate does not find it any more
      delete global[GUARD];
    },
  };
  guard.update(decision);
  return (global[GUARD] = guard);
}

import { allVendors } from '../../catalogue/all-vendors.js';
import { matchName } from '../../catalogue/match-name.js';
import type { Catalogue, Item } from '../../catalogue/types.js';
import type { Decision } from '../../record/decide.js';
import type { CategoryState } from '../../record/types.js';
import { report } from '../../report.js';
import { asText } from './as-text.js';
import { holdElements } from './hold-elements.js';
import { holdMarkup } from './hold-markup.js';
import { createPatches } from './patch.js';
import { readable, readHost, type HostEntry } from './read-host.js';
import { refuseRequests } from './refuse-requests.js';
import { refuseWrites } from './refuse-writes.js';
import { GUARD, type Guard } from './types.js';

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
  const items: (Item & { readonly vendor: string })[] = [];
  const traces: string[] = [];
  const letThrough = new Set<string>();
  const essentials = new Map<string, CategoryState>();
  let decision: Decision = essentials;
  let unguarded = 0;

  try {
    for (const [{ id, hosts = [], items: kept = [] }, { essential }] of allVendors(catalogue())) {
      if (essential === true) essentials.set(id, 'granted');
      for (const host of hosts) {
        const entry = readHost(host, id);
        entries.push(entry);
        if (!essential) traces.push(entry.trace);
      }
      for (const item of kept) if (item.party === 'first') items.push({ ...item, vendor: id });
    }
  } catch (error) {
    // what has been read of it is held back all the same
    report(Error(`guard: the catalogue: ${(error as Error).message}`, { cause: error }));
  }
  entries.sort((one, other) => other.size - one.size);
  // dots fit anything: it is but a first look
  const trace = RegExp(traces.join('|') || '(?!)', 'i');

  const isGranted = ({ vendor }: { readonly vendor: string }): boolean => decision.get(vendor) === 'granted';
  const mentions = (text: unknown): boolean => !unguarded && trace.test(asText(text));

  const find = (text: unknown): URL | undefined => {
    const address = mentions(text) && resolve(text);
    if (!address || (folder && address.href.startsWith(folder))) return;
    const fitting = entries.filter(({ pattern }) => pattern.test(readable(address)));
    const granted = fitting.filter((entry) => entry.size === fitting[0]!.size && isGranted(entry));
    for (const { vendor } of granted) letThrough.add(vendor);
    return fitting[0] && !granted[0] ? address : undefined;
  };

  const away = <T>(action: () => T): T => {
    unguarded++;
    try {
      return action();
    } finally {
      unguarded--;
    }
  };

  const [patch, undo, redo] = createPatches();
  const inert = document.implementation.createHTMLDocument();
  const { hold, release } = holdElements(patch, (address) => !!find(address), inert, nonce);
  holdMarkup(patch, mentions, hold, away, inert);
  refuseRequests(patch, find);
  refuseWrites(patch, (kind, name) => {
    const declared = items.filter((item) => item.kind === kind && matchName(item.name, name));
    return !unguarded && !!declared[0] && !declared.some(isGranted);
  });

  const see = (records: readonly MutationRecord[]): void => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        const element = node as HTMLElement;
        for (const each of [element, ...(element.querySelectorAll?.<HTMLElement>('script,img,audio,video') ?? [])]) {
          release(each);
          // of the parser's making, or it would not have come so far; it has not run yet
          if (each.localName === 'script') hold(each, true);
        }
      }
    }
  };
  const observer = new MutationObserver(see);
  const observe = (): void => observer.observe(document, { childList: true, subtree: true });
  observe();

  const guard: Guard = {
    update(next) {
      if (unguarded === Infinity) {
        unguarded = 0;
        redo();
        observe();
      }
      decision = next;
      release();
      return [...letThrough];
    },
    pass(action) {
      see(observer.takeRecords());
      const result = away(action);
      // nor is what it has put into the page
      observer.takeRecords();
      return result;
    },
    rest() {
      unguarded = Infinity;
      observer.disconnect();
      undo();
    },
    stop() {
      guard.rest();
      // the gate does not find it any more
      delete global[GUARD];
    },
  };
  return (global[GUARD] = guard);
}

function resolve(text: unknown): URL | undefined {
  try {
    return new URL(asText(text), document.baseURI);
  } catch {
    return;
  }
}

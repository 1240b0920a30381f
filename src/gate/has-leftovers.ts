import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue } from '../catalogue/types.js';
import type { Decision } from '../record/decide.js';

/**
 * Whether the browser seems to hold anything that a denied vendor has left on this site. Takes a quick look at the
 * beginnings of names: the sweep itself looks closer, and most pages need not load it. Databases and caches cannot be
 * listed at once: they count as held.
 */
export function hasLeftovers(catalogue: Catalogue, decision: Decision): boolean {
  /** By kind. */
  const kept: Record<string, string> = {};
  return allVendors(catalogue).some(
    ([{ id, items }]) =>
      decision.get(id) === 'denied' &&
      items?.some(({ kind, party, name }) => {
        const [start, more] = name.split('*', 2);
        return (
          party !== 'third' &&
          (/db|cache/.test(kind) ||
            // once, and not where nothing of that kind is denied: a page's first look at each takes a while
            (kept[kind] ??= listKept(kind)).includes(`; ${start}${more === undefined ? '=' : ''}`))
        );
      }),
  );
}

function listKept(kind: string): string {
  try {
    if (kind === 'cookie') return `; ${document.cookie}`;
    const storage = /^s/.test(kind) ? sessionStorage : localStorage;
    // not Object.keys: an entry called `key` or `length` is no property, where a method or so is
    return `; ${Array.from(storage, (_, index) => storage.key(index)).join('=; ')}=`;
  } catch {
    // what a browser refuses to list, it has refused to keep
    return '';
  }
}

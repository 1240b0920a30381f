import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue } from '../catalogue/types.js';
import type { Decision } from '../record/decide.js';

/**
 * Whether the browser seems to hold anything that a denied vendor has left on this site. Takes a quick look at the
 * beginnings of names, kinds aside: the sweep itself looks closer, and most pages need not load it. Databases and caches
 * cannot be listed at once: they count as held.
 */
export function hasLeftovers(catalogue: Catalogue, decision: Decision): boolean {
  let kept = '';
  return allVendors(catalogue).some(
    ([{ id, items }]) =>
      decision.get(id) === 'denied' &&
      items?.some(({ kind, party, name }) => {
        // once, and not where nothing is denied: a page's first look at its storage takes a while
        kept ||= listKept();
        const [start, more] = name.split('*', 2);
        return (
          party === 'first' && (/db|cache/.test(kind) || kept.includes(`; ${start}${more === undefined ? '=' : ''}`))
        );
      }),
  );
}

function listKept(): string {
  let kept = '';
  try {
    // one after the other: a browser may refuse the second and the third
    kept += `; ${document.cookie}`;
    for (const storage of [localStorage, sessionStorage]) {
      // not Object.keys: an entry called `key` or `length` is no property, where a method or so is
      kept += `; ${Array.from(storage, (_, index) => storage.key(index)).join('=; ')}=`;
    }
  } catch {
    // what a browser refuses to list, it has refused to keep
  }
  return kept;
}

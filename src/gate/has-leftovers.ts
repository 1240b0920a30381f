import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue } from '../catalogue/types.js';
import type { Decision } from '../record/decide.js';
import { keysOf, listed } from './kept-items.js';

/**
 * Whether the browser seems to hold anything that a denied vendor has left on this site. Takes a quick look at the
 * beginnings of names, kinds aside: the sweep itself looks closer, and most pages need not load it. Databases and caches
 * cannot be listed at once: they count as held.
 */
export function hasLeftovers(catalogue: Catalogue, decision: Decision): boolean {
  const kept = [
    '',
    ...listed(() => keysOf(localStorage)),
    ...listed(() => keysOf(sessionStorage)),
    ...listed(() => [document.cookie]),
  ].join('= ');
  return allVendors(catalogue).some(
    ([{ id, items }]) =>
      decision.get(id) === 'denied' &&
      items?.some(({ kind, party, name }) => {
        const [start, more] = name.split('*', 2);
        return (
          party === 'first' && (/db|cache/.test(kind) || kept.includes(` ${start}${more === undefined ? '=' : ''}`))
        );
      }),
  );
}

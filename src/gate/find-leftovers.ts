import { allVendors } from '../catalogue/all-vendors.js';
import { matchName } from '../catalogue/match-name.js';
import type { Catalogue, Item } from '../catalogue/types.js';
import type { KeptItem } from '../events.js';
import type { Decision } from '../record/decide.js';
import { storagePrefix } from '../record/storage-prefix.js';
import type { ConsentState } from '../record/types.js';

/** Items that vendors in this state declare. */
function itemsOf(catalogue: Catalogue, decision: Decision, state: ConsentState): readonly Item[] {
  return allVendors(catalogue).flatMap(([{ id, items = [] }]) => (decision.get(id) === state ? items : []));
}

/** What denied vendors may have left. */
export interface Leftovers {
  /** As they declare it: on the site's own domain. */
  readonly declared: readonly Item[];
  /** Whether this is something that they declare, and that neither the site itself nor a granted vendor declares too. */
  readonly has: (kept: KeptItem) => boolean;
}

/** What denied vendors may have left on the site's own domain. */
export function findLeftovers(catalogue: Catalogue, decision: Decision): Leftovers {
  const prefix = storagePrefix(catalogue);
  const declared = itemsOf(catalogue, decision, 'denied').filter(({ party }) => party === 'first');
  const granted = itemsOf(catalogue, decision, 'granted');
  return {
    declared,
    has: ({ kind, name }) => {
      const fits = (item: Item): boolean => item.kind === kind && matchName(item.name, name);
      return declared.some(fits) && !granted.some(fits) && !`${name}-`.startsWith(`${prefix}-`);
    },
  };
}

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

/** Whether something that is kept is one of these. Whole names are looked up: there may be as many as there are entries. */
function among(items: readonly Item[]): Leftovers['has'] {
  const names = new Set(items.map(({ kind, name }) => `${kind} ${name}`));
  const starred = items.filter(({ name }) => name.includes('*'));
  return ({ kind, name }) =>
    names.has(`${kind} ${name}`) || starred.some((item) => item.kind === kind && matchName(item.name, name));
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
  const declared = itemsOf(catalogue, decision, 'denied').filter(({ party }) => party !== 'third');
  const isDeclared = among(declared);
  const isGranted = among(itemsOf(catalogue, decision, 'granted'));
  return {
    declared,
    has: (kept) => isDeclared(kept) && !isGranted(kept) && !`${kept.name}-`.startsWith(`${prefix}-`),
  };
}

import { allVendors } from '../catalogue/all-vendors.js';
import { matchName } from '../catalogue/match-name.js';
import type { Catalogue, ItemKind } from '../catalogue/types.js';
import { storagePrefix } from '../record/storage-prefix.js';
import type { Decision } from '../record/decide.js';
import { keptNames } from './kept-names.js';

/** Something in the visitor's browser that a denied vendor has left there. */
export interface Leftover {
  readonly kind: ItemKind;
  readonly name: string;
}

/**
 * What is kept on the site's own domain under names that denied vendors declare, and that neither the site itself nor
 * a granted vendor declares too.
 */
export function findLeftovers(catalogue: Catalogue, decision: Decision): readonly Leftover[] {
  const prefix = storagePrefix(catalogue);
  const declared = allVendors(catalogue).flatMap(([vendor]) =>
    (vendor.items ?? []).map((item) => ({ ...item, state: decision.get(vendor.id) })),
  );
  return Object.entries(keptNames()).flatMap(([kind, names]) => {
    const ofKind = declared.filter((item) => item.kind === kind);
    const denied = ofKind.filter((item) => item.party === 'first' && item.state === 'denied');
    const granted = ofKind.filter((item) => item.state === 'granted');
    return names
      .filter(
        (name) =>
          denied.some((item) => matchName(item.name, name)) &&
          !granted.some((item) => matchName(item.name, name)) &&
          name !== prefix &&
          !name.startsWith(`${prefix}-`),
      )
      .map((name) => ({ kind: kind as ItemKind, name }));
  });
}

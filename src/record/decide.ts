import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue } from '../catalogue/types.js';
import { categoryState } from './category-state.js';
import type { CategoryState, ConsentRecord, ConsentState } from './types.js';

/** What follows from catalogue, record and signals. */
export interface Decision {
  /** The state of every vendor. */
  readonly vendors: ReadonlyMap<string, ConsentState>;
  /** The state of every category. */
  readonly categories: ReadonlyMap<string, CategoryState>;
  /** Whether anybody is still to be asked about. */
  readonly ask: boolean;
}

/**
 * Decides the state of everything. An explicit choice goes before Global Privacy Control, which goes before the
 * default; a choice covers a vendor only under the category and the revision for which it was made.
 *
 * @param record undefined where there is none in force
 * @param gpc whether the visitor's browser sends Global Privacy Control (W3C)
 */
export function decide(catalogue: Catalogue, record: ConsentRecord | undefined, gpc: boolean | undefined): Decision {
  const vendors = new Map<string, ConsentState>();
  for (const [vendor, category] of allVendors(catalogue)) {
    // an id such as "constructor" must not find what every object has
    const choice = record && Object.hasOwn(record.choices, vendor.id) ? record.choices[vendor.id] : undefined;
    let state: ConsentState = 'pending';
    if (category.essential) state = 'granted';
    else if (choice?.category === category.id && choice.revision >= (vendor.revision ?? 1)) {
      state = choice.granted === true ? 'granted' : 'denied';
    } else if (gpc && category.gpc) state = 'denied';
    vendors.set(vendor.id, state);
  }
  return {
    vendors,
    categories: new Map(
      catalogue.categories.map((category) => [
        category.id,
        categoryState(category.vendors.map((vendor) => vendors.get(vendor.id)!)),
      ]),
    ),
    ask: [...vendors.values()].includes('pending'),
  };
}

import type { Catalogue, Category, Vendor } from './types.js';

/** Every vendor with its category, in the order of the catalogue. */
export function allVendors(catalogue: Catalogue): readonly (readonly [Vendor, Category])[] {
  return catalogue.categories.flatMap((category) => category.vendors.map((vendor) => [vendor, category] as const));
}

import type { Catalogue, Vendor } from '../../src/catalogue/types.js';

/** The catalogue with these fields of one vendor changed. */
export function withVendor(catalogue: Catalogue, id: string, changes: Partial<Vendor>): Catalogue {
  return {
    ...catalogue,
    categories: catalogue.categories.map((category) => ({
      ...category,
      vendors: category.vendors.map((vendor) => (vendor.id === id ? { ...vendor, ...changes } : vendor)),
    })),
  };
}

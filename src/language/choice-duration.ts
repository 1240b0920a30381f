import type { Catalogue } from '../catalogue/types.js';

/** How long a choice is kept: what the catalogue declares for the record, else six months. */
export function choiceDuration({ categories, storage }: Catalogue): string {
  const item = categories
    .filter((category) => category.essential)
    .flatMap((category) => category.vendors.flatMap((vendor) => vendor.items ?? []))
    .find(({ name, kind }) => name === (storage?.prefix ?? 'cookiePreference') && kind === 'local-storage');
  return item && /^\d/.test(item.expiry) ? item.expiry : '6 months';
}

import type { Catalogue, Item, Vendor } from '../../../src/catalogue/types.js';

/** A catalogue with one essential vendor, one optional, and two that Global Privacy Control speaks to. */
export const aCatalogue: Catalogue = {
  language: 'en',
  controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
  categories: [
    { id: 'essentials', essential: true, name: 'Essentials', vendors: [{ id: 'site', name: 'This site' }] },
    { id: 'statistics', name: 'Statistics', vendors: [{ id: 'counter', name: 'Counter', revision: 2 }] },
    {
      id: 'marketing',
      gpc: true,
      name: 'Marketing',
      vendors: [
        { id: 'pixel', name: 'Pixel' },
        { id: 'ads', name: 'Ads' },
      ],
    },
  ],
};

/** The same with these vendors for statistics. */
export function withVendors(...vendors: readonly Vendor[]): Catalogue {
  const [essentials, statistics, marketing] = aCatalogue.categories;
  return { ...aCatalogue, categories: [essentials!, { ...statistics!, vendors }, marketing!] };
}

/** The same with an essential vendor that declares these items. */
export function withItems(...items: readonly Item[]): Catalogue {
  const [essentials, ...others] = aCatalogue.categories;
  return {
    ...aCatalogue,
    categories: [{ ...essentials!, vendors: [{ id: 'site', name: 'This site', items }] }, ...others],
  };
}

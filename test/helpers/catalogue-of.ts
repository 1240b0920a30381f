import type { Catalogue, Vendor } from '../../src/catalogue/types.js';

/** A small catalogue: these vendors as statistics, and these as essential. */
export function catalogueOf(vendors: readonly Vendor[], essential: readonly Vendor[] = []): Catalogue {
  return {
    language: 'en',
    controller: { name: 'Example GmbH', country: 'DE', privacyPolicy: '/privacy', imprint: '/imprint' },
    categories: [
      ...(essential.length ? [{ id: 'essentials', essential: true, name: 'Essentials', vendors: essential }] : []),
      { id: 'statistics', name: 'Statistics', vendors },
    ],
  };
}

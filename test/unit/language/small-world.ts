import type { Catalogue } from '../../../src/catalogue/types.js';

/** A catalogue that says nothing. */
export const smallWorld: Catalogue = {
  language: 'en',
  controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
  categories: [],
};

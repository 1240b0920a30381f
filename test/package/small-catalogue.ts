import type { Catalogue } from '../../src/catalogue/types.js';

/** One vendor that is asked about, whose script is `/vendor.js`. */
export const smallCatalogue: Catalogue = {
  language: 'en',
  controller: { name: 'Example GmbH', country: 'DE', privacyPolicy: '/privacy', imprint: '/imprint' },
  categories: [
    {
      id: 'essentials',
      essential: true,
      name: 'Essentials',
      vendors: [
        {
          id: 'site',
          name: 'This site',
          purpose: 'Keeps you signed in.',
          reason: 'You asked to be signed in.',
          company: { name: 'Example GmbH', country: 'DE' },
          privacyPolicy: '/privacy',
          items: [
            { name: 'session', kind: 'cookie', party: 'first', expiry: 'session', purpose: 'Keeps you signed in.' },
          ],
        },
      ],
    },
    {
      id: 'statistics',
      name: 'Statistics',
      description: 'How the site is used.',
      vendors: [
        {
          id: 'vendor',
          name: 'Vendor',
          purpose: 'Counts visits.',
          company: { name: 'Vendor Ltd', country: 'MT' },
          privacyPolicy: 'https://vendor.example/privacy',
          items: [{ name: '_vendor', kind: 'cookie', party: 'first', expiry: '1 year', purpose: 'Counts visits.' }],
          scripts: [{ src: 'vendor.js' }],
          withdraw: 'reload',
        },
      ],
    },
  ],
};

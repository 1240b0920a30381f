import type { Catalogue } from '../../../../src/catalogue/types.js';

/** A catalogue in which no rule finds anything. */
export const cleanCatalogue: Catalogue = {
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
          items: [{ name: 'login', kind: 'cookie', party: 'first', expiry: 'session', purpose: 'Keeps you signed in' }],
        },
      ],
    },
    {
      id: 'statistics',
      name: 'Statistics',
      description: 'Show us how this site is used.',
      vendors: [
        {
          id: 'counter',
          name: 'Counter',
          purpose: 'Counts visits.',
          company: { name: 'Counter Inc.', address: '1 Road, Springfield, IL 62701', country: 'US' },
          privacyPolicy: 'https://counter.example/privacy',
          transfers: [{ country: 'US', safeguard: 'Standard contractual clauses' }],
          items: [
            { name: '_count', kind: 'cookie', party: 'first', expiry: '13 months', purpose: 'Tells visitors apart' },
          ],
          scripts: [{ src: 'https://cdn.counter.example/count.js' }],
          hosts: ['cdn.counter.example'],
        },
      ],
    },
    {
      id: 'marketing',
      gpc: true,
      name: 'Marketing',
      description: 'Measure our ads.',
      vendors: [
        {
          id: 'pixel',
          name: 'Pixel',
          purpose: 'Measures ads.',
          company: { name: 'Pixel Ltd', address: '2 Street, Dublin, Ireland', country: 'IE' },
          privacyPolicy: 'https://pixel.example/privacy',
          items: [{ name: '_pixel', kind: 'cookie', party: 'first', expiry: '90 days', purpose: 'Measures ads' }],
          scripts: [{ src: 'https://pixel.example/pixel.js' }],
          hosts: ['pixel.example'],
          withdraw: 'reload',
          revision: 2,
        },
      ],
    },
  ],
};

import type { Catalogue } from '../../../src/catalogue/types.js';

/** A catalogue in which every property stands that there is. */
export const fullCatalogue: Catalogue = {
  $schema: 'https://example.com/catalogue.schema.json',
  language: 'en',
  controller: { name: 'Example GmbH', country: 'DE', privacyPolicy: '/privacy', imprint: '/imprint' },
  texts: { title: { en: 'Your choice', 'de-AT': 'Ihre Wahl' }, intro: 'We ask.' },
  layout: 'bar',
  storage: { prefix: 'choice.of_this-site', share: 'subdomains' },
  categories: [
    {
      id: 'essentials',
      essential: true,
      name: 'Essentials',
      vendors: [{ id: 'site', name: 'This site', legalBasis: 'necessary', reason: 'Keeps your choice.' }],
    },
    {
      id: 'statistics',
      gpc: true,
      name: { en: 'Statistics', de: 'Statistik' },
      description: 'Counts.',
      vendors: [
        {
          id: 'vendor',
          name: { en: 'Vendor', de: 'Anbieter' },
          purpose: 'Counts visits.',
          disclosure: 'Counts visits, under a pseudonym.',
          legalBasis: 'consent',
          company: { name: 'Vendor Ltd', address: '1 Road, Town', country: 'MT' },
          privacyPolicy: 'https://vendor.example/privacy',
          transfers: [{ country: 'US', safeguard: 'A contract.' }],
          items: [
            { name: '_v_*', kind: 'cookie', party: 'first', expiry: '1 year 1 month', purpose: { en: 'Counts' } },
            { name: 'v', kind: 'indexed-db', party: 'third', expiry: 'session', purpose: 'Counts' },
          ],
          scripts: [
            {
              src: 'https://cdn.vendor.example/v.js',
              globals: { vSettings: { id: 1, on: true, no: null, list: [1, 'a', {}] } },
              stubs: [
                {
                  name: 'v',
                  kind: 'function',
                  store: 'q',
                  into: 'vLayer',
                  entry: 'array',
                  forward: 'callMethod',
                  methods: ['track', 'people.set'],
                  self: ['push'],
                  alias: ['_v'],
                  properties: { version: '2.0' },
                  calls: [['js', { $now: 'date' }]],
                },
              ],
              loaded: [{ call: 'v.Tag', args: [{ id: 1 }], as: 'vTag', queue: 'q' }],
              attributes: { async: '', 'data-id': '1', crossorigin: 'anonymous' },
            },
          ],
          hosts: ['cdn.vendor.example', '*.vendor.example', 'vendor.example:8443/path'],
          signals: {
            google: ['analytics_storage', 'ad_user_data'],
            uet: true,
            clarity: ['ad_Storage', 'analytics_Storage'],
            meta: true,
            tiktok: true,
            matomo: true,
            piano: true,
            hubspot: true,
          },
          consentMode: 'basic',
          loadedBy: 'site',
          withdraw: 'stop',
          revision: 2,
        },
      ],
    },
  ],
};

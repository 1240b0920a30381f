import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Meta Pixel: conversions and audiences for ads on Facebook and Instagram.
 *
 * Revoked, it only pauses: it keeps what happens, and would send that once consent is granted again. So the page is loaded
 * again.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 * @see https://developers.facebook.com/docs/meta-pixel/get-started
 * @remarks Unconfirmed: the expiries; the entries of localStorage; whether anything is still written after `revoke`; the
 * hosts and their paths, which Meta does not document; the digits of the id.
 */
export const metaPixel = /* @__PURE__ */ vendorEntry(
  {
    id: 'meta-pixel',
    category: 'marketing',
    takes: {
      id: {
        what: 'the pixel ID (dataset ID): Meta Events Manager, Data sources',
        like: '1234567890123456',
        pattern: /^\d{10,20}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'Meta Pixel',
    purpose: {
      en: 'Counts what visitors do after an ad on Facebook or Instagram, and chooses ads for them there.',
      de: 'Zählt, was Besucher nach einer Anzeige auf Facebook oder Instagram tun, und wählt dort Anzeigen für sie aus.',
    },
    disclosure: {
      en: 'Meta receives the IP address, the address of each page, what is clicked, ordered or filled in, the device and the browser, each with an identifier. Meta can link this with accounts on Facebook and Instagram, and uses it to measure and choose ads, for its other customers too.',
      de: 'Meta erhält die IP-Adresse, die Adresse jeder Seite, was angeklickt, bestellt oder abgeschickt wird, Gerät und Browser, jeweils mit einer Kennung. Meta kann dies mit Konten bei Facebook und Instagram verbinden und nutzt es, um Anzeigen auszuwerten und auszuwählen, auch für andere Kunden.',
    },
    company: {
      name: 'Meta Platforms Ireland Limited',
      address: 'Merrion Road, Dublin 4, D04 X2K5, Ireland',
      country: 'IE',
    },
    privacyPolicy: 'https://www.facebook.com/privacy/policy/',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [
      {
        name: '_fbp',
        kind: 'cookie',
        party: 'first',
        expiry: '90 days',
        purpose: {
          en: 'Tells browsers apart for ads and their measurement',
          de: 'Unterscheidet Browser für Anzeigen und deren Auswertung',
        },
      },
      {
        name: '_fbc',
        kind: 'cookie',
        party: 'first',
        expiry: '90 days',
        purpose: {
          en: 'Remembers the click on an ad on Facebook or Instagram',
          de: 'Merkt sich den Klick auf eine Anzeige bei Facebook oder Instagram',
        },
      },
      {
        name: 'lastExternalReferrer',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'From which website the visitor came',
          de: 'Von welcher Website der Besucher gekommen ist',
        },
      },
      {
        name: 'lastExternalReferrerTime',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'When the visitor came from there', de: 'Wann der Besucher von dort gekommen ist' },
      },
      {
        name: 'fr',
        kind: 'cookie',
        party: 'third',
        expiry: '90 days',
        purpose: {
          en: 'Recognises the browser across websites, to choose and measure ads',
          de: 'Erkennt den Browser auf verschiedenen Websites wieder, um Anzeigen auszuwählen und zu messen',
        },
      },
    ],
    scripts: [
      {
        src: 'https://connect.facebook.net/en_US/fbevents.js',
        stubs: [
          {
            name: 'fbq',
            kind: 'function',
            store: 'queue',
            forward: 'callMethod',
            self: ['push'],
            alias: ['_fbq'],
            properties: { loaded: true, version: '2.0' },
            calls: [
              ['init', id],
              ['track', 'PageView'],
            ],
          },
        ],
      },
    ],
    hosts: [
      'connect.facebook.net/en_US/fbevents.js',
      'connect.facebook.net/signals',
      'www.facebook.com/tr',
      'www.facebook.com/privacy_sandbox',
    ],
    signals: { meta: true },
    withdraw: 'reload',
  }),
);

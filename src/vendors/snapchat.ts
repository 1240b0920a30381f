import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Snap Pixel: conversions and audiences for ads on Snapchat.
 *
 * It cannot be told to stop: the page is loaded again.
 *
 * @see https://developers.snap.com/marketing-api/Ads-API/snap-pixel
 * @see https://www.snap.com/en-GB/privacy/cookie-information
 * @see https://values.snap.com/privacy/privacy-policy/eea-uk-privacy-notice (Data Privacy Framework)
 * @remarks Unconfirmed: the items on the site's domain and all expiries, which cookie lists give; the company that a site
 * contracts with (towards users of Snapchat it is Snap Inc.), and its address; the hosts but for the first two; the form of
 * the id, which Snap shows by example only.
 */
export const snapchat = /* @__PURE__ */ vendorEntry(
  {
    id: 'snapchat',
    category: 'marketing',
    takes: {
      id: {
        what: 'the pixel ID: Snapchat Ads Manager, Events Manager',
        like: '12345678-90ab-4cde-8f01-234567890abc',
        pattern: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'Snap Pixel',
    purpose: {
      en: 'Counts what visitors do after an ad on Snapchat, and chooses ads for them there.',
      de: 'Zählt, was Besucher nach einer Anzeige auf Snapchat tun, und wählt dort Anzeigen für sie aus.',
    },
    disclosure: {
      en: 'Snap receives the IP address, the address of each page, what is ordered and the like, the device and the browser, each with an identifier. Snap can link this with accounts on Snapchat, and uses it to measure and choose ads.',
      de: 'Snap erhält die IP-Adresse, die Adresse jeder Seite, Bestellungen und Ähnliches, Gerät und Browser, jeweils mit einer Kennung. Snap kann dies mit Konten bei Snapchat verbinden und nutzt es, um Anzeigen auszuwerten und auszuwählen.',
    },
    company: {
      name: 'Snap Group Limited',
      address: '50 Cowcross Street, Floor 2, London, EC1M 6AL, United Kingdom',
      country: 'GB',
    },
    privacyPolicy: 'https://values.snap.com/privacy/privacy-policy',
    transfers: [
      {
        country: 'GB',
        safeguard: {
          en: 'Adequacy decision of the European Commission',
          de: 'Angemessenheitsbeschluss der Europäischen Kommission',
        },
      },
      { country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK },
    ],
    items: [
      {
        name: '_scid',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'A visitor id on this website, for ads and their measurement',
          de: 'Eine Besucherkennung auf dieser Website, für Anzeigen und deren Auswertung',
        },
      },
      {
        name: '_scid_r',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: { en: 'A copy of the visitor id', de: 'Eine Kopie der Besucherkennung' },
      },
      {
        name: '_sctr',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'When the browser was last recognised at Snap',
          de: 'Wann der Browser zuletzt bei Snap wiedererkannt wurde',
        },
      },
      {
        name: '_schn1',
        kind: 'cookie',
        party: 'first',
        expiry: '1 day',
        purpose: {
          en: 'Links visits with ads on Snapchat',
          de: 'Verbindet Besuche mit Anzeigen auf Snapchat',
        },
      },
      {
        name: '_ScCbts',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'With which partners ids were matched, and when',
          de: 'Mit welchen Partnern Kennungen abgeglichen wurden und wann',
        },
      },
      {
        name: 'u_sclid',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'Tells visitors apart', de: 'Unterscheidet Besucher' },
      },
      {
        name: 'u_sclid_r',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'Tells visitors apart', de: 'Unterscheidet Besucher' },
      },
      {
        name: 'u_scsid',
        kind: 'session-storage',
        party: 'first',
        expiry: 'session',
        purpose: { en: 'Keeps a visit together', de: 'Hält einen Besuch zusammen' },
      },
      {
        name: 'u_scsid_r',
        kind: 'session-storage',
        party: 'first',
        expiry: 'session',
        purpose: { en: 'Keeps a visit together', de: 'Hält einen Besuch zusammen' },
      },
      {
        name: '_scsrid',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'Remembers the click on an ad on Snapchat',
          de: 'Merkt sich den Klick auf eine Anzeige bei Snapchat',
        },
      },
      {
        name: '_scsrid_r',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'Remembers the click on an ad on Snapchat',
          de: 'Merkt sich den Klick auf eine Anzeige bei Snapchat',
        },
      },
      {
        name: '_scsrid',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'Remembers the click on an ad on Snapchat',
          de: 'Merkt sich den Klick auf eine Anzeige bei Snapchat',
        },
      },
      {
        name: '_scsrid_r',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'Remembers the click on an ad on Snapchat',
          de: 'Merkt sich den Klick auf eine Anzeige bei Snapchat',
        },
      },
      {
        name: 'sc_at',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year',
        purpose: {
          en: 'Recognises the browser across websites, to choose and measure ads',
          de: 'Erkennt den Browser auf verschiedenen Websites wieder, um Anzeigen auszuwählen und zu messen',
        },
      },
      {
        name: 'X-AB',
        kind: 'cookie',
        party: 'third',
        expiry: '1 day',
        purpose: {
          en: 'Remembers which variant of the script is tested',
          de: 'Merkt sich, welche Variante des Skripts erprobt wird',
        },
      },
    ],
    scripts: [
      {
        src: 'https://sc-static.net/scevent.min.js',
        stubs: [
          {
            name: 'snaptr',
            kind: 'function',
            store: 'queue',
            forward: 'handleRequest',
            calls: [
              ['init', id],
              ['track', 'PAGE_VIEW'],
            ],
          },
        ],
      },
    ],
    hosts: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com', 'tr-shadow.snapchat.com'],
    withdraw: 'reload',
  }),
);

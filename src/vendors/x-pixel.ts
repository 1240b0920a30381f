import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * X Pixel (formerly Twitter): conversions and audiences for ads on X.
 *
 * It cannot be told to stop: the page is loaded again.
 *
 * @see https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites.html
 * @see https://help.twitter.com/en/rules-and-policies/twitter-cookies
 * @remarks Unconfirmed: every item and its expiry, since X names none, and cookie lists differ; the hosts but for the
 * first, seen in use only; the company, which was Twitter International Unlimited Company, and its address; whether X is
 * certified under the Data Privacy Framework; the form of the id.
 */
export const xPixel = /* @__PURE__ */ vendorEntry(
  {
    id: 'x-pixel',
    category: 'marketing',
    takes: {
      id: {
        what: 'the pixel ID: X Ads, Tools, Events manager',
        like: 'o1a2b',
        pattern: /^[a-z0-9]{4,12}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'X Pixel',
    purpose: {
      en: 'Counts what visitors do after an ad on X, and chooses ads for them there.',
      de: 'Zählt, was Besucher nach einer Anzeige auf X tun, und wählt dort Anzeigen für sie aus.',
    },
    disclosure: {
      en: 'X receives the IP address, the address of each page, what is ordered and the like, the click on an ad that led here, the device and the browser, each with an identifier. X can link this with its accounts, and uses it to measure and choose ads.',
      de: 'X erhält die IP-Adresse, die Adresse jeder Seite, Bestellungen und Ähnliches, den Klick auf eine Anzeige, der hierher geführt hat, Gerät und Browser, jeweils mit einer Kennung. X kann dies mit Konten bei sich verbinden und nutzt es, um Anzeigen auszuwerten und auszuwählen.',
    },
    company: {
      name: 'X Internet Unlimited Company',
      address: 'One Cumberland Place, Fenian Street, Dublin 2, D02 AX07, Ireland',
      country: 'IE',
    },
    privacyPolicy: 'https://x.com/en/privacy',
    transfers: [{ country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES }],
    items: [
      {
        name: '_twpid',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'A visitor id on this website, for ads and their measurement',
          de: 'Eine Besucherkennung auf dieser Website, für Anzeigen und deren Auswertung',
        },
      },
      {
        name: '_twsid',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: { en: 'An id of the visit', de: 'Eine Kennung des Besuchs' },
      },
      {
        name: '_twclid',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: { en: 'Remembers the click on an ad on X', de: 'Merkt sich den Klick auf eine Anzeige bei X' },
      },
      {
        name: 'guest_id',
        kind: 'cookie',
        party: 'third',
        expiry: '2 years',
        purpose: {
          en: 'Recognises visitors who are not signed in at X',
          de: 'Erkennt Besucher wieder, die bei X nicht angemeldet sind',
        },
      },
      {
        name: 'guest_id_ads',
        kind: 'cookie',
        party: 'third',
        expiry: '2 years',
        purpose: {
          en: 'Recognises visitors who are not signed in at X, to choose ads',
          de: 'Erkennt bei X nicht angemeldete Besucher wieder, um Anzeigen auszuwählen',
        },
      },
      {
        name: 'guest_id_marketing',
        kind: 'cookie',
        party: 'third',
        expiry: '2 years',
        purpose: {
          en: 'Recognises visitors who are not signed in at X, for advertising of its own',
          de: 'Erkennt bei X nicht angemeldete Besucher wieder, für eigene Werbung von X',
        },
      },
      {
        name: 'personalization_id',
        kind: 'cookie',
        party: 'third',
        expiry: '2 years',
        purpose: {
          en: 'Recognises the browser across websites, to choose contents and ads',
          de: 'Erkennt den Browser auf verschiedenen Websites wieder, um Inhalte und Anzeigen auszuwählen',
        },
      },
      {
        name: 'muc_ads',
        kind: 'cookie',
        party: 'third',
        expiry: '2 years',
        purpose: {
          en: 'Recognises the browser across websites, to choose and measure ads',
          de: 'Erkennt den Browser auf verschiedenen Websites wieder, um Anzeigen auszuwählen und zu messen',
        },
      },
    ],
    scripts: [
      {
        src: 'https://static.ads-twitter.com/uwt.js',
        stubs: [
          {
            name: 'twq',
            kind: 'function',
            store: 'queue',
            forward: 'exe',
            properties: { version: '1.1' },
            calls: [['config', id]],
          },
        ],
      },
    ],
    hosts: [
      'static.ads-twitter.com',
      'ads-twitter.com',
      'ads-api.twitter.com',
      'analytics.twitter.com',
      'analytics.x.com',
      't.co/i/adsct',
      't.co/1/i/adsct',
    ],
    withdraw: 'reload',
  }),
);

import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Reddit Pixel: conversions and audiences for ads on Reddit.
 *
 * Told to keep no cookies it still sends: the page is loaded again.
 *
 * @see https://business.reddithelp.com/s/article/reddit-pixel
 * @see https://business.reddithelp.com/s/article/manual-conversion-events-with-the-reddit-pixel
 * @see https://www.reddit.com/policies/privacy-policy
 * @remarks Unconfirmed: all items and expiries, which cookie lists give; the hosts but for the first, seen in use only;
 * the company's address; whether Reddit is certified under the Data Privacy Framework; the form of the id, which Reddit
 * does not document.
 */
export const reddit = /* @__PURE__ */ vendorEntry(
  {
    id: 'reddit',
    category: 'marketing',
    takes: {
      id: {
        what: 'the pixel ID: Reddit Ads, Events Manager',
        like: 'a2_abcdefghijkl',
        pattern: /^(?:a2|t2)_[a-z0-9]{3,24}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'Reddit Pixel',
    purpose: {
      en: 'Counts what visitors do after an ad on Reddit, and chooses ads for them there.',
      de: 'Zählt, was Besucher nach einer Anzeige auf Reddit tun, und wählt dort Anzeigen für sie aus.',
    },
    disclosure: {
      en: 'Reddit receives the IP address, the address of each page, what is ordered and the like, the click on an ad that led here, the device and the browser, each with an identifier. Reddit can link this with its accounts, and uses it to measure and choose ads.',
      de: 'Reddit erhält die IP-Adresse, die Adresse jeder Seite, Bestellungen und Ähnliches, den Klick auf eine Anzeige, der hierher geführt hat, Gerät und Browser, jeweils mit einer Kennung. Reddit kann dies mit Konten bei sich verbinden und nutzt es, um Anzeigen auszuwerten und auszuwählen.',
    },
    company: {
      name: 'Reddit Netherlands B.V.',
      address: 'Euro Business Center, Keizersgracht 62, 1015 CS Amsterdam, Netherlands',
      country: 'NL',
    },
    privacyPolicy: 'https://www.reddit.com/policies/privacy-policy',
    transfers: [{ country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES }],
    items: [
      {
        name: '_rdt_uuid',
        kind: 'cookie',
        party: 'first',
        expiry: '90 days',
        purpose: {
          en: 'A visitor id on this website, for ads and their measurement',
          de: 'Eine Besucherkennung auf dieser Website, für Anzeigen und deren Auswertung',
        },
      },
      {
        name: '_rdt_cid',
        kind: 'cookie',
        party: 'first',
        expiry: '90 days',
        purpose: {
          en: 'Remembers the click on an ad on Reddit',
          de: 'Merkt sich den Klick auf eine Anzeige bei Reddit',
        },
      },
      {
        name: 'edgebucket',
        kind: 'cookie',
        party: 'third',
        expiry: '2 years',
        purpose: {
          en: 'Spreads requests over Reddit’s servers',
          de: 'Verteilt Anfragen auf die Server von Reddit',
        },
      },
    ],
    scripts: [
      {
        src: `https://www.redditstatic.com/ads/pixel.js?pixel_id=${id}`,
        stubs: [
          {
            name: 'rdt',
            kind: 'function',
            store: 'callQueue',
            forward: 'sendEvent',
            calls: [
              ['init', id],
              ['track', 'PageVisit'],
            ],
          },
        ],
      },
    ],
    hosts: ['www.redditstatic.com/ads', 'alb.reddit.com', 'pixel-config.reddit.com', 'conversions-config.reddit.com'],
    withdraw: 'reload',
  }),
);

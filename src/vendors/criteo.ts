import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Criteo OneTag: ads elsewhere for what visitors have looked at here.
 *
 * It cannot be told to stop: the page is loaded again.
 *
 * Each page counts as a visit; products, baskets and sales are for the site to push to `criteo_q`.
 *
 * @see https://guides.criteotilt.com/onetag/onetag/
 * @see https://help.criteo.com/kb/guide/en/criteo-onetag-technical-notes-QZ3zlb5L6E/Steps
 * @see https://www.criteo.com/privacy/
 * @remarks Unconfirmed: all items but `cto_bundle`, and their expiries, which cookie lists give; the hosts but for the
 * first, some of which vary by region; the transfer and its safeguard; the company's address; the digits of the account ID.
 */
export const criteo = /* @__PURE__ */ vendorEntry(
  {
    id: 'criteo',
    category: 'marketing',
    takes: {
      id: {
        what: 'the account ID (partner ID): Criteo, OneTag set-up',
        like: '12345',
        pattern: /^[1-9]\d{2,8}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'Criteo',
    purpose: {
      en: 'Shows ads on other websites for what visitors have looked at here.',
      de: 'Zeigt auf anderen Websites Anzeigen für das, was Besucher hier angesehen haben.',
    },
    disclosure: {
      en: 'Criteo receives the IP address, the pages and products looked at, what is in the basket and what is bought, the device and the browser, each with an identifier. It recognises the browser on other websites, matches identifiers with advertising partners, and uses all this to choose and measure ads.',
      de: 'Criteo erhält die IP-Adresse, angesehene Seiten und Produkte, Warenkorb und Käufe, Gerät und Browser, jeweils mit einer Kennung. Es erkennt den Browser auf anderen Websites wieder, gleicht Kennungen mit Werbepartnern ab und nutzt all dies, um Anzeigen auszuwählen und auszuwerten.',
    },
    company: { name: 'Criteo S.A.', address: '32 rue Blanche, 75009 Paris, France', country: 'FR' },
    privacyPolicy: 'https://www.criteo.com/privacy/',
    transfers: [{ country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES }],
    items: [
      {
        name: 'cto_bundle',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'Recognises the browser for ads and their measurement',
          de: 'Erkennt den Browser für Anzeigen und deren Auswertung wieder',
        },
      },
      {
        name: 'cto_bundle',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'A copy of the cookie of that name', de: 'Eine Kopie des gleichnamigen Cookies' },
      },
      {
        name: 'cto_idcpy',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'An id that Criteo knows the browser by on another website',
          de: 'Eine Kennung, unter der Criteo den Browser auf einer anderen Website kennt',
        },
      },
      {
        name: 'cto_sid',
        kind: 'cookie',
        party: 'first',
        expiry: 'session',
        purpose: { en: 'An id of the current visit', de: 'Eine Kennung des laufenden Besuchs' },
      },
      {
        name: 'cto_tld_test',
        kind: 'cookie',
        party: 'first',
        expiry: 'session',
        purpose: {
          en: 'Finds the domain that cookies can be set for',
          de: 'Ermittelt die Domain, für die sich Cookies setzen lassen',
        },
      },
      {
        name: 'uid',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year 1 month',
        purpose: {
          en: 'Recognises the browser across websites, to choose and measure ads',
          de: 'Erkennt den Browser auf verschiedenen Websites wieder, um Anzeigen auszuwählen und zu messen',
        },
      },
      {
        name: 'optout',
        kind: 'cookie',
        party: 'third',
        expiry: '5 years',
        purpose: {
          en: 'Remembers that ads of Criteo were objected to',
          de: 'Merkt sich, dass den Anzeigen von Criteo widersprochen wurde',
        },
      },
    ],
    scripts: [
      {
        src: `https://dynamic.criteo.com/js/ld/ld.js?a=${id}`,
        stubs: [
          {
            name: 'criteo_q',
            kind: 'array',
            calls: [
              { event: 'setAccount', account: Number(id) },
              { event: 'setSiteType', type: 'd' },
              { event: 'viewPage' },
            ],
          },
        ],
      },
    ],
    hosts: [
      'dynamic.criteo.com',
      'static.criteo.net',
      'sslwidget.criteo.com',
      'widget.criteo.com',
      'gum.criteo.com',
      'mug.criteo.com',
      'dis.criteo.com',
      'dis.eu.criteo.com',
      'measurement-api.criteo.com',
    ],
    withdraw: 'reload',
  }),
);

import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Pinterest tag: conversions and audiences for ads on Pinterest.
 *
 * Nothing here tells it to stop: the page is loaded again.
 *
 * @see https://help.pinterest.com/en/business/article/install-the-pinterest-tag
 * @see https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies
 * @see https://developers.pinterest.com/docs/api-features/pinterest-tag/
 * @see https://policy.pinterest.com/en/privacy-policy (company)
 * @remarks Unconfirmed: all expiries, of which cookie lists give others; `ar_debug`; whether Pinterest is certified under
 * the Data Privacy Framework; the digits of the tag ID.
 */
export const pinterest = /* @__PURE__ */ vendorEntry(
  {
    id: 'pinterest',
    category: 'marketing',
    takes: {
      id: {
        what: 'the tag ID: Pinterest Ads Manager, Conversions, Tag manager',
        like: '2612345678901',
        pattern: /^\d{10,16}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'Pinterest',
    purpose: {
      en: 'Counts what visitors do after an ad on Pinterest, and chooses ads for them there.',
      de: 'Zählt, was Besucher nach einer Anzeige auf Pinterest tun, und wählt dort Anzeigen für sie aus.',
    },
    disclosure: {
      en: 'Pinterest receives the IP address, the address of each page and of the page before, the size of the screen, what is ordered and the like, each with an identifier. Pinterest can link this with its accounts, and uses it to measure and choose ads.',
      de: 'Pinterest erhält die IP-Adresse, die Adresse jeder Seite und der Seite davor, die Größe des Bildschirms, Bestellungen und Ähnliches, jeweils mit einer Kennung. Pinterest kann dies mit Konten bei sich verbinden und nutzt es, um Anzeigen auszuwerten und auszuwählen.',
    },
    company: {
      name: 'Pinterest Europe Ltd.',
      address: 'Palmerston House, 2nd Floor, Fenian Street, Dublin 2, Ireland',
      country: 'IE',
    },
    privacyPolicy: 'https://policy.pinterest.com/en/privacy-policy',
    transfers: [{ country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES }],
    items: [
      {
        name: '_pin_unauth',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: {
          en: 'Groups what visitors do whom Pinterest does not know',
          de: 'Fasst zusammen, was Besucher tun, die Pinterest nicht kennt',
        },
      },
      {
        name: '_epik',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: {
          en: 'Remembers the click on an ad on Pinterest',
          de: 'Merkt sich den Klick auf eine Anzeige bei Pinterest',
        },
      },
      {
        name: '_derived_epik',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: {
          en: 'Recognises visitors by other data, such as a scrambled email address',
          de: 'Erkennt Besucher an anderen Angaben wieder, etwa einer unkenntlich gemachten E-Mail-Adresse',
        },
      },
      {
        name: '_pin_unauth_ls',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'A copy of _pin_unauth', de: 'Eine Kopie von _pin_unauth' },
      },
      {
        name: '_epik_ls',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'A copy of _epik', de: 'Eine Kopie von _epik' },
      },
      {
        name: '_derived_epik_ls',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'A copy of _derived_epik', de: 'Eine Kopie von _derived_epik' },
      },
      {
        name: '_pinterest_ct_ua',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year',
        purpose: {
          en: 'Groups what visitors do on several websites whom Pinterest does not know',
          de: 'Fasst zusammen, was Besucher auf mehreren Websites tun, die Pinterest nicht kennt',
        },
      },
      {
        name: '_pinterest_ct',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year',
        purpose: { en: 'A user id, and when it was given', de: 'Eine Nutzerkennung und wann sie vergeben wurde' },
      },
      {
        name: '_pinterest_ct_rt',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year',
        purpose: { en: 'A copy of the user id', de: 'Eine Kopie der Nutzerkennung' },
      },
      {
        name: '_pinterest_sess',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year',
        purpose: {
          en: 'Sign-in at Pinterest, kept after signing out to recognise the user',
          de: 'Anmeldung bei Pinterest, bleibt nach der Abmeldung, um den Nutzer wiederzuerkennen',
        },
      },
      {
        name: '_routing_id',
        kind: 'cookie',
        party: 'third',
        expiry: '1 day',
        purpose: {
          en: 'Leads to the same version of Pinterest each time',
          de: 'Führt jedes Mal zur selben Version von Pinterest',
        },
      },
      {
        name: 'ar_debug',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year',
        purpose: {
          en: 'Asks the browser for reports on how it measures ads',
          de: 'Fordert vom Browser Berichte über dessen Anzeigenmessung an',
        },
      },
    ],
    scripts: [
      {
        src: 'https://s.pinimg.com/ct/core.js',
        stubs: [
          {
            name: 'pintrk',
            kind: 'function',
            store: 'queue',
            entry: 'array',
            properties: { version: '3.0' },
            calls: [['load', id], ['page']],
          },
        ],
      },
    ],
    hosts: ['s.pinimg.com/ct', 'ct.pinterest.com'],
    withdraw: 'reload',
  }),
);

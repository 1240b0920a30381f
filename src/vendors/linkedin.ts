import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * LinkedIn Insight Tag: conversions, audiences, and which professions visit.
 *
 * It cannot be told to stop: the page is loaded again.
 *
 * @see https://www.linkedin.com/legal/l/cookie-table
 * @see https://www.linkedin.com/help/linkedin/answer/a7155497 (what the tag collects, and for how long)
 * @see https://www.linkedin.com/help/linkedin/answer/62533 (transfers)
 * @remarks Unconfirmed: the expiries of the cookies on the site's domain; `li_adsId`; the hosts but for
 * `snap.licdn.com`; the digits of the partner ID.
 */
export const linkedin = /* @__PURE__ */ vendorEntry(
  {
    id: 'linkedin',
    category: 'marketing',
    takes: {
      id: {
        what: 'the partner ID: LinkedIn Campaign Manager, Data, Signals manager, Insight Tag',
        like: '1234567',
        pattern: /^\d{3,12}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'LinkedIn Insight Tag',
    purpose: {
      en: 'Counts what visitors do after an ad on LinkedIn, and chooses ads for them there.',
      de: 'Zählt, was Besucher nach einer Anzeige auf LinkedIn tun, und wählt dort Anzeigen für sie aus.',
    },
    disclosure: {
      en: 'LinkedIn receives the IP address in a shortened or scrambled form, properties of the device and the browser, the address of each page, the page before and events on it. It removes what identifies members directly within seven days, and deletes the rest within 180 days. This site gets reports on groups of visitors, and no data on single persons.',
      de: 'LinkedIn erhält die IP-Adresse in gekürzter oder unkenntlicher Form, Merkmale von Gerät und Browser, die Adresse jeder Seite, die Seite davor und Ereignisse darauf. Was Mitglieder unmittelbar kenntlich macht, entfernt es innerhalb von sieben Tagen, den Rest löscht es innerhalb von 180 Tagen. Diese Website erhält Berichte über Gruppen von Besuchern und keine Daten zu einzelnen Personen.',
    },
    company: {
      name: 'LinkedIn Ireland Unlimited Company',
      address: 'Wilton Place, Dublin 2, Ireland',
      country: 'IE',
    },
    privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [
      {
        name: 'li_fat_id',
        kind: 'cookie',
        party: 'first',
        expiry: '30 days',
        purpose: {
          en: 'An indirect id of LinkedIn members, for ads and their measurement',
          de: 'Eine mittelbare Kennung von LinkedIn-Mitgliedern, für Anzeigen und deren Auswertung',
        },
      },
      {
        name: 'li_giant',
        kind: 'cookie',
        party: 'first',
        expiry: '7 days',
        purpose: {
          en: 'An indirect id of groups of LinkedIn members, to measure ads',
          de: 'Eine mittelbare Kennung von Gruppen von LinkedIn-Mitgliedern, zur Auswertung von Anzeigen',
        },
      },
      {
        name: 'ln_or',
        kind: 'cookie',
        party: 'first',
        expiry: '1 day',
        purpose: {
          en: 'Whether this website can be analysed',
          de: 'Ob diese Website ausgewertet werden kann',
        },
      },
      {
        name: 'li_adsId',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'An id of the browser, for ads and their measurement',
          de: 'Eine Kennung des Browsers, für Anzeigen und deren Auswertung',
        },
      },
      {
        name: 'AnalyticsSyncHistory',
        kind: 'cookie',
        party: 'third',
        expiry: '1 month',
        purpose: {
          en: 'When ids were last matched with the cookie lms_analytics',
          de: 'Wann Kennungen zuletzt mit dem Cookie lms_analytics abgeglichen wurden',
        },
      },
      {
        name: 'li_gc',
        kind: 'cookie',
        party: 'third',
        expiry: '6 months',
        purpose: {
          en: 'What guests of LinkedIn have allowed beyond necessary cookies',
          de: 'Was Gäste bei LinkedIn über notwendige Cookies hinaus erlaubt haben',
        },
      },
      {
        name: 'lidc',
        kind: 'cookie',
        party: 'third',
        expiry: '1 day',
        purpose: { en: 'Chooses the data centre', de: 'Wählt das Rechenzentrum' },
      },
      {
        name: 'UserMatchHistory',
        kind: 'cookie',
        party: 'third',
        expiry: '1 month',
        purpose: {
          en: 'Matches ids, to choose ads by interests',
          de: 'Gleicht Kennungen ab, um Anzeigen nach Interessen auszuwählen',
        },
      },
      {
        name: 'bscookie',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year',
        purpose: {
          en: 'Remembers that a sign-in was confirmed in two steps',
          de: 'Merkt sich, dass eine Anmeldung in zwei Schritten bestätigt wurde',
        },
      },
      {
        name: 'bcookie',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year',
        purpose: {
          en: 'Recognises the browser, to detect abuse',
          de: 'Erkennt den Browser wieder, um Missbrauch aufzudecken',
        },
      },
      {
        name: 'li_sugr',
        kind: 'cookie',
        party: 'third',
        expiry: '3 months',
        purpose: {
          en: 'Guesses from probabilities who a visitor is',
          de: 'Schließt aus Wahrscheinlichkeiten, wer ein Besucher ist',
        },
      },
    ],
    scripts: [
      {
        src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
        globals: { _linkedin_partner_id: id, _linkedin_data_partner_ids: [id] },
        stubs: [{ name: 'lintrk', kind: 'function', entry: 'array' }],
      },
    ],
    hosts: [
      'snap.licdn.com',
      'px.ads.linkedin.com',
      'px4.ads.linkedin.com',
      'dc.ads.linkedin.com',
      'www.linkedin.com/px',
    ],
    withdraw: 'reload',
  }),
);

import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Hotjar (Contentsquare): heat maps, recordings, surveys.
 *
 * It cannot be told to stop: the page is loaded again.
 *
 * @see https://help.hotjar.com/hc/en-us/articles/36819956499089 (cookies set by the tracking code)
 * @remarks Unconfirmed: the expiries of all items but the first two, and that no others of its older names are written
 *   any more; the certification under the Data Privacy Framework.
 */
export const hotjar = /* @__PURE__ */ vendorEntry(
  {
    id: 'hotjar',
    category: 'statistics',
    takes: {
      id: { what: 'the site ID: Hotjar, Settings, Sites & Organizations', like: '1234567', pattern: /^\d{3,10}$/ },
    },
  },
  ({ id }) => ({
    name: 'Hotjar',
    purpose: {
      en: 'Shows where visitors click, scroll and get stuck.',
      de: 'Zeigt, wo Besucher klicken, scrollen und nicht weiterkommen.',
    },
    disclosure: {
      en: 'Hotjar measures under a pseudonym how pages are used: clicks, movements and scrolling, the device, the browser, the country, and recordings of visits in which entries are masked.',
      de: 'Hotjar misst unter einem Pseudonym, wie Seiten genutzt werden: Klicks, Bewegungen und Scrollen, Gerät, Browser und Land, dazu Aufzeichnungen von Besuchen, in denen Eingaben unkenntlich sind.',
    },
    company: {
      name: 'Hotjar Ltd',
      address: '3 Lyons Range, 20 Bisazza Street, Sliema SLM 1640, Malta',
      country: 'MT',
    },
    privacyPolicy: 'https://www.hotjar.com/legal/policies/privacy/',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [
      {
        name: '_hjSessionUser_*',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: {
          en: 'A user id, unique to this site and kept over visits',
          de: 'Eine Nutzerkennung, die nur für diese Website gilt und über Besuche hinweg bleibt',
        },
      },
      {
        name: '_hjSession_*',
        kind: 'cookie',
        party: 'first',
        expiry: '30 minutes',
        purpose: { en: 'Holds the data of the current session', de: 'Enthält die Daten der laufenden Sitzung' },
      },
      {
        name: '_hjUserAttributes',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'What the site has told Hotjar of a visitor',
          de: 'Was die Website Hotjar über einen Besucher mitgeteilt hat',
        },
      },
      {
        name: '_hjUserAttributesHash',
        kind: 'cookie',
        party: 'first',
        expiry: '2 minutes',
        purpose: { en: 'Tells whether that has changed', de: 'Zeigt, ob sich daran etwas geändert hat' },
      },
      {
        name: '_hjHasCachedUserAttributes',
        kind: 'cookie',
        party: 'first',
        expiry: 'session',
        purpose: { en: 'Tells whether that is kept', de: 'Zeigt, ob das gespeichert ist' },
      },
      {
        name: 'hjViewportId',
        kind: 'session-storage',
        party: 'first',
        expiry: 'session',
        purpose: { en: 'Keeps the size of the window', de: 'Bewahrt die Größe des Fensters' },
      },
      {
        name: '_hjSessionTooLarge',
        kind: 'cookie',
        party: 'first',
        expiry: 'session',
        purpose: {
          en: 'Ends a recording that has become too large',
          de: 'Beendet eine zu groß gewordene Aufzeichnung',
        },
      },
      {
        name: '_hjSessionRejected',
        kind: 'cookie',
        party: 'first',
        expiry: 'session',
        purpose: {
          en: 'Keeps that a session is not recorded',
          de: 'Merkt sich, dass eine Sitzung nicht aufgezeichnet wird',
        },
      },
      {
        name: '_hjSessionResumed',
        kind: 'cookie',
        party: 'first',
        expiry: 'session',
        purpose: {
          en: 'Keeps that a recording goes on after a break',
          de: 'Merkt sich, dass eine Aufzeichnung nach einer Unterbrechung weitergeht',
        },
      },
      {
        name: '_hjClosedSurveyInvites',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: {
          en: 'Keeps which invitations to a survey were closed',
          de: 'Merkt sich, welche Einladungen zu einer Umfrage geschlossen wurden',
        },
      },
      {
        name: '_hjDonePolls',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: { en: 'Keeps which surveys were answered', de: 'Merkt sich, welche Umfragen beantwortet wurden' },
      },
      {
        name: '_hjMinimizedPolls',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: { en: 'Keeps which surveys were minimised', de: 'Merkt sich, welche Umfragen verkleinert wurden' },
      },
      {
        name: '_hjShownFeedbackMessage',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: {
          en: 'Keeps that feedback was given or minimised',
          de: 'Merkt sich, dass eine Rückmeldung gegeben oder verkleinert wurde',
        },
      },
    ],
    scripts: [
      {
        src: `https://static.hotjar.com/c/hotjar-${id}.js?sv=6`,
        globals: { _hjSettings: { hjid: Number(id), hjsv: 6 } },
        stubs: [{ name: 'hj', kind: 'function', store: 'q' }],
      },
    ],
    hosts: ['static.hotjar.com', 'script.hotjar.com', 'in.hotjar.com'],
    withdraw: 'reload',
  }),
);

import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Hotjar (Contentsquare): heat maps, recordings, surveys.
 *
 * It cannot be told to stop: the page is loaded again.
 *
 * @see https://help.hotjar.com/hc/en-us/articles/36819956499089 (cookies set by the tracking code)
 * @remarks Unconfirmed: whether `_hjUserAttributes` and `hjViewportId` are written on every site.
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

import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

const ADDRESS = 'https://analytics.tiktok.com/i18n/pixel/events.js';

const METHODS = [
  'page',
  'track',
  'identify',
  'instances',
  'debug',
  'on',
  'off',
  'once',
  'ready',
  'alias',
  'group',
  'enableCookie',
  'disableCookie',
  'holdConsent',
  'revokeConsent',
  'grantConsent',
];

/**
 * TikTok Pixel: conversions and audiences for ads on TikTok.
 *
 * It is told by its signal. That it then neither sends nor writes is not documented in so many words: the page is loaded
 * again.
 *
 * @see https://business-api.tiktok.com/portal/docs?id=1739585702922241 (the pixel)
 * @see https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel (cookies, 13 months)
 * @see https://ads.tiktok.com/help/article?aid=9663 (what is collected)
 * @remarks Unconfirmed: all but `_ttp` of the items, and their expiries; the hosts but for the first, which are TikTok's
 * own recommendation at second hand; the address of the company; the countries that data goes to; the form of the id.
 */
export const tiktokPixel = /* @__PURE__ */ vendorEntry(
  {
    id: 'tiktok-pixel',
    category: 'marketing',
    takes: {
      id: {
        what: 'the pixel ID: TikTok Ads Manager, Tools, Events, Web events',
        like: 'C4ABCDEFGH1234567890',
        pattern: /^[A-Z0-9]{15,30}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'TikTok Pixel',
    purpose: {
      en: 'Counts what visitors do after an ad on TikTok, and chooses ads for them there.',
      de: 'Zählt, was Besucher nach einer Anzeige auf TikTok tun, und wählt dort Anzeigen für sie aus.',
    },
    disclosure: {
      en: 'TikTok receives the IP address, the address of each page, what is clicked or ordered, the click on an ad that led here, the device and the browser, each with an identifier. TikTok can link this with accounts on TikTok, and uses it to measure and choose ads.',
      de: 'TikTok erhält die IP-Adresse, die Adresse jeder Seite, was angeklickt oder bestellt wird, den Klick auf eine Anzeige, der hierher geführt hat, Gerät und Browser, jeweils mit einer Kennung. TikTok kann dies mit Konten bei TikTok verbinden und nutzt es, um Anzeigen auszuwerten und auszuwählen.',
    },
    company: {
      name: 'TikTok Technology Limited',
      address: 'The Sorting Office, Ropemaker Place, Dublin 2, D02 HD23, Ireland',
      country: 'IE',
    },
    privacyPolicy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
    transfers: [
      {
        country: 'GB',
        safeguard: {
          en: 'Adequacy decision of the European Commission',
          de: 'Angemessenheitsbeschluss der Europäischen Kommission',
        },
      },
      { country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES },
      { country: 'SG', safeguard: STANDARD_CONTRACTUAL_CLAUSES },
      { country: 'MY', safeguard: STANDARD_CONTRACTUAL_CLAUSES },
      { country: 'CN', safeguard: STANDARD_CONTRACTUAL_CLAUSES },
    ],
    items: [
      {
        name: '_ttp',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'A visitor id on this website, for ads and their measurement',
          de: 'Eine Besucherkennung auf dieser Website, für Anzeigen und deren Auswertung',
        },
      },
      {
        name: '_tt_enable_cookie',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'Whether cookies may be set on this website',
          de: 'Ob auf dieser Website Cookies gesetzt werden dürfen',
        },
      },
      {
        name: 'ttclid',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'Remembers the click on an ad on TikTok',
          de: 'Merkt sich den Klick auf eine Anzeige bei TikTok',
        },
      },
      {
        name: 'ttcsid',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: { en: 'An id of the visit', de: 'Eine Kennung des Besuchs' },
      },
      {
        name: 'ttcsid_*',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year 1 month',
        purpose: {
          en: 'An id of the visit, for one pixel',
          de: 'Eine Kennung des Besuchs, für ein einzelnes Pixel',
        },
      },
      {
        name: 'tt_sessionId',
        kind: 'session-storage',
        party: 'first',
        expiry: 'session',
        purpose: { en: 'An id of the current visit', de: 'Eine Kennung des laufenden Besuchs' },
      },
      {
        name: 'tt_appInfo',
        kind: 'session-storage',
        party: 'first',
        expiry: 'session',
        purpose: { en: 'Settings of the pixel', de: 'Einstellungen des Pixels' },
      },
      {
        name: 'tt_pixel_session_index',
        kind: 'session-storage',
        party: 'first',
        expiry: 'session',
        purpose: { en: 'Counts the visits', de: 'Zählt die Besuche' },
      },
      {
        name: '_ttp',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year 1 month',
        purpose: {
          en: 'Recognises the browser across websites, to choose and measure ads',
          de: 'Erkennt den Browser auf verschiedenen Websites wieder, um Anzeigen auszuwählen und zu messen',
        },
      },
    ],
    scripts: [
      {
        src: `${ADDRESS}?sdkid=${id}&lib=ttq`,
        globals: { TiktokAnalyticsObject: 'ttq' },
        stubs: [
          {
            name: 'ttq',
            kind: 'array',
            methods: METHODS,
            properties: {
              methods: METHODS,
              _i: { [id]: [] },
              [`_i.${id}._u`]: ADDRESS,
              _t: { [id]: { $now: 'ms' } },
              _o: { [id]: {} },
            },
            calls: [['page']],
          },
        ],
      },
    ],
    hosts: ['analytics.tiktok.com', 'analytics-ipv6.tiktokw.us', 'ads.tiktok.com'],
    signals: { tiktok: true },
    withdraw: 'reload',
  }),
);

import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Google Ads: conversions and audiences, by the Google tag.
 *
 * Told that nothing is granted it goes on sending pings without cookies: the page is loaded again.
 *
 * @see https://developers.google.com/tag-platform/security/guides/consent (consent mode)
 * @see https://developers.google.com/tag-platform/security/guides/csp (hosts)
 * @see https://developers.google.com/tag-platform/security/concepts/cookies
 * @see https://support.google.com/analytics/answer/7519794 (`_gac_*`, `_gcl_*`)
 * @remarks Unconfirmed: the expiries; `_gcl_ag`, `_gcl_dc`, `_gcl_gs` and the third-party cookies, which only cookie lists
 * name; the paths below hosts that Google's other services use as well; the digits of the id, of which only `AW-` is
 * documented. The tag also calls `www.google.<country>/pagead`, which cannot be declared for all countries.
 */
export const googleAds = /* @__PURE__ */ vendorEntry(
  {
    id: 'google-ads',
    category: 'marketing',
    takes: {
      id: {
        what: 'the Google tag ID: Google Ads, Tools, Data manager, Google tag',
        like: 'AW-123456789',
        pattern: /^AW-\d{6,15}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'Google Ads',
    purpose: {
      en: 'Counts what visitors do after a click on an ad, and chooses ads for them elsewhere.',
      de: 'Zählt, was Besucher nach einem Klick auf eine Anzeige tun, und wählt anderswo Anzeigen für sie aus.',
    },
    disclosure: {
      en: 'Google receives the IP address, the address of each page, the click on an ad that led here, orders and the like, the device and the browser, each with an identifier. Google can combine this with what it knows from other websites and from Google accounts, and uses it to measure and choose ads.',
      de: 'Google erhält die IP-Adresse, die Adresse jeder Seite, den Klick auf eine Anzeige, der hierher geführt hat, Bestellungen und Ähnliches, Gerät und Browser, jeweils mit einer Kennung. Google kann dies mit dem verbinden, was es von anderen Websites und aus Google-Konten weiß, und nutzt es, um Anzeigen auszuwerten und auszuwählen.',
    },
    company: {
      name: 'Google Ireland Limited',
      address: 'Gordon House, Barrow Street, Dublin 4, D04 E5W5, Ireland',
      country: 'IE',
    },
    privacyPolicy: 'https://policies.google.com/privacy',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [
      {
        name: '_gcl_au',
        kind: 'cookie',
        party: 'first',
        expiry: '3 months',
        purpose: {
          en: 'Tells browsers apart to measure how well ads work',
          de: 'Unterscheidet Browser, um die Wirkung von Anzeigen zu messen',
        },
      },
      {
        name: '_gcl_aw',
        kind: 'cookie',
        party: 'first',
        expiry: '90 days',
        purpose: {
          en: 'Remembers the click on an ad of Google Ads',
          de: 'Merkt sich den Klick auf eine Anzeige von Google Ads',
        },
      },
      {
        name: '_gcl_ag',
        kind: 'cookie',
        party: 'first',
        expiry: '90 days',
        purpose: {
          en: 'Remembers the click on an ad, with less detail',
          de: 'Merkt sich den Klick auf eine Anzeige in gröberer Form',
        },
      },
      {
        name: '_gcl_dc',
        kind: 'cookie',
        party: 'first',
        expiry: '90 days',
        purpose: {
          en: 'Remembers the click on an ad on another website',
          de: 'Merkt sich den Klick auf eine Anzeige auf einer anderen Website',
        },
      },
      {
        name: '_gcl_gb',
        kind: 'cookie',
        party: 'first',
        expiry: '90 days',
        purpose: {
          en: 'Remembers the campaign of a click on an ad',
          de: 'Merkt sich die Kampagne eines Klicks auf eine Anzeige',
        },
      },
      {
        name: '_gcl_gs',
        kind: 'cookie',
        party: 'first',
        expiry: '90 days',
        purpose: {
          en: 'Remembers where a click on an ad came from',
          de: 'Merkt sich, woher ein Klick auf eine Anzeige kam',
        },
      },
      {
        name: '_gac_*',
        kind: 'cookie',
        party: 'first',
        expiry: '90 days',
        purpose: {
          en: 'Holds the campaign that led to this website',
          de: 'Enthält die Kampagne, die zu dieser Website geführt hat',
        },
      },
      {
        name: '_gcl_ls',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'A copy of what is known of clicks on ads',
          de: 'Eine Kopie der Angaben zu Klicks auf Anzeigen',
        },
      },
      {
        name: 'IDE',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year 1 month',
        purpose: {
          en: 'Recognises the browser across websites, to choose and measure ads',
          de: 'Erkennt den Browser auf verschiedenen Websites wieder, um Anzeigen auszuwählen und zu messen',
        },
      },
      {
        name: 'NID',
        kind: 'cookie',
        party: 'third',
        expiry: '6 months',
        purpose: {
          en: 'Recognises the browser on Google’s services, for settings and ads',
          de: 'Erkennt den Browser bei Diensten von Google wieder, für Einstellungen und Anzeigen',
        },
      },
      {
        name: 'Conversion',
        kind: 'cookie',
        party: 'third',
        expiry: '90 days',
        purpose: {
          en: 'Links a purchase or the like with the click on an ad',
          de: 'Verbindet einen Kauf oder Ähnliches mit dem Klick auf eine Anzeige',
        },
      },
      {
        name: 'test_cookie',
        kind: 'cookie',
        party: 'third',
        expiry: '15 minutes',
        purpose: {
          en: 'Tests whether the browser accepts cookies',
          de: 'Prüft, ob der Browser Cookies annimmt',
        },
      },
    ],
    scripts: [
      {
        src: `https://www.googletagmanager.com/gtag/js?id=${id}`,
        stubs: [
          { name: 'dataLayer', kind: 'array' },
          {
            name: 'gtag',
            kind: 'function',
            into: 'dataLayer',
            calls: [
              ['js', { $now: 'date' }],
              ['config', id],
            ],
          },
        ],
      },
    ],
    hosts: [
      'www.googletagmanager.com/gtag/js',
      'www.googletagmanager.com/gtag/destination',
      'www.googleadservices.com',
      'googleads.g.doubleclick.net',
      'ad.doubleclick.net',
      'bid.g.doubleclick.net',
      'td.doubleclick.net',
      'pagead2.googlesyndication.com/ccm',
      'pagead2.googlesyndication.com/pagead/conversion',
      'pagead2.googlesyndication.com/pagead/viewthroughconversion',
      'www.google.com/ccm',
      'www.google.com/pagead',
      'www.google.com/rmkt',
      'google.com/ccm',
      'google.com/pagead',
    ],
    signals: { google: ['ad_storage', 'ad_user_data', 'ad_personalization'] },
    withdraw: 'reload',
  }),
);

import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Microsoft Advertising (Bing Ads): conversions and audiences, by the tag for Universal Event Tracking (UET).
 *
 * Without `ad_storage` it goes on sending, only without cookies: the page is loaded again.
 *
 * Where Clarity is switched on for the tag, it loads that as well: declare Clarity as a vendor of its own.
 *
 * @see https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent (consent mode)
 * @see https://help.ads.microsoft.com/#apex/ads/en/60119/1
 * @see https://help.ads.microsoft.com/apex/index/3/en/53056 (what UET collects)
 * @remarks Unconfirmed: the expiries, of which cookie lists give others; the copies in localStorage; `bat.bing.net`, seen
 * in use only; the digits of the tag ID.
 */
export const microsoftAdvertising = /* @__PURE__ */ vendorEntry(
  {
    id: 'microsoft-advertising',
    category: 'marketing',
    takes: {
      id: {
        what: 'the tag ID: Microsoft Advertising, Tools, UET tag',
        like: '187654321',
        pattern: /^\d{5,12}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'Microsoft Advertising',
    purpose: {
      en: 'Counts what visitors do after a click on an ad at Bing and its partners, and chooses ads for them there.',
      de: 'Zählt, was Besucher nach einem Klick auf eine Anzeige bei Bing und Partnern tun, und wählt dort Anzeigen für sie aus.',
    },
    disclosure: {
      en: 'Microsoft receives the IP address, the address and the title of each page, the page before, the click on an ad that led here, orders and the like, each with an identifier, and keeps them for 390 days. It uses them to measure ads and to build groups of visitors to advertise to.',
      de: 'Microsoft erhält die IP-Adresse, Adresse und Titel jeder Seite, die Seite davor, den Klick auf eine Anzeige, der hierher geführt hat, Bestellungen und Ähnliches, jeweils mit einer Kennung, und bewahrt sie 390 Tage auf. Damit wertet es Anzeigen aus und bildet Gruppen von Besuchern, denen geworben wird.',
    },
    company: {
      name: 'Microsoft Ireland Operations Limited',
      address: 'One Microsoft Place, South County Business Park, Leopardstown, Dublin 18, D18 P521, Ireland',
      country: 'IE',
    },
    privacyPolicy: 'https://www.microsoft.com/privacy/privacystatement',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [
      {
        name: '_uetsid',
        kind: 'cookie',
        party: 'first',
        expiry: '1 day',
        purpose: { en: 'An id of the current visit', de: 'Eine Kennung des laufenden Besuchs' },
      },
      {
        name: '_uetvid',
        kind: 'cookie',
        party: 'first',
        expiry: '390 days',
        purpose: {
          en: 'A visitor id, kept over visits to this website',
          de: 'Eine Besucherkennung, die über Besuche dieser Website hinweg bleibt',
        },
      },
      {
        name: '_uetmsclkid',
        kind: 'cookie',
        party: 'first',
        expiry: '90 days',
        purpose: { en: 'Remembers the click on an ad', de: 'Merkt sich den Klick auf eine Anzeige' },
      },
      {
        name: '_uetsid',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'A copy of the id of the visit', de: 'Eine Kopie der Kennung des Besuchs' },
      },
      {
        name: '_uetsid_exp',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'When the copy of the id of the visit is out of date',
          de: 'Wann die Kopie der Kennung des Besuchs veraltet ist',
        },
      },
      {
        name: '_uetvid',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'A copy of the visitor id', de: 'Eine Kopie der Besucherkennung' },
      },
      {
        name: '_uetvid_exp',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'When the copy of the visitor id is out of date',
          de: 'Wann die Kopie der Besucherkennung veraltet ist',
        },
      },
      {
        name: '_uetmsclkid',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'A copy of the click on an ad', de: 'Eine Kopie des Klicks auf eine Anzeige' },
      },
      {
        name: '_uetmsclkid_exp',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'When the copy of the click on an ad is out of date',
          de: 'Wann die Kopie des Klicks auf eine Anzeige veraltet ist',
        },
      },
      {
        name: 'MUID',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year 1 month',
        purpose: {
          en: 'Recognises the browser on Microsoft’s services and on websites that use them',
          de: 'Erkennt den Browser bei Diensten von Microsoft und auf Websites wieder, die sie nutzen',
        },
      },
    ],
    scripts: [
      {
        src: 'https://bat.bing.com/bat.js',
        stubs: [{ name: 'uetq', kind: 'array' }],
        loaded: [
          { call: 'UET', args: [{ ti: id, enableAutoSpaTracking: true }], as: 'uetq', queue: 'q' },
          { call: 'uetq.push', args: ['pageLoad'] },
        ],
      },
    ],
    hosts: ['bat.bing.com', 'bat.bing.net'],
    signals: { uet: true },
    withdraw: 'reload',
  }),
);

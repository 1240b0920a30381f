import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

const DAY_SECONDS = 86400;

/** As expiries are written: `1 year 1 month`. */
function inWords(months: number): string {
  const count = (number: number, unit: string): string => (number ? `${number} ${unit}${number > 1 ? 's' : ''}` : '');
  return [count(Math.floor(months / 12), 'year'), count(months % 12, 'month')].filter(Boolean).join(' ');
}

/**
 * Google Analytics 4, by the Google tag (`gtag.js`): visits, pages, events.
 *
 * Only `analytics_storage` is granted, so that the tag writes no cookies for advertising, not even where the property is
 * linked to Google Ads. Withdrawn, it is told so and switched off altogether (`ga-disable-…`): it stops in place.
 *
 * `months` shortens the life of its cookies, which each visit begins anew. Chrome keeps none for more than 400
 * days, Safari for 7.
 *
 * @see https://support.google.com/analytics/answer/11397207 (cookies)
 * @see https://developers.google.com/analytics/devguides/collection/ga4/cookie-usage
 * @see https://developers.google.com/tag-platform/security/guides/csp (hosts)
 * @see https://developers.google.com/tag-platform/security/guides/consent
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out (`ga-disable-…`)
 * @remarks Unconfirmed: that a tag which runs already heeds `ga-disable-…` at once, of which that page says both that it
 *   is looked at before anything is sent and that it must be set early; the paths `/a`, `/td` and `/gtag/destination` on www.googletagmanager.com, which no
 *   documentation names one by one. With Google signals switched on it also sends to `stats.g.doubleclick.net` and to
 *   Google's search hosts, which are not listed here.
 */
export const googleAnalytics = /* @__PURE__ */ vendorEntry(
  {
    id: 'google-analytics',
    category: 'statistics',
    takes: {
      id: {
        what: 'the measurement ID: Google Analytics, Admin, Data streams',
        like: 'G-XXXXXXXXXX',
        pattern: /^G-[A-Z\d]{6,12}$/,
      },
      months: {
        what: 'how many months its cookies are kept, 1 to 24',
        like: '13',
        pattern: /^([1-9]|1\d|2[0-4])$/,
        isOptional: true,
      },
    },
  },
  ({ id, months }) => {
    const expiry = months ? inWords(Number(months)) : '2 years';
    const days = Math.floor((Number(months) * 365) / 12);
    return {
      name: 'Google Analytics',
      purpose: {
        en: 'Counts visits and shows which pages are read.',
        de: 'Zählt Besuche und zeigt, welche Seiten gelesen werden.',
      },
      disclosure: {
        en: 'Google Analytics recognises returning visitors by a random id and records which pages they open, where they come from, what they do there, and their device, browser and approximate place. Google reports this to the operator of this website. The data is processed in the USA, too.',
        de: 'Google Analytics erkennt wiederkehrende Besucher an einer zufälligen Kennung und erfasst, welche Seiten sie aufrufen, woher sie kommen, was sie dort tun, dazu Gerät, Browser und ungefähren Ort. Google wertet das für den Betreiber dieser Website aus. Die Daten werden auch in den USA verarbeitet.',
      },
      company: {
        name: 'Google Ireland Limited',
        address: 'Gordon House, Barrow Street, Dublin 4, Ireland',
        country: 'IE',
      },
      privacyPolicy: 'https://policies.google.com/privacy',
      transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
      items: [
        {
          name: '_ga',
          kind: 'cookie',
          party: 'first',
          expiry,
          purpose: {
            en: 'Tells visitors apart by a random id',
            de: 'Unterscheidet Besucher durch eine zufällige Kennung',
          },
        },
        {
          name: '_ga_*',
          kind: 'cookie',
          party: 'first',
          expiry,
          purpose: { en: 'Keeps the state of the session', de: 'Bewahrt den Stand der Sitzung' },
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
                months ? ['config', id, { cookie_expires: days * DAY_SECONDS }] : ['config', id],
              ],
            },
          ],
        },
      ],
      hosts: [
        'www.googletagmanager.com/gtag/js',
        'www.googletagmanager.com/gtag/destination',
        'www.googletagmanager.com/a',
        'www.googletagmanager.com/td',
        'www.google-analytics.com',
        'region1.google-analytics.com',
        '*.google-analytics.com',
        'analytics.google.com',
        '*.analytics.google.com',
      ],
      signals: { google: ['analytics_storage'] },
      withdraw: 'stop',
    };
  },
);

import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Cloudflare Web Analytics: counts visits and measures how fast pages load, without keeping anything in the browser.
 *
 * It cannot be told to stop: the page is loaded again. A site that is served by Cloudflare must have the automatic setup
 * switched off there, or the script is in its pages besides this.
 *
 * @see https://developers.cloudflare.com/analytics/web-analytics/changelog/
 * @see https://developers.cloudflare.com/web-analytics/
 * @remarks Unconfirmed: the address of the company; whether its certification under the Data Privacy Framework stands.
 */
export const cloudflareInsights = /* @__PURE__ */ vendorEntry(
  {
    id: 'cloudflare-insights',
    category: 'statistics',
    takes: {
      id: {
        what: 'the token: Cloudflare, Web Analytics, Manage site, JS snippet',
        like: '0123456789abcdef0123456789abcdef',
        pattern: /^[\da-f]{32}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'Cloudflare Web Analytics',
    purpose: {
      en: 'Counts visits and measures how fast pages load.',
      de: 'Zählt Besuche und misst, wie schnell Seiten laden.',
    },
    disclosure: {
      en: 'Cloudflare records which pages are opened, where visitors come from, how long loading takes, and the kind of device, the browser and the country. It keeps nothing in the browser and makes no profiles. The data goes to the USA, too.',
      de: 'Cloudflare erfasst, welche Seiten aufgerufen werden, woher Besucher kommen, wie lange das Laden dauert, dazu Art des Geräts, Browser und Land. Es speichert nichts im Browser und bildet keine Profile. Die Daten gehen auch in die USA.',
    },
    company: {
      name: 'Cloudflare, Inc.',
      address: '101 Townsend Street, San Francisco, CA 94107, USA',
      country: 'US',
    },
    privacyPolicy: 'https://www.cloudflare.com/privacypolicy/',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [],
    scripts: [
      {
        src: 'https://static.cloudflareinsights.com/beacon.min.js',
        attributes: { 'data-cf-beacon': JSON.stringify({ token: id }) },
      },
    ],
    hosts: ['static.cloudflareinsights.com', 'cloudflareinsights.com'],
    withdraw: 'reload',
  }),
);

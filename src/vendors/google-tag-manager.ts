import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Google Tag Manager: loads the tags that a site has set up there.
 *
 * It is held back like any other vendor (VG Hannover 10 A 5385/22). The tags inside it are vendors of their own, each with
 * `loadedBy: 'google-tag-manager'` and the signals that it obeys; the manager itself steers none. What it has loaded
 * cannot be unloaded: the page is loaded again.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/web
 * @see https://developers.google.com/tag-platform/security/guides/csp (hosts)
 * @remarks Unconfirmed: the paths `/a` and `/td`, to which it reports about itself. By itself it keeps nothing, but for the
 *   preview mode of those who set it up.
 */
export const googleTagManager = /* @__PURE__ */ vendorEntry(
  {
    id: 'google-tag-manager',
    category: 'functional',
    takes: {
      id: {
        what: 'the container ID: Tag Manager, Accounts',
        like: 'GTM-XXXXXXX',
        pattern: /^GTM-[A-Z\d]{4,10}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'Google Tag Manager',
    purpose: {
      en: 'Loads and controls other services of this website.',
      de: 'Lädt und steuert andere Dienste dieser Website.',
    },
    disclosure: {
      en: 'Google Tag Manager is fetched from Google, which learns the IP address, the browser and the page that is open. It sets no cookies itself, but loads the other services that you allow.',
      de: 'Der Google Tag Manager wird bei Google abgerufen, das dabei IP-Adresse, Browser und aufgerufene Seite erfährt. Er setzt selbst keine Cookies, lädt aber die anderen Dienste, die Sie erlauben.',
    },
    company: {
      name: 'Google Ireland Limited',
      address: 'Gordon House, Barrow Street, Dublin 4, Ireland',
      country: 'IE',
    },
    privacyPolicy: 'https://policies.google.com/privacy',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [],
    scripts: [
      {
        src: `https://www.googletagmanager.com/gtm.js?id=${id}`,
        stubs: [{ name: 'dataLayer', kind: 'array', calls: [{ 'gtm.start': { $now: 'ms' }, event: 'gtm.js' }] }],
      },
    ],
    hosts: [
      'www.googletagmanager.com/gtm.js',
      'www.googletagmanager.com/ns.html',
      'www.googletagmanager.com/a',
      'www.googletagmanager.com/td',
    ],
    withdraw: 'reload',
  }),
);

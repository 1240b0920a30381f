import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/** So much of the key stands in the names of what is kept. */
const SHOWN = 10;

/** What is captured unless Amplitude is told otherwise: not each click. */
const CAPTURED = {
  attribution: true,
  pageViews: true,
  sessions: true,
  fileDownloads: true,
  formInteractions: true,
  elementInteractions: false,
} as const;

/**
 * Amplitude Analytics (Browser SDK 2): page views and events.
 *
 * It captures page views, sessions, downloads and the use of forms, unless that is set otherwise at Amplitude (remote
 * configuration); Session Replay is not added. Withdrawn, the page is loaded again: opting out by its own means would leave
 * a note of that in the browser.
 *
 * @see https://amplitude.com/docs/get-started/cookies-and-consent-management (cookies)
 * @see https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2
 * @see https://www.npmjs.com/package/@amplitude/analytics-browser (hosts, and what else is kept)
 * @see https://amplitude.com/docs/get-started/create-a-new-account (regions, Data Privacy Framework)
 * @remarks Unconfirmed: the address of the company; its hosts and what it keeps besides cookies, which only its script tells.
 */
export const amplitude = /* @__PURE__ */ vendorEntry(
  {
    id: 'amplitude',
    category: 'statistics',
    takes: {
      id: {
        what: 'the API key of the project: Amplitude, Organization settings, Projects',
        like: '0123456789abcdef0123456789abcdef',
        pattern: /^[\da-f]{32}$/,
      },
      region: {
        what: 'where the project keeps its data, eu (the default) or us',
        like: 'eu',
        pattern: /^(eu|us)$/,
        isOptional: true,
      },
    },
  },
  ({ id, region }) => {
    const key = id.slice(0, SHOWN);
    const isEuropean = region !== 'us';
    const cdn = isEuropean ? 'cdn.eu.amplitude.com' : 'cdn.amplitude.com';
    return {
      name: 'Amplitude',
      purpose: {
        en: 'Shows how visitors use the functions of this website.',
        de: 'Zeigt, wie Besucher die Funktionen dieser Website nutzen.',
      },
      disclosure: {
        en: 'Amplitude recognises returning visitors by a random id, or by the id that this website gives to its users, and records which pages they open, what they do there, where they come from, and their device, browser and approximate place. It reports this to the operator of this website.',
        de: 'Amplitude erkennt wiederkehrende Besucher an einer zufälligen Kennung oder an der, die diese Website ihren Nutzern gibt, und erfasst, welche Seiten sie aufrufen, was sie dort tun, woher sie kommen, dazu Gerät, Browser und ungefähren Ort. Es wertet das für den Betreiber dieser Website aus.',
      },
      company: {
        name: 'Amplitude, Inc.',
        address: '201 Third Street, Suite 200, San Francisco, CA 94103, USA',
        country: 'US',
      },
      privacyPolicy: 'https://amplitude.com/privacy',
      transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
      items: [
        {
          name: `AMP_${key}`,
          kind: 'cookie',
          party: 'first',
          expiry: '1 year',
          purpose: {
            en: 'Tells visitors and their sessions apart by random ids',
            de: 'Unterscheidet Besucher und ihre Sitzungen durch zufällige Kennungen',
          },
        },
        {
          name: `AMP_MKTG_${key}`,
          kind: 'cookie',
          party: 'first',
          expiry: '1 year',
          purpose: { en: 'Keeps from where a visitor came', de: 'Hält fest, woher ein Besucher kam' },
        },
        {
          name: 'AMP_TEST*',
          kind: 'cookie',
          party: 'first',
          expiry: 'session',
          purpose: {
            en: 'Tests for a moment whether cookies can be set',
            de: 'Prüft für einen Augenblick, ob Cookies gesetzt werden können',
          },
        },
        {
          name: 'AMP_TLDTEST*',
          kind: 'cookie',
          party: 'first',
          expiry: 'session',
          purpose: {
            en: 'Tests for a moment on which domain cookies can be set',
            de: 'Prüft für einen Augenblick, für welche Domain Cookies gesetzt werden können',
          },
        },
        {
          name: `AMP_unsent_${key}`,
          kind: 'local-storage',
          party: 'first',
          expiry: 'persistent',
          purpose: { en: 'Events that are still to be sent', de: 'Ereignisse, die noch zu senden sind' },
        },
        {
          name: `AMP_remote_config_${key}`,
          kind: 'local-storage',
          party: 'first',
          expiry: 'persistent',
          purpose: { en: 'Settings made at Amplitude', de: 'Einstellungen, die bei Amplitude gemacht wurden' },
        },
        {
          name: 'AMP_PAGE_VIEW',
          kind: 'session-storage',
          party: 'first',
          expiry: 'session',
          purpose: { en: 'The page view at hand', de: 'Der laufende Seitenaufruf' },
        },
        {
          name: 'AMP_URL_INFO',
          kind: 'session-storage',
          party: 'first',
          expiry: 'session',
          purpose: {
            en: 'The address of this page and of the one before',
            de: 'Die Adresse dieser und der vorherigen Seite',
          },
        },
        {
          name: `AMP_diagnostics_${key}`,
          kind: 'indexed-db',
          party: 'first',
          expiry: 'persistent',
          purpose: { en: 'Errors of Amplitude itself', de: 'Fehler von Amplitude selbst' },
        },
      ],
      scripts: [
        {
          src: `https://${cdn}/script/${id}.js`,
          loaded: [
            { call: 'amplitude.init', args: [id, { serverZone: isEuropean ? 'EU' : 'US', autocapture: CAPTURED }] },
          ],
        },
      ],
      hosts: isEuropean
        ? [cdn, 'api.eu.amplitude.com', 'sr-client-cfg.eu.amplitude.com', 'diagnostics.prod.eu-central-1.amplitude.com']
        : [cdn, 'api2.amplitude.com', 'sr-client-cfg.amplitude.com', 'diagnostics.prod.us-west-2.amplitude.com'],
      withdraw: 'reload',
    };
  },
);

import { DATA_PRIVACY_FRAMEWORK, STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/** Where an account's data is kept decides which hosts the Messenger talks to. */
const REGIONS = {
  us: { api: 'api-iam.intercom.io', sockets: ['nexus-websocket-a.intercom.io', 'nexus-websocket-b.intercom.io'] },
  eu: { api: 'api-iam.eu.intercom.io', sockets: ['nexus-europe-websocket.intercom.io'] },
  au: { api: 'api-iam.au.intercom.io', sockets: ['nexus-australia-websocket.intercom.io'] },
} as const;

/**
 * Intercom Messenger: a chat with the people behind the site.
 *
 * It cannot be told to stop: the page is loaded again.
 *
 * @see https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies
 * @see https://www.intercom.com/help/en/articles/3894 (hosts)
 * @see https://www.intercom.com/legal/privacy (company)
 * @remarks Unconfirmed: the entry of localStorage, seen in use only; the certification under the Data Privacy Framework;
 * the form of the app ID.
 */
export const intercom = /* @__PURE__ */ vendorEntry(
  {
    id: 'intercom',
    category: 'functional',
    takes: {
      id: {
        what: 'the app ID (workspace ID): Intercom, Settings, Channels, Messenger, Install',
        like: 'ab12cd34',
        pattern: /^[a-z0-9]{6,12}$/,
      },
      region: {
        what: 'where Intercom keeps the workspace’s data (us, eu or au): us where nothing is said',
        like: 'eu',
        pattern: /^(?:us|eu|au)$/,
        isOptional: true,
      },
    },
  },
  ({ id, region = 'us' }) => {
    const { api, sockets } = REGIONS[region as keyof typeof REGIONS];
    return {
      name: 'Intercom',
      purpose: {
        en: 'Lets visitors chat with the people behind this website.',
        de: 'Lässt Besucher mit den Menschen hinter dieser Website chatten.',
      },
      disclosure: {
        en: 'Intercom processes for this site what is written in the chat, the pages visited, the IP address and the place derived from it, the device and the browser under an identifier. Whoever answers sees this.',
        de: 'Intercom verarbeitet für diese Website, was im Chat geschrieben wird, die besuchten Seiten, die IP-Adresse und den daraus abgeleiteten Ort, Gerät und Browser unter einer Kennung. Wer antwortet, sieht dies.',
      },
      company: {
        name: 'Intercom R&D Unlimited Company',
        address: '124 St Stephen’s Green, Dublin 2, D02 C628, Ireland',
        country: 'IE',
      },
      privacyPolicy: 'https://www.intercom.com/legal/privacy',
      transfers: [
        { country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK },
        ...(region === 'au' ? [{ country: 'AU', safeguard: STANDARD_CONTRACTUAL_CLAUSES }] : []),
      ],
      items: [
        {
          name: `intercom-id-${id}`,
          kind: 'cookie',
          party: 'first',
          expiry: '9 months',
          purpose: {
            en: 'A visitor id, so that conversations can be continued',
            de: 'Eine Besucherkennung, damit Gespräche fortgesetzt werden können',
          },
        },
        {
          name: `intercom-session-${id}`,
          kind: 'cookie',
          party: 'first',
          expiry: '1 week',
          purpose: {
            en: 'An id of the session, for access to one’s conversations',
            de: 'Eine Kennung der Sitzung, für den Zugang zu den eigenen Gesprächen',
          },
        },
        {
          name: `intercom-device-id-${id}`,
          kind: 'cookie',
          party: 'first',
          expiry: '9 months',
          purpose: {
            en: 'Tells devices apart, to prevent abuse',
            de: 'Unterscheidet Geräte, um Missbrauch zu verhindern',
          },
        },
        {
          name: `intercom.intercom-state-${id}`,
          kind: 'local-storage',
          party: 'first',
          expiry: 'persistent',
          purpose: {
            en: 'State and look of the chat window',
            de: 'Zustand und Aussehen des Chatfensters',
          },
        },
      ],
      scripts: [
        {
          src: `https://widget.intercom.io/widget/${id}`,
          globals: { intercomSettings: { api_base: `https://${api}`, app_id: id } },
          stubs: [{ name: 'Intercom', kind: 'function' }],
        },
      ],
      hosts: [
        'widget.intercom.io',
        'js.intercomcdn.com',
        'app.intercom.io',
        api,
        'api-ping.intercom.io',
        'via.intercom.io',
        ...sockets,
        'static.intercomassets.com',
        'fonts.intercomcdn.com',
        'downloads.intercomcdn.com',
        'uploads.intercomusercontent.com',
      ],
      withdraw: 'reload',
    };
  },
);

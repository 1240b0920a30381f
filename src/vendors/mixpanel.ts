import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/** What can be called before the script is there, as the snippet has it, but for `get_group`. */
const METHODS = [
  'disable',
  'time_event',
  'track',
  'track_pageview',
  'track_links',
  'track_forms',
  'track_with_groups',
  'add_group',
  'set_group',
  'remove_group',
  'register',
  'register_once',
  'alias',
  'unregister',
  'identify',
  'name_tag',
  'set_config',
  'reset',
  'opt_in_tracking',
  'opt_out_tracking',
  'has_opted_in_tracking',
  'has_opted_out_tracking',
  'clear_opt_in_out_tracking',
  'start_batch_senders',
  'start_session_recording',
  'stop_session_recording',
  'people.set',
  'people.set_once',
  'people.unset',
  'people.increment',
  'people.append',
  'people.union',
  'people.track_charge',
  'people.clear_charges',
  'people.delete_user',
  'people.remove',
] as const;

/**
 * Mixpanel: page views and events.
 *
 * It sends a page view for each page that is loaded; recordings and automatic events stay off. Withdrawn, the page is loaded
 * again: opting out by its own means would leave a note of that in the browser.
 *
 * @see https://docs.mixpanel.com/docs/overview/install-mixpanel
 * @see https://developer.mixpanel.com/docs/privacy-security (where data is kept)
 * @see https://mixpanel.com/dpa
 * @see https://www.npmjs.com/package/mixpanel-browser (names and expiries of what is kept)
 * @remarks Unconfirmed: what it keeps besides the cookie, which only its script tells; the address of the company; whether its certification under the Data Privacy Framework stands.
 */
export const mixpanel = /* @__PURE__ */ vendorEntry(
  {
    id: 'mixpanel',
    category: 'statistics',
    takes: {
      id: {
        what: 'the project token: Mixpanel, Settings, Project Settings',
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
    const host = region === 'us' ? 'api-js.mixpanel.com' : 'api-eu.mixpanel.com';
    return {
      name: 'Mixpanel',
      purpose: {
        en: 'Shows how visitors use the functions of this website.',
        de: 'Zeigt, wie Besucher die Funktionen dieser Website nutzen.',
      },
      disclosure: {
        en: 'Mixpanel recognises returning visitors by a random id, or by the id that this website gives to its users, and records which pages they open, what they do there, where they come from, and their device, browser and approximate place. It reports this to the operator of this website.',
        de: 'Mixpanel erkennt wiederkehrende Besucher an einer zufälligen Kennung oder an der, die diese Website ihren Nutzern gibt, und erfasst, welche Seiten sie aufrufen, was sie dort tun, woher sie kommen, dazu Gerät, Browser und ungefähren Ort. Es wertet das für den Betreiber dieser Website aus.',
      },
      company: {
        name: 'Mixpanel, Inc.',
        address: 'One Front Street, 28th Floor, San Francisco, CA 94111, USA',
        country: 'US',
      },
      privacyPolicy: 'https://mixpanel.com/legal/privacy-policy/',
      transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
      items: [
        {
          name: `mp_${id}_mixpanel`,
          kind: 'cookie',
          party: 'first',
          expiry: '1 year',
          purpose: {
            en: 'Tells visitors apart by a random id, and notes from where they first came',
            de: 'Unterscheidet Besucher durch eine zufällige Kennung und vermerkt, woher sie zuerst kamen',
          },
        },
        {
          name: `__mpq_${id}_*`,
          kind: 'local-storage',
          party: 'first',
          expiry: 'persistent',
          purpose: { en: 'Events that are still to be sent', de: 'Ereignisse, die noch zu senden sind' },
        },
        {
          name: `mp_tab_id_mixpanel_${id}`,
          kind: 'session-storage',
          party: 'first',
          expiry: 'session',
          purpose: { en: 'Tells the tabs of a browser apart', de: 'Unterscheidet die Tabs eines Browsers' },
        },
        {
          name: `mp_gen_new_tab_id_mixpanel_${id}`,
          kind: 'session-storage',
          party: 'first',
          expiry: 'session',
          purpose: {
            en: 'Says whether a tab is a copy of another',
            de: 'Hält fest, ob ein Tab die Kopie eines anderen ist',
          },
        },
        {
          name: 'mixpanelBrowserDb',
          kind: 'indexed-db',
          party: 'first',
          expiry: 'persistent',
          purpose: {
            en: 'Holds recordings that are still to be sent, where the site makes any',
            de: 'Enthält Aufzeichnungen, die noch zu senden sind, sofern die Website welche erstellt',
          },
        },
        {
          name: 'mixpanelFlagsDb',
          kind: 'indexed-db',
          party: 'first',
          expiry: 'persistent',
          purpose: {
            en: 'Holds which variants of the site a visitor sees, where there are any',
            de: 'Enthält, welche Varianten der Website ein Besucher sieht, sofern es welche gibt',
          },
        },
      ],
      scripts: [
        {
          src: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
          stubs: [
            {
              name: 'mixpanel',
              kind: 'array',
              methods: METHODS,
              properties: {
                __SV: 1.2,
                _i: [[id, { api_host: `https://${host}`, track_pageview: true }, 'mixpanel']],
              },
            },
          ],
        },
      ],
      hosts: ['cdn.mxpnl.com', host],
      withdraw: 'reload',
    };
  },
);

import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/** What can be called before the script is there, as the snippet has it. */
const METHODS = [
  'trackSubmit',
  'trackClick',
  'trackLink',
  'trackForm',
  'pageview',
  'identify',
  'reset',
  'group',
  'track',
  'ready',
  'alias',
  'debug',
  'page',
  'screen',
  'once',
  'off',
  'on',
  'addSourceMiddleware',
  'addIntegrationMiddleware',
  'setAnonymousId',
  'addDestinationMiddleware',
  'register',
] as const;

/**
 * Segment (Twilio), Analytics.js 2: collects events and hands them on to other services.
 *
 * What it loads into the page by itself (destinations in device mode) are vendors of their own, with
 * `loadedBy: 'segment'`. It cannot be told to stop: the page is loaded again. What it keeps in local storage is swept
 * with the cookies, since it would bring them back.
 *
 * @see https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/cookie-validity-update
 * @see https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/identity
 * @see https://www.npmjs.com/package/@segment/analytics-next (names and expiries of what is kept)
 * @remarks Unconfirmed: the company that sites in the EU contract with, and its address.
 */
export const segment = /* @__PURE__ */ vendorEntry(
  {
    id: 'segment',
    category: 'statistics',
    takes: {
      id: {
        what: 'the write key: Segment, Sources, Settings, API Keys',
        like: 'AbCdEfGhIjKlMnOpQrStUvWxYz012345',
        pattern: /^[\da-zA-Z]{10,64}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'Segment',
    purpose: {
      en: 'Collects how this website is used and hands it on to other services.',
      de: 'Erfasst, wie diese Website genutzt wird, und gibt es an andere Dienste weiter.',
    },
    disclosure: {
      en: 'Segment recognises visitors by a random id, or by the id that this website gives to its users, and records which pages they open and what they do there. It hands this on to the services that the operator of this website has connected to it. The data is processed in the USA, too.',
      de: 'Segment erkennt Besucher an einer zufälligen Kennung oder an der, die diese Website ihren Nutzern gibt, und erfasst, welche Seiten sie aufrufen und was sie dort tun. Es gibt dies an die Dienste weiter, die der Betreiber dieser Website angeschlossen hat. Die Daten werden auch in den USA verarbeitet.',
    },
    company: {
      name: 'Twilio Ireland Limited',
      address: "70 Sir John Rogerson's Quay, Dublin 2, D02 R296, Ireland",
      country: 'IE',
    },
    privacyPolicy: 'https://www.twilio.com/en-us/legal/privacy',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [
      {
        name: 'ajs_anonymous_id',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: {
          en: 'Tells visitors apart by a random id',
          de: 'Unterscheidet Besucher durch eine zufällige Kennung',
        },
      },
      {
        name: 'ajs_user_id',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: {
          en: 'The id that the site gives to a user',
          de: 'Die Kennung, die die Website einem Nutzer gibt',
        },
      },
      {
        name: 'ajs_group_id',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: {
          en: 'The group that a user belongs to, such as a company',
          de: 'Die Gruppe, zu der ein Nutzer gehört, etwa ein Unternehmen',
        },
      },
      {
        name: 'ajs_anonymous_id',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'A copy of the cookie of that name, which restores it',
          de: 'Eine Kopie des Cookies dieses Namens, die es wiederherstellt',
        },
      },
      {
        name: 'ajs_user_id',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'A copy of the cookie of that name, which restores it',
          de: 'Eine Kopie des Cookies dieses Namens, die es wiederherstellt',
        },
      },
      {
        name: 'ajs_group_id',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'A copy of the cookie of that name, which restores it',
          de: 'Eine Kopie des Cookies dieses Namens, die es wiederherstellt',
        },
      },
      {
        name: 'ajs_user_traits',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'What the site notes of a user', de: 'Was die Website zu einem Nutzer vermerkt' },
      },
      {
        name: 'ajs_group_properties',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'What the site notes of a group', de: 'Was die Website zu einer Gruppe vermerkt' },
      },
      {
        name: `persisted-queue:v1:${id}:*`,
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'Events that are still to be sent', de: 'Ereignisse, die noch zu senden sind' },
      },
    ],
    scripts: [
      {
        src: `https://cdn.segment.com/analytics.js/v1/${id}/analytics.min.js`,
        attributes: { 'data-global-segment-analytics-key': 'analytics' },
        stubs: [
          {
            name: 'analytics',
            kind: 'array',
            methods: METHODS,
            properties: { invoked: true, methods: METHODS, _writeKey: id, SNIPPET_VERSION: '5.2.0' },
            calls: [['page']],
          },
        ],
      },
    ],
    hosts: ['cdn.segment.com', 'api.segment.io', 'events.eu1.segmentapis.com'],
    withdraw: 'reload',
  }),
);

import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/** What can be called before the script is there, as the snippet has it. */
const METHODS = [
  'capture',
  'register',
  'register_once',
  'register_for_session',
  'unregister',
  'unregister_for_session',
  'getFeatureFlag',
  'getFeatureFlagPayload',
  'isFeatureEnabled',
  'reloadFeatureFlags',
  'updateEarlyAccessFeatureEnrollment',
  'getEarlyAccessFeatures',
  'on',
  'onFeatureFlags',
  'onSessionId',
  'getSurveys',
  'getActiveMatchingSurveys',
  'renderSurvey',
  'canRenderSurvey',
  'identify',
  'setPersonProperties',
  'group',
  'resetGroups',
  'setPersonPropertiesForFlags',
  'resetPersonPropertiesForFlags',
  'setGroupPropertiesForFlags',
  'resetGroupPropertiesForFlags',
  'reset',
  'get_distinct_id',
  'getGroups',
  'get_session_id',
  'get_session_replay_url',
  'alias',
  'set_config',
  'startSessionRecording',
  'stopSessionRecording',
  'sessionRecordingStarted',
  'captureException',
  'opt_in_capturing',
  'opt_out_capturing',
  'has_opted_in_capturing',
  'has_opted_out_capturing',
  'people.set',
  'people.set_once',
] as const;

/**
 * PostHog: page views, clicks, events; recordings, surveys and experiments where the project has them switched on.
 *
 * Withdrawn, the page is loaded again: opting out by its own means would leave a note of that in the browser.
 *
 * @see https://posthog.com/docs/libraries/js
 * @see https://posthog.com/docs/libraries/js/persistence (what is kept)
 * @see https://posthog.com/handbook/company/security
 * @see https://www.npmjs.com/package/posthog-js
 * @remarks Unconfirmed: the address of the company; whether its certification under the Data Privacy Framework stands; the
 *   names in session storage, which only its script tells. Surveys and product tours keep more, which is not listed here.
 */
export const posthog = /* @__PURE__ */ vendorEntry(
  {
    id: 'posthog',
    category: 'statistics',
    takes: {
      id: {
        what: 'the project API key: PostHog, Settings, Project',
        like: 'phc_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfG',
        pattern: /^phc_[\da-zA-Z]{16,64}$/,
      },
      region: {
        what: 'where the project keeps its data, eu (the default) or us',
        like: 'eu',
        pattern: /^(eu|us)$/,
        isOptional: true,
      },
    },
  },
  ({ id, region = 'eu' }) => ({
    name: 'PostHog',
    purpose: {
      en: 'Shows how visitors use the functions of this website.',
      de: 'Zeigt, wie Besucher die Funktionen dieser Website nutzen.',
    },
    disclosure: {
      en: 'PostHog recognises returning visitors by a random id, or by the id that this website gives to its users, and records which pages they open, what they click, where they come from, their device, browser and approximate place and, where the operator has switched that on, recordings of visits. It reports this to the operator of this website.',
      de: 'PostHog erkennt wiederkehrende Besucher an einer zufälligen Kennung oder an der, die diese Website ihren Nutzern gibt, und erfasst, welche Seiten sie aufrufen, was sie anklicken, woher sie kommen, dazu Gerät, Browser und ungefähren Ort und, sofern der Betreiber das eingeschaltet hat, Aufzeichnungen von Besuchen. Es wertet das für den Betreiber dieser Website aus.',
    },
    company: {
      name: 'PostHog, Inc.',
      address: '2261 Market Street #4008, San Francisco, CA 94114, USA',
      country: 'US',
    },
    privacyPolicy: 'https://posthog.com/privacy',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [
      {
        name: `ph_${id}_posthog`,
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: {
          en: 'Tells visitors and their sessions apart by random ids',
          de: 'Unterscheidet Besucher und ihre Sitzungen durch zufällige Kennungen',
        },
      },
      {
        name: `ph_${id}_posthog`,
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: {
          en: 'The same, with settings and what the site notes of a visitor',
          de: 'Dasselbe, dazu Einstellungen und was die Website zu einem Besucher vermerkt',
        },
      },
      {
        name: `ph_${id}_posthog`,
        kind: 'session-storage',
        party: 'first',
        expiry: 'session',
        purpose: { en: 'Keeps how a visit began', de: 'Hält fest, wie ein Besuch begann' },
      },
      {
        name: `ph_${id}_window_id`,
        kind: 'session-storage',
        party: 'first',
        expiry: 'session',
        purpose: { en: 'Tells the tabs of a browser apart', de: 'Unterscheidet die Tabs eines Browsers' },
      },
      {
        name: `ph_${id}_primary_window_exists`,
        kind: 'session-storage',
        party: 'first',
        expiry: 'session',
        purpose: {
          en: 'Says whether a tab is a copy of another',
          de: 'Hält fest, ob ein Tab die Kopie eines anderen ist',
        },
      },
      {
        name: `ph_${id}_session_registered_properties`,
        kind: 'session-storage',
        party: 'first',
        expiry: 'session',
        purpose: {
          en: 'Names what the site notes for this visit alone',
          de: 'Nennt, was die Website nur für diesen Besuch vermerkt',
        },
      },
    ],
    scripts: [
      {
        src: `https://${region}-assets.i.posthog.com/static/array.js`,
        attributes: { crossorigin: 'anonymous' },
        stubs: [
          {
            name: 'posthog',
            kind: 'array',
            methods: METHODS,
            properties: { __SV: 1, _i: [[id, { api_host: `https://${region}.i.posthog.com` }, 'posthog']] },
          },
        ],
      },
    ],
    hosts: [`${region}-assets.i.posthog.com`, `${region}.i.posthog.com`],
    withdraw: 'reload',
  }),
);

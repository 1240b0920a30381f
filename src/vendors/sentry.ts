import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Sentry, by its loader: reports errors of the page; measurements and recordings where the project has them switched on.
 *
 * It cannot be told to stop: the page is loaded again. Errors that happen before the choice are not reported.
 *
 * @see https://docs.sentry.io/platforms/javascript/install/loader/
 * @see https://docs.sentry.io/organization/data-storage-location/
 * @see https://docs.sentry.io/security-legal-pii/security/ip-ranges/ (hosts)
 * @see https://github.com/getsentry/sentry-docs/issues/17471 (the loader's host in the EU)
 * @see https://www.npmjs.com/package/@sentry-internal/replay (what recordings keep)
 * @remarks Unconfirmed: the address of the company; whether its certification under the Data Privacy Framework stands.
 */
export const sentry = /* @__PURE__ */ vendorEntry(
  {
    id: 'sentry',
    category: 'functional',
    takes: {
      id: {
        what: 'the public key: Sentry, Project settings, SDK Setup, Loader Script, before .min.js',
        like: '0123456789abcdef0123456789abcdef',
        pattern: /^[\da-f]{32}$/,
      },
      region: {
        what: 'where the organization keeps its data, us (the default) or eu',
        like: 'eu',
        pattern: /^(eu|us)$/,
        isOptional: true,
      },
    },
  },
  ({ id, region }) => {
    const loader = region === 'eu' ? 'js-de.sentry-cdn.com' : 'js.sentry-cdn.com';
    return {
      name: 'Sentry',
      purpose: { en: 'Reports errors of this website.', de: 'Meldet Fehler dieser Website.' },
      disclosure: {
        en: 'Where an error occurs, Sentry receives what went wrong, the address of the page, the last steps before it, the device, the browser and the IP address and, where the operator has switched that on, measurements and recordings of visits. It reports this to the operator of this website.',
        de: 'Wo ein Fehler auftritt, erhält Sentry, was schiefging, die Adresse der Seite, die letzten Schritte davor, Gerät, Browser und IP-Adresse und, sofern der Betreiber das eingeschaltet hat, Messungen und Aufzeichnungen von Besuchen. Es wertet das für den Betreiber dieser Website aus.',
      },
      company: {
        name: 'Functional Software, Inc. (Sentry)',
        address: '45 Fremont Street, 8th Floor, San Francisco, CA 94105, USA',
        country: 'US',
      },
      privacyPolicy: 'https://sentry.io/privacy/',
      transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
      items: [
        {
          name: 'sentryReplaySession',
          kind: 'session-storage',
          party: 'first',
          expiry: 'session',
          purpose: {
            en: 'Joins the pages of a visit into one recording, where the site makes any',
            de: 'Verbindet die Seiten eines Besuchs zu einer Aufzeichnung, sofern die Website welche erstellt',
          },
        },
      ],
      scripts: [{ src: `https://${loader}/${id}.min.js`, attributes: { crossorigin: 'anonymous' } }],
      hosts: [
        loader,
        'browser.sentry-cdn.com',
        ...(region === 'eu' ? ['*.ingest.de.sentry.io'] : ['*.ingest.sentry.io', '*.ingest.us.sentry.io']),
      ],
      withdraw: 'reload',
    };
  },
);

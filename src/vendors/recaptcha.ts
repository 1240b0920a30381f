import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Google reCAPTCHA v3: tells humans from bots, without a question.
 *
 * It cannot be told to stop: the page is loaded again.
 *
 * Since 2 April 2026 Google processes the data on behalf of the site, under the terms of Google Cloud.
 *
 * Functions pushed to `___grecaptcha_cfg.fns` run once it is ready. A form that needs it has to say so where it is not
 * granted.
 *
 * @see https://developers.google.com/recaptcha/docs/v3
 * @see https://cloud.google.com/recaptcha/docs/faq (cookie, hosts)
 * @see https://security.googlecloudcommunity.com/community-blog-42/switching-google-s-role-with-recaptcha-from-data-controller-to-data-processor-6646
 * @remarks Unconfirmed: the expiry of `_GRECAPTCHA`; all other items; the company that a site contracts with, and its
 * address; the form of the site key.
 */
export const recaptcha = /* @__PURE__ */ vendorEntry(
  {
    id: 'recaptcha',
    category: 'functional',
    takes: {
      id: {
        what: 'the site key (v3): Google Cloud console, Security, reCAPTCHA',
        like: '6LcABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghij',
        pattern: /^6L[\w-]{38}$/,
      },
    },
  },
  ({ id }) => ({
    name: 'Google reCAPTCHA',
    purpose: {
      en: 'Protects forms from bots.',
      de: 'Schützt Formulare vor Bots.',
    },
    disclosure: {
      en: 'Google judges for this site how likely it is that a human uses it. For this it processes the IP address, how the pointer and the keyboard are used, the device and the browser and their settings, and cookies of Google.',
      de: 'Google schätzt für diese Website ein, wie wahrscheinlich ein Mensch sie benutzt. Dazu verarbeitet es die IP-Adresse, den Umgang mit Maus und Tastatur, Gerät und Browser samt Einstellungen und Cookies von Google.',
    },
    company: {
      name: 'Google Cloud EMEA Limited',
      address: '70 Sir John Rogerson’s Quay, Dublin 2, D02 R296, Ireland',
      country: 'IE',
    },
    privacyPolicy: 'https://cloud.google.com/terms/cloud-privacy-notice',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [
      {
        name: '_GRECAPTCHA',
        kind: 'cookie',
        party: 'third',
        expiry: '6 months',
        purpose: { en: 'Judges the risk of a bot', de: 'Schätzt ein, ob es sich um einen Bot handelt' },
      },
      {
        name: '_grecaptcha',
        kind: 'local-storage',
        party: 'first',
        expiry: 'persistent',
        purpose: { en: 'Tells humans from bots', de: 'Unterscheidet Menschen von Bots' },
      },
      {
        name: 'rc::a',
        kind: 'local-storage',
        party: 'third',
        expiry: 'persistent',
        purpose: { en: 'Tells humans from bots', de: 'Unterscheidet Menschen von Bots' },
      },
      {
        name: 'rc::b',
        kind: 'session-storage',
        party: 'third',
        expiry: 'session',
        purpose: {
          en: 'Tells humans from bots during the visit',
          de: 'Unterscheidet Menschen von Bots während des Besuchs',
        },
      },
      {
        name: 'rc::c',
        kind: 'session-storage',
        party: 'third',
        expiry: 'session',
        purpose: {
          en: 'Tells humans from bots during the visit',
          de: 'Unterscheidet Menschen von Bots während des Besuchs',
        },
      },
    ],
    scripts: [
      {
        src: `https://www.google.com/recaptcha/api.js?render=${id}`,
        globals: { ___grecaptcha_cfg: { fns: [] } },
      },
    ],
    hosts: ['www.google.com/recaptcha', 'www.gstatic.com/recaptcha'],
    withdraw: 'reload',
  }),
);

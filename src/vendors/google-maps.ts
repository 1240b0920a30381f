import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Google Maps: maps in a frame.
 *
 * `<ask-first-embed vendor="google-maps" src="https://www.google.com/maps/embed?pb=…" title="Map: where we are"></ask-first-embed>`
 *
 * After a withdrawal the frame is taken away. Maps that a script draws (`maps.googleapis.com`) are not meant by it.
 *
 * @see https://developers.google.com/maps/documentation/embed (the frame)
 * @see https://policies.google.com/technologies/cookies (cookies of Google)
 * @remarks Unconfirmed: which of Google's cookies a map sets; Google lists them for its services together. How long
 * `SOCS` is kept.
 */
export const googleMaps = /* @__PURE__ */ vendorEntry({ id: 'google-maps', category: 'media' }, () => ({
  name: 'Google Maps',
  purpose: { en: 'Shows maps from Google.', de: 'Zeigt Karten von Google.' },
  disclosure: {
    en: 'When a map is shown, Google receives your IP address, the page that you are on, details of your browser and the part of the map that you look at. It may combine this with a Google account that you are signed in to.',
    de: 'Wird eine Karte angezeigt, erhält Google Ihre IP-Adresse, die Seite, auf der Sie sind, Angaben zu Ihrem Browser und den Ausschnitt der Karte, den Sie ansehen. Google kann dies mit einem Google-Konto verbinden, in dem Sie angemeldet sind.',
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
      name: 'NID',
      kind: 'cookie',
      party: 'third',
      expiry: '6 months',
      purpose: {
        en: 'Recognises the browser and remembers preferences, also for advertising',
        de: 'Erkennt den Browser wieder und merkt sich Einstellungen, auch für Werbung',
      },
    },
    {
      name: '__Secure-ENID',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year 1 month',
      purpose: {
        en: 'Remembers preferences, in place of NID',
        de: 'Merkt sich Einstellungen, an Stelle von NID',
      },
    },
    {
      name: 'AEC',
      kind: 'cookie',
      party: 'third',
      expiry: '6 months',
      purpose: {
        en: 'Makes sure that requests of a visit come from the visitor',
        de: 'Stellt sicher, dass die Anfragen eines Besuchs vom Besucher kommen',
      },
    },
    {
      name: 'SOCS',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year 1 month',
      purpose: {
        en: 'Holds the choice about cookies made at Google',
        de: 'Enthält die bei Google getroffene Cookie-Wahl',
      },
    },
  ],
  hosts: ['www.google.com/maps'],
  withdraw: 'none',
}));

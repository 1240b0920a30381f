import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * YouTube (Google): videos in a frame.
 *
 * `<ask-first-embed vendor="youtube" src="https://www.youtube-nocookie.com/embed/VIDEO_ID" title="What it shows"></ask-first-embed>`
 *
 * From `www.youtube-nocookie.com` no cookies are set before the video is played. After a withdrawal the frame is taken
 * away.
 *
 * @see https://support.google.com/youtube/answer/171780 (embedding, and the privacy-enhanced mode)
 * @see https://policies.google.com/technologies/cookies (cookies of Google, YouTube's among them)
 * @remarks Unconfirmed: `VISITOR_PRIVACY_METADATA`, `__Secure-ROLLOUT_TOKEN` and the entries of local storage: they stand
 * in public lists only.
 */
export const youtube = /* @__PURE__ */ vendorEntry({ id: 'youtube', category: 'media' }, () => ({
  name: 'YouTube',
  purpose: { en: 'Plays videos from YouTube.', de: 'Spielt Videos von YouTube ab.' },
  disclosure: {
    en: 'When a video is shown, YouTube receives your IP address, the page that you are on, details of your browser and what you watch. It may combine this with a Google account that you are signed in to, and use it for advertising.',
    de: 'Wird ein Video angezeigt, erhält YouTube Ihre IP-Adresse, die Seite, auf der Sie sind, Angaben zu Ihrem Browser und was Sie ansehen. YouTube kann dies mit einem Google-Konto verbinden, in dem Sie angemeldet sind, und für Werbung verwenden.',
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
      name: 'VISITOR_INFO1_LIVE',
      kind: 'cookie',
      party: 'third',
      expiry: '6 months',
      purpose: { en: 'Recognises the browser', de: 'Erkennt den Browser wieder' },
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      kind: 'cookie',
      party: 'third',
      expiry: '6 months',
      purpose: {
        en: 'Holds privacy choices made at YouTube',
        de: 'Enthält die bei YouTube getroffene Datenschutzwahl',
      },
    },
    {
      name: 'YSC',
      kind: 'cookie',
      party: 'third',
      expiry: 'session',
      purpose: {
        en: 'Makes sure that requests of a visit come from the visitor',
        de: 'Stellt sicher, dass die Anfragen eines Besuchs vom Besucher kommen',
      },
    },
    {
      name: '__Secure-YEC',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year 1 month',
      purpose: {
        en: 'Recognises the browser, and helps to find faults',
        de: 'Erkennt den Browser wieder und hilft, Störungen zu finden',
      },
    },
    {
      name: '__Secure-ROLLOUT_TOKEN',
      kind: 'cookie',
      party: 'third',
      expiry: '6 months',
      purpose: {
        en: 'Decides which new features of the player are tried out',
        de: 'Bestimmt, welche neuen Funktionen des Players erprobt werden',
      },
    },
    {
      name: 'PREF',
      kind: 'cookie',
      party: 'third',
      expiry: '8 months',
      purpose: { en: 'Remembers settings of the player', de: 'Merkt sich Einstellungen des Players' },
    },
    {
      name: 'yt-remote-device-id',
      kind: 'local-storage',
      party: 'third',
      expiry: 'persistent',
      purpose: { en: 'An id of the device for the player', de: 'Eine Kennung des Geräts für den Player' },
    },
    {
      name: 'ytidb::LAST_RESULT_ENTRY_KEY',
      kind: 'local-storage',
      party: 'third',
      expiry: 'persistent',
      purpose: {
        en: 'Notes whether the player can keep data in the browser',
        de: 'Vermerkt, ob der Player Daten im Browser ablegen kann',
      },
    },
  ],
  hosts: ['www.youtube-nocookie.com', 'www.youtube.com/embed'],
  withdraw: 'none',
}));

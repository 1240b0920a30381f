import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * SoundCloud: music and podcasts in a frame.
 *
 * `<ask-first-embed vendor="soundcloud" src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/TRACK_ID" title="What it plays"></ask-first-embed>`
 *
 * After a withdrawal the frame is taken away.
 *
 * @see https://developers.soundcloud.com/docs/api/html5-widget (the frame)
 * @see https://pages.soundcloud.com/legal/cookie-policy
 * @remarks Unconfirmed: the cookie and how long it is kept, which stand in public lists only (a year, or ten; browsers
 * keep no cookie for more than 400 days); whether a cookie against bots (`datadome`) is set in the frame; safeguards of
 * transfers.
 */
export const soundcloud = /* @__PURE__ */ vendorEntry({ id: 'soundcloud', category: 'media' }, () => ({
  name: 'SoundCloud',
  purpose: { en: 'Plays music and podcasts from SoundCloud.', de: 'Spielt Musik und Podcasts von SoundCloud ab.' },
  disclosure: {
    en: 'When the player is shown, SoundCloud receives your IP address, the page that you are on, details of your browser and what you listen to. It may combine this with a SoundCloud account that you are signed in to, and use it for advertising.',
    de: 'Wird der Player angezeigt, erhält SoundCloud Ihre IP-Adresse, die Seite, auf der Sie sind, Angaben zu Ihrem Browser und was Sie anhören. SoundCloud kann dies mit einem SoundCloud-Konto verbinden, in dem Sie angemeldet sind, und für Werbung verwenden.',
  },
  company: {
    name: 'SoundCloud Global Limited & Co. KG',
    address: 'Rheinsberger Str. 76/77, 10115 Berlin, Germany',
    country: 'DE',
  },
  privacyPolicy: 'https://soundcloud.com/pages/privacy',
  transfers: [{ country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES }],
  items: [
    {
      name: 'sc_anonymous_id',
      kind: 'cookie',
      party: 'third',
      expiry: '10 years',
      purpose: {
        en: 'Recognises browsers of visitors who are not signed in',
        de: 'Erkennt die Browser nicht angemeldeter Besucher wieder',
      },
    },
  ],
  hosts: ['w.soundcloud.com'],
  withdraw: 'none',
}));

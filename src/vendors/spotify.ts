import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Spotify: music and podcasts in a frame.
 *
 * `<ask-first-embed vendor="spotify" src="https://open.spotify.com/embed/episode/EPISODE_ID" title="What it plays"></ask-first-embed>`
 *
 * After a withdrawal the frame is taken away.
 *
 * @see https://developer.spotify.com/documentation/embeds
 * @see https://www.spotify.com/legal/cookies-policy/
 * @remarks Unconfirmed: the cookies and how long they are kept, which stand in public lists only (`sp_t` there with two
 * months or a year); the postal address; countries and safeguards of transfers.
 */
export const spotify = /* @__PURE__ */ vendorEntry({ id: 'spotify', category: 'media' }, () => ({
  name: 'Spotify',
  purpose: { en: 'Plays music and podcasts from Spotify.', de: 'Spielt Musik und Podcasts von Spotify ab.' },
  disclosure: {
    en: 'When the player is shown, Spotify receives your IP address, the page that you are on, details of your browser and what you listen to. It may combine this with a Spotify account that you are signed in to, and use it for advertising.',
    de: 'Wird der Player angezeigt, erhält Spotify Ihre IP-Adresse, die Seite, auf der Sie sind, Angaben zu Ihrem Browser und was Sie anhören. Spotify kann dies mit einem Spotify-Konto verbinden, in dem Sie angemeldet sind, und für Werbung verwenden.',
  },
  company: {
    name: 'Spotify AB',
    address: 'Regeringsgatan 19, 111 53 Stockholm, Sweden',
    country: 'SE',
  },
  privacyPolicy: 'https://www.spotify.com/legal/privacy-policy/',
  transfers: [{ country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES }],
  items: [
    {
      name: 'sp_t',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year',
      purpose: { en: 'Recognises the browser', de: 'Erkennt den Browser wieder' },
    },
    {
      name: 'sp_landing',
      kind: 'cookie',
      party: 'third',
      expiry: '1 day',
      purpose: { en: 'Notes how the visitor came to Spotify', de: 'Vermerkt, wie der Besucher zu Spotify kam' },
    },
  ],
  hosts: ['open.spotify.com'],
  withdraw: 'none',
}));

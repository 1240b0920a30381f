import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * TikTok: videos in a frame.
 *
 * `<ask-first-embed vendor="tiktok-embed" src="https://www.tiktok.com/player/v1/VIDEO_ID" title="What it shows"></ask-first-embed>`
 *
 * Frames from `www.tiktok.com/embed` are its as well; TikTok means to give those of videos up for the player. After a
 * withdrawal the frame is taken away. TikTok Pixel is a vendor of its own.
 *
 * @see https://developers.tiktok.com/doc/embed-player/
 * @see https://developers.tiktok.com/doc/embed-videos/
 * @see https://www.tiktok.com/legal/page/eea/privacy-policy/en
 * @remarks Unconfirmed: the cookies and how long they are kept, which stand in public lists only; the postal address; the
 * countries of transfers. In 2025 the Irish supervisory authority decided that TikTok had not shown the clauses to suffice
 * for transfers to China: take advice first.
 */
export const tiktokEmbed = /* @__PURE__ */ vendorEntry({ id: 'tiktok-embed', category: 'media' }, () => ({
  name: 'TikTok',
  purpose: { en: 'Plays videos from TikTok.', de: 'Spielt Videos von TikTok ab.' },
  disclosure: {
    en: 'When a video is shown, TikTok receives your IP address, the page that you are on, details of your browser and what you watch. It may combine this with a TikTok account that you are signed in to. Companies of its group in other countries, China among them, may have access.',
    de: 'Wird ein Video angezeigt, erhält TikTok Ihre IP-Adresse, die Seite, auf der Sie sind, Angaben zu Ihrem Browser und was Sie ansehen. TikTok kann dies mit einem TikTok-Konto verbinden, in dem Sie angemeldet sind. Unternehmen der Gruppe in anderen Ländern, darunter China, können Zugriff haben.',
  },
  company: {
    name: 'TikTok Technology Limited',
    address: '10 Earlsfort Terrace, Dublin, D02 T380, Ireland',
    country: 'IE',
  },
  privacyPolicy: 'https://www.tiktok.com/legal/page/eea/privacy-policy/en',
  transfers: [
    { country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES },
    { country: 'SG', safeguard: STANDARD_CONTRACTUAL_CLAUSES },
    { country: 'MY', safeguard: STANDARD_CONTRACTUAL_CLAUSES },
    { country: 'CN', safeguard: STANDARD_CONTRACTUAL_CLAUSES },
  ],
  items: [
    {
      name: 'ttwid',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year',
      purpose: { en: 'Recognises the browser', de: 'Erkennt den Browser wieder' },
    },
    {
      name: 'msToken',
      kind: 'cookie',
      party: 'third',
      expiry: '10 days',
      purpose: { en: 'Tells visitors from bots', de: 'Unterscheidet Besucher von Bots' },
    },
    {
      name: 'tt_csrf_token',
      kind: 'cookie',
      party: 'third',
      expiry: 'session',
      purpose: {
        en: 'Protects against requests that others forge',
        de: 'Schützt vor Anfragen, die andere fälschen',
      },
    },
    {
      name: 'tt_chain_token',
      kind: 'cookie',
      party: 'third',
      expiry: 'session',
      purpose: { en: 'Connects the requests of a visit', de: 'Verbindet die Anfragen eines Besuchs' },
    },
  ],
  hosts: ['www.tiktok.com'],
  withdraw: 'none',
}));

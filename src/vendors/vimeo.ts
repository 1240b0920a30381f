import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Vimeo: videos in a frame.
 *
 * `<ask-first-embed vendor="vimeo" src="https://player.vimeo.com/video/VIDEO_ID?dnt=1" title="What it shows"></ask-first-embed>`
 *
 * Use `?dnt=1`: the player then sets no new cookies; those that Vimeo has set before are still sent to it. After a
 * withdrawal the frame is taken away.
 *
 * @see https://help.vimeo.com/hc/en-us/articles/26080940921361 (cookies set by the player, and `dnt`)
 * @see https://vimeo.com/privacy
 * @remarks Vimeo's list calls Cloudflare's cookie `_cf_bm`; its name is `__cf_bm`.
 * @remarks Unconfirmed: whether Cloudflare's cookies are set with `dnt=1` as well; the postal address; whether Vimeo is
 * certified under the Data Privacy Framework.
 */
export const vimeo = /* @__PURE__ */ vendorEntry({ id: 'vimeo', category: 'media' }, () => ({
  name: 'Vimeo',
  purpose: { en: 'Plays videos from Vimeo.', de: 'Spielt Videos von Vimeo ab.' },
  disclosure: {
    en: 'When a video is shown, Vimeo receives your IP address, the page that you are on, details of your browser and what you watch, and counts it for the owner of the video. Cloudflare, which protects the player from bots, receives your IP address as well.',
    de: 'Wird ein Video angezeigt, erhält Vimeo Ihre IP-Adresse, die Seite, auf der Sie sind, Angaben zu Ihrem Browser und was Sie ansehen, und zählt es für den Eigentümer des Videos. Auch Cloudflare, das den Player vor Bots schützt, erhält Ihre IP-Adresse.',
  },
  company: {
    name: 'Vimeo.com, Inc.',
    address: '330 West 34th Street, 10th Floor, New York, NY 10001, USA',
    country: 'US',
  },
  privacyPolicy: 'https://vimeo.com/privacy',
  transfers: [{ country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES }],
  items: [
    {
      name: 'vuid',
      kind: 'cookie',
      party: 'third',
      expiry: '2 years',
      purpose: {
        en: 'An id by which views are counted for the owner of the video',
        de: 'Eine Kennung, mit der Aufrufe für den Eigentümer des Videos gezählt werden',
      },
    },
    {
      name: 'player',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year',
      purpose: {
        en: 'Remembers volume, quality and captions',
        de: 'Merkt sich Lautstärke, Bildqualität und Untertitel',
      },
    },
    {
      name: 'flags',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year',
      purpose: {
        en: 'Says which features the owner of the video has turned on',
        de: 'Sagt, welche Funktionen der Eigentümer des Videos eingeschaltet hat',
      },
    },
    {
      name: '*_password',
      kind: 'cookie',
      party: 'third',
      expiry: 'session',
      purpose: {
        en: 'Keeps the password of a protected video, encoded',
        de: 'Enthält kodiert das Passwort eines geschützten Videos',
      },
    },
    {
      name: '*_webinar_registrant',
      kind: 'cookie',
      party: 'third',
      expiry: '7 days',
      purpose: {
        en: 'Recognises who has registered for a webinar',
        de: 'Erkennt wieder, wer sich für ein Webinar angemeldet hat',
      },
    },
    {
      name: 'lc_*',
      kind: 'cookie',
      party: 'third',
      expiry: '7 days',
      purpose: {
        en: 'Recognises who has filled in the form of a video',
        de: 'Erkennt wieder, wer das Formular eines Videos ausgefüllt hat',
      },
    },
    {
      name: 'player_clearance',
      kind: 'cookie',
      party: 'third',
      expiry: '7 days',
      purpose: { en: 'Tells visitors from bots', de: 'Unterscheidet Besucher von Bots' },
    },
    {
      name: '__cf_bm',
      kind: 'cookie',
      party: 'third',
      expiry: '30 minutes',
      purpose: { en: 'Tells visitors from bots (Cloudflare)', de: 'Unterscheidet Besucher von Bots (Cloudflare)' },
    },
    {
      name: '_cfuvid',
      kind: 'cookie',
      party: 'third',
      expiry: 'session',
      purpose: {
        en: 'Limits how many requests come from one browser (Cloudflare)',
        de: 'Begrenzt, wie viele Anfragen von einem Browser kommen (Cloudflare)',
      },
    },
    {
      name: 'cf_clearance',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year',
      purpose: {
        en: 'Notes that a check for bots was passed (Cloudflare)',
        de: 'Vermerkt, dass eine Prüfung auf Bots bestanden ist (Cloudflare)',
      },
    },
  ],
  hosts: ['player.vimeo.com'],
  withdraw: 'none',
}));

import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Facebook (Meta): posts, videos and pages in a frame.
 *
 * `<ask-first-embed vendor="facebook" src="https://www.facebook.com/plugins/post.php?href=…" title="Whose post it is"></ask-first-embed>`
 *
 * After a withdrawal the frame is taken away. Meta Pixel is a vendor of its own.
 *
 * @see https://developers.facebook.com/docs/plugins/embedded-posts
 * @see https://www.facebook.com/privacy/policies/cookies/
 * @remarks Unconfirmed: which of Meta's cookies the frame sets for visitors who are not signed in, and how long `datr`
 * and `sb` are kept: public lists say two years, and browsers keep no cookie for more than 400 days.
 */
export const facebook = /* @__PURE__ */ vendorEntry({ id: 'facebook', category: 'media' }, () => ({
  name: 'Facebook',
  purpose: { en: 'Shows posts and videos from Facebook.', de: 'Zeigt Beiträge und Videos von Facebook.' },
  disclosure: {
    en: 'When a post is shown, Meta receives your IP address, the page that you are on and details of your browser, whether or not you have an account. It may combine this with a Facebook account that you are signed in to, and use it for advertising.',
    de: 'Wird ein Beitrag angezeigt, erhält Meta Ihre IP-Adresse, die Seite, auf der Sie sind, und Angaben zu Ihrem Browser, ob Sie ein Konto haben oder nicht. Meta kann dies mit einem Facebook-Konto verbinden, in dem Sie angemeldet sind, und für Werbung verwenden.',
  },
  company: {
    name: 'Meta Platforms Ireland Limited',
    address: 'Merrion Road, Dublin 4, D04 X2K5, Ireland',
    country: 'IE',
  },
  privacyPolicy: 'https://www.facebook.com/privacy/policy/',
  transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
  items: [
    {
      name: 'fr',
      kind: 'cookie',
      party: 'third',
      expiry: '90 days',
      purpose: {
        en: 'Recognises the browser, to show and measure advertising',
        de: 'Erkennt den Browser wieder, um Werbung zu zeigen und zu messen',
      },
    },
    {
      name: 'datr',
      kind: 'cookie',
      party: 'third',
      expiry: '400 days',
      purpose: {
        en: 'Recognises the browser, for security',
        de: 'Erkennt den Browser wieder, zur Sicherheit',
      },
    },
    {
      name: 'sb',
      kind: 'cookie',
      party: 'third',
      expiry: '400 days',
      purpose: {
        en: 'Recognises the browser, to protect accounts',
        de: 'Erkennt den Browser wieder, um Konten zu schützen',
      },
    },
  ],
  hosts: ['www.facebook.com/plugins'],
  withdraw: 'none',
}));

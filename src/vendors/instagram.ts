import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Instagram (Meta): posts and reels in a frame.
 *
 * `<ask-first-embed vendor="instagram" src="https://www.instagram.com/p/POST_ID/embed/" title="Whose post it is"></ask-first-embed>`
 *
 * After a withdrawal the frame is taken away.
 *
 * @see https://developers.facebook.com/docs/instagram-platform/oembed
 * @see https://privacycenter.instagram.com/policies/cookies/
 * @remarks Unconfirmed: the cookies and how long they are kept: Meta's policy gives examples of cookies and not those of
 * the frame, and browsers keep no cookie for more than 400 days. Meta documents its script, not the frame that it puts
 * into the page.
 */
export const instagram = /* @__PURE__ */ vendorEntry({ id: 'instagram', category: 'media' }, () => ({
  name: 'Instagram',
  purpose: { en: 'Shows posts from Instagram.', de: 'Zeigt Beiträge von Instagram.' },
  disclosure: {
    en: 'When a post is shown, Meta receives your IP address, the page that you are on and details of your browser, whether or not you have an account. It may combine this with an Instagram or Facebook account that you are signed in to, and use it for advertising.',
    de: 'Wird ein Beitrag angezeigt, erhält Meta Ihre IP-Adresse, die Seite, auf der Sie sind, und Angaben zu Ihrem Browser, ob Sie ein Konto haben oder nicht. Meta kann dies mit einem Instagram- oder Facebook-Konto verbinden, in dem Sie angemeldet sind, und für Werbung verwenden.',
  },
  company: {
    name: 'Meta Platforms Ireland Limited',
    address: 'Merrion Road, Dublin 4, D04 X2K5, Ireland',
    country: 'IE',
  },
  privacyPolicy: 'https://privacycenter.instagram.com/policy',
  transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
  items: [
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
      name: 'ig_did',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year',
      purpose: { en: 'An id of the device', de: 'Eine Kennung des Geräts' },
    },
    {
      name: 'mid',
      kind: 'cookie',
      party: 'third',
      expiry: '400 days',
      purpose: { en: 'Recognises the browser', de: 'Erkennt den Browser wieder' },
    },
    {
      name: 'csrftoken',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year',
      purpose: {
        en: 'Protects against requests that others forge',
        de: 'Schützt vor Anfragen, die andere fälschen',
      },
    },
  ],
  hosts: ['www.instagram.com'],
  withdraw: 'none',
}));

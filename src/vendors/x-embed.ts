import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * X (Twitter): posts in a frame.
 *
 * `<ask-first-embed vendor="x-embed" src="https://platform.twitter.com/embed/Tweet.html?id=POST_ID&dnt=true" title="Whose post it is"></ask-first-embed>`
 *
 * With `dnt=true` X does not use the visit for personalised suggestions and advertising. After a withdrawal the frame is
 * taken away.
 *
 * @see https://developer.x.com/en/docs/x-for-websites/embedded-tweets/guides/embedded-tweet-parameter-reference (`dnt`)
 * @see https://help.x.com/en/rules-and-policies/x-cookies
 * @remarks Unconfirmed: which cookies the frame sets, above all with `dnt`, and how long they are kept: they stand in
 * public lists only; browsers keep no cookie for more than 400 days. X documents its script, not the frame that it puts
 * into the page. The name of the company (formerly Twitter International Unlimited Company) and its address; safeguards
 * of transfers.
 */
export const xEmbed = /* @__PURE__ */ vendorEntry({ id: 'x-embed', category: 'media' }, () => ({
  name: 'X (Twitter)',
  purpose: { en: 'Shows posts from X.', de: 'Zeigt Beiträge von X.' },
  disclosure: {
    en: 'When a post is shown, X receives your IP address, the page that you are on and details of your browser. It may combine this with an X account that you are signed in to.',
    de: 'Wird ein Beitrag angezeigt, erhält X Ihre IP-Adresse, die Seite, auf der Sie sind, und Angaben zu Ihrem Browser. X kann dies mit einem X-Konto verbinden, in dem Sie angemeldet sind.',
  },
  company: {
    name: 'X Internet Unlimited Company',
    address: 'One Cumberland Place, Fenian Street, Dublin 2, D02 AX07, Ireland',
    country: 'IE',
  },
  privacyPolicy: 'https://x.com/en/privacy',
  transfers: [{ country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES }],
  items: [
    {
      name: 'guest_id',
      kind: 'cookie',
      party: 'third',
      expiry: '2 years',
      purpose: {
        en: 'Recognises browsers of visitors who are not signed in',
        de: 'Erkennt die Browser nicht angemeldeter Besucher wieder',
      },
    },
    {
      name: 'guest_id_ads',
      kind: 'cookie',
      party: 'third',
      expiry: '2 years',
      purpose: { en: 'Recognises the browser for advertising', de: 'Erkennt den Browser für Werbung wieder' },
    },
    {
      name: 'guest_id_marketing',
      kind: 'cookie',
      party: 'third',
      expiry: '2 years',
      purpose: {
        en: 'Recognises the browser for advertising of X itself',
        de: 'Erkennt den Browser für die eigene Werbung von X wieder',
      },
    },
    {
      name: 'personalization_id',
      kind: 'cookie',
      party: 'third',
      expiry: '2 years',
      purpose: {
        en: 'Follows the browser over websites, for suggestions and advertising',
        de: 'Verfolgt den Browser über Websites hinweg, für Vorschläge und Werbung',
      },
    },
  ],
  hosts: ['platform.twitter.com'],
  withdraw: 'none',
}));

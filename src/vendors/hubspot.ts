import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * HubSpot's tracking code: visits, forms and chats, joined to contacts.
 *
 * Told that nothing is granted it deletes its cookies, and goes on counting page views: the page is loaded again. Its own
 * banner is switched off.
 *
 * @see https://developers.hubspot.com/docs/api/events/cookie-banner (consent, a banner of one's own)
 * @see https://knowledge.hubspot.com/articles/kcs_article/reports/what-cookies-does-hubspot-set-in-a-visitor-s-browser
 * @see https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/overview
 * @remarks Unconfirmed: 6 months, where older texts say 13; whether the two cookies of HubSpot's own banner are written
 * without that; the address of the company, and that it is not a subsidiary in the customer's country; the hosts behind
 * the loader, seen in use only; the regions but for `eu1`.
 */
export const hubspot = /* @__PURE__ */ vendorEntry(
  {
    id: 'hubspot',
    category: 'marketing',
    takes: {
      id: {
        what: 'the Hub ID (portal ID): HubSpot, Settings, Tracking & Analytics, Tracking code',
        like: '12345678',
        pattern: /^\d{3,12}$/,
      },
      region: {
        what: 'where HubSpot keeps the account’s data, as in the address of its tracking code (js-eu1.hs-scripts.com)',
        like: 'eu1',
        pattern: /^(?:na1|na2|na3|eu1|ap1)$/,
        isOptional: true,
      },
    },
  },
  ({ id, region = 'na1' }) => {
    const at = region === 'na1' ? '' : `-${region}`;
    return {
      name: 'HubSpot',
      purpose: {
        en: 'Recognises visitors, and joins their visits to what they enter in forms and chats.',
        de: 'Erkennt Besucher wieder und verbindet ihre Besuche mit dem, was sie in Formulare und Chats eingeben.',
      },
      disclosure: {
        en: 'HubSpot records for this site which pages are visited, where visitors come from, the IP address, the device and the browser under an identifier. Whoever leaves an email address in a form or a chat becomes a contact, to whom earlier and later visits are added.',
        de: 'HubSpot erfasst für diese Website unter einer Kennung, welche Seiten besucht werden, woher Besucher kommen, IP-Adresse, Gerät und Browser. Wer in einem Formular oder Chat eine E-Mail-Adresse hinterlässt, wird als Kontakt geführt, dem frühere und spätere Besuche zugeordnet werden.',
      },
      company: {
        name: 'HubSpot Ireland Limited',
        address: '1 Sir John Rogerson’s Quay, Dublin 2, D02 CR67, Ireland',
        country: 'IE',
      },
      privacyPolicy: 'https://legal.hubspot.com/privacy-policy',
      transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
      items: [
        {
          name: '__hstc',
          kind: 'cookie',
          party: 'first',
          expiry: '6 months',
          purpose: {
            en: 'A visitor id, with the times and the number of visits',
            de: 'Eine Besucherkennung mit Zeiten und Zahl der Besuche',
          },
        },
        {
          name: 'hubspotutk',
          kind: 'cookie',
          party: 'first',
          expiry: '6 months',
          purpose: {
            en: 'A visitor id that is sent with forms, to recognise contacts',
            de: 'Eine Besucherkennung, die mit Formularen gesendet wird, um Kontakte zu erkennen',
          },
        },
        {
          name: '__hssc',
          kind: 'cookie',
          party: 'first',
          expiry: '30 minutes',
          purpose: {
            en: 'Counts the pages of the current visit',
            de: 'Zählt die Seiten des laufenden Besuchs',
          },
        },
        {
          name: '__hssrc',
          kind: 'cookie',
          party: 'first',
          expiry: 'session',
          purpose: {
            en: 'Whether the browser was started anew',
            de: 'Ob der Browser neu gestartet wurde',
          },
        },
        {
          name: 'messagesUtk',
          kind: 'cookie',
          party: 'first',
          expiry: '6 months',
          purpose: { en: 'Recognises visitors who chat', de: 'Erkennt Besucher wieder, die chatten' },
        },
        {
          name: 'hs-messages-is-open',
          kind: 'cookie',
          party: 'first',
          expiry: '30 minutes',
          purpose: { en: 'Whether the chat is open', de: 'Ob der Chat geöffnet ist' },
        },
        {
          name: 'hs-messages-hide-welcome-message',
          kind: 'cookie',
          party: 'first',
          expiry: '1 day',
          purpose: {
            en: 'That the welcome message of the chat was closed',
            de: 'Dass die Begrüßung im Chat geschlossen wurde',
          },
        },
        {
          name: '__hs_opt_out',
          kind: 'cookie',
          party: 'first',
          expiry: '6 months',
          purpose: { en: 'Whether cookies were refused', de: 'Ob Cookies abgelehnt wurden' },
        },
        {
          name: '__hs_cookie_cat_pref',
          kind: 'cookie',
          party: 'first',
          expiry: '6 months',
          purpose: {
            en: 'What HubSpot was told of the visitor’s choice',
            de: 'Was HubSpot zur Auswahl des Besuchers mitgeteilt wurde',
          },
        },
        {
          name: '__cf_bm',
          kind: 'cookie',
          party: 'third',
          expiry: '30 minutes',
          purpose: { en: 'Tells humans from bots', de: 'Unterscheidet Menschen von Bots' },
        },
        {
          name: '_cfuvid',
          kind: 'cookie',
          party: 'third',
          expiry: 'session',
          purpose: {
            en: 'Tells visitors behind one IP address apart, against overload',
            de: 'Unterscheidet Besucher hinter derselben IP-Adresse, zum Schutz vor Überlastung',
          },
        },
      ],
      scripts: [
        {
          src: `https://js${at}.hs-scripts.com/${id}.js`,
          attributes: { id: 'hs-script-loader' },
          globals: { disableHubSpotCookieBanner: true },
          stubs: [{ name: '_hsp', kind: 'array' }],
        },
      ],
      hosts: [
        `js${at}.hs-scripts.com`,
        `js${at}.hs-analytics.net`,
        `js${at}.hs-banner.com`,
        `js${at}.hscollectedforms.net`,
        `js${at}.hsadspixel.net`,
        `js${at}.usemessages.com`,
        `forms${at}.hscollectedforms.net`,
        `track${at}.hubspot.com`,
        `app${at}.hubspot.com`,
        `api${at}.hubspot.com`,
        `api${at}.hubapi.com`,
      ],
      signals: { hubspot: true },
      withdraw: 'reload',
    };
  },
);

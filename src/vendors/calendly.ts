import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Calendly: appointments in a frame.
 *
 * `<ask-first-embed vendor="calendly" src="https://calendly.com/YOUR_LINK?embed_type=Inline&embed_domain=www.example.com" title="Book an appointment"></ask-first-embed>`
 *
 * Calendly asks for consent to its own optional cookies inside of the frame. After a withdrawal the frame is taken away.
 *
 * @see https://developer.calendly.com/api-docs/overview/embedding/getting-started.md
 * @see https://help.calendly.com/hc/en-us/articles/4418236309399-Calendly-cookie-management-and-banner (the banner in the frame)
 * @see https://calendly.com/legal/privacy-notice
 * @remarks Unconfirmed: the cookies and how long they are kept: Calendly's help names none. Further ones, such as those
 * of Stripe where an appointment is paid for, follow what visitors do in the frame. The parameters of the address are
 * those that Calendly's script writes, and not documented; the postal address.
 */
export const calendly = /* @__PURE__ */ vendorEntry({ id: 'calendly', category: 'functional' }, () => ({
  name: 'Calendly',
  purpose: { en: 'Lets you book an appointment.', de: 'Hier können Sie einen Termin buchen.' },
  disclosure: {
    en: 'When the calendar is shown, Calendly receives your IP address, the page that you are on and details of your browser, and what you enter when you book: your name, your email address, the time.',
    de: 'Wird der Kalender angezeigt, erhält Calendly Ihre IP-Adresse, die Seite, auf der Sie sind, und Angaben zu Ihrem Browser, dazu, was Sie bei der Buchung eingeben: Ihren Namen, Ihre E-Mail-Adresse, die Zeit.',
  },
  company: {
    name: 'Calendly, LLC',
    address: '115 E. Main St., Ste A1B, Buford, GA 30518, USA',
    country: 'US',
  },
  privacyPolicy: 'https://calendly.com/legal/privacy-notice',
  transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
  items: [
    {
      name: '_calendly_session',
      kind: 'cookie',
      party: 'third',
      expiry: '21 days',
      purpose: { en: 'Keeps the booking together over its steps', de: 'Hält die Buchung über ihre Schritte zusammen' },
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
      name: 'OptanonConsent',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year',
      purpose: {
        en: 'Holds the choice about cookies made at Calendly',
        de: 'Enthält die bei Calendly getroffene Cookie-Wahl',
      },
    },
  ],
  hosts: ['calendly.com', 'assets.calendly.com'],
  withdraw: 'none',
}));

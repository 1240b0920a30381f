import { STANDARD_CONTRACTUAL_CLAUSES } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Typeform: forms and surveys in a frame.
 *
 * `<ask-first-embed vendor="typeform" src="https://form.typeform.com/to/FORM_ID" title="What is asked"></ask-first-embed>`
 *
 * An account has a subdomain of its own, or keeps its data in the European Union and then has `form.typeform.eu`. After
 * a withdrawal the frame is taken away.
 *
 * @see https://www.npmjs.com/package/@typeform/embed (addresses of forms)
 * @see https://admin.typeform.com/to/dwk6gt (terms and privacy policy)
 * @remarks Unconfirmed: the cookies and how long they are kept, which stand in public lists only; the postal address,
 * which comes from older terms; safeguards of transfers, which need none where the data stays in the European Union.
 */
export const typeform = /* @__PURE__ */ vendorEntry({ id: 'typeform', category: 'functional' }, () => ({
  name: 'Typeform',
  purpose: { en: 'Shows our forms and surveys.', de: 'Zeigt unsere Formulare und Umfragen.' },
  disclosure: {
    en: 'When a form is shown, Typeform receives your IP address, the page that you are on and details of your browser, and what you answer, which it passes on to us.',
    de: 'Wird ein Formular angezeigt, erhält Typeform Ihre IP-Adresse, die Seite, auf der Sie sind, und Angaben zu Ihrem Browser, dazu Ihre Antworten, die es an uns weitergibt.',
  },
  company: {
    name: 'TYPEFORM S.L.',
    address: 'Carrer Bac de Roda 163, 08018 Barcelona, Spain',
    country: 'ES',
  },
  privacyPolicy: 'https://admin.typeform.com/to/dwk6gt',
  transfers: [{ country: 'US', safeguard: STANDARD_CONTRACTUAL_CLAUSES }],
  items: [
    {
      name: 'attribution_user_id',
      kind: 'cookie',
      party: 'third',
      expiry: '1 year',
      purpose: { en: 'Counts who sees and fills in forms', de: 'Zählt, wer Formulare sieht und ausfüllt' },
    },
    {
      name: 'tf_respondent_cc',
      kind: 'cookie',
      party: 'third',
      expiry: '6 months',
      purpose: {
        en: 'Holds the choice about cookies made in a form',
        de: 'Enthält die in einem Formular getroffene Cookie-Wahl',
      },
    },
    {
      name: '__cf_bm',
      kind: 'cookie',
      party: 'third',
      expiry: '30 minutes',
      purpose: { en: 'Tells visitors from bots (Cloudflare)', de: 'Unterscheidet Besucher von Bots (Cloudflare)' },
    },
  ],
  hosts: ['*.typeform.com', 'form.typeform.eu'],
  withdraw: 'none',
}));

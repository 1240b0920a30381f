import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * ZoomInfo (WebSights): which companies visit a site.
 *
 * It cannot be told to stop: the page is loaded again. The company has its seat in Vancouver in the state of Washington,
 * which is not the one in Canada.
 *
 * @see https://www.zoominfo.com/legal/privacy-policy
 * @remarks Unconfirmed: names and expiries, since ZoomInfo publishes no list of what its script keeps; its hosts; whether
 *   its certification under the Data Privacy Framework stands.
 */
export const zoominfo = /* @__PURE__ */ vendorEntry(
  {
    id: 'zoominfo',
    category: 'statistics',
    takes: {
      key: {
        what: 'the project key: ZIProjectKey in the snippet that ZoomInfo shows',
        like: '0123456789abcdef0123',
        pattern: /^[\da-zA-Z]{10,64}$/,
      },
    },
  },
  ({ key }) => ({
    name: 'ZoomInfo',
    purpose: {
      en: 'Finds out which companies visit this website.',
      de: 'Ermittelt, welche Unternehmen diese Website besuchen.',
    },
    disclosure: {
      en: 'ZoomInfo tells visitors apart by an id and records which pages they open. From the IP address it infers the company that a visitor comes from, and matches that with its own database of companies and contacts, which serves advertising and sales. The data goes to the USA.',
      de: 'ZoomInfo unterscheidet Besucher an einer Kennung und erfasst, welche Seiten sie aufrufen. Aus der IP-Adresse schließt es auf das Unternehmen, von dem ein Besucher kommt, und gleicht es mit einer eigenen Datenbank von Unternehmen und Kontakten ab, die Werbung und Vertrieb dient. Die Daten gehen in die USA.',
    },
    company: {
      name: 'ZoomInfo Technologies LLC',
      address: '805 Broadway, Suite 900, Vancouver, WA 98660',
      country: 'US',
    },
    privacyPolicy: 'https://www.zoominfo.com/legal/privacy-policy',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [
      {
        name: '_zitok',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: { en: 'Tells visitors apart by an id', de: 'Unterscheidet Besucher durch eine Kennung' },
      },
      {
        name: '__cf_bm',
        kind: 'cookie',
        party: 'third',
        expiry: '30 minutes',
        purpose: { en: 'Tells humans from programs', de: 'Unterscheidet Menschen von Programmen' },
      },
      {
        name: '_cfuvid',
        kind: 'cookie',
        party: 'third',
        expiry: 'session',
        purpose: {
          en: "Tells users behind one IP address apart, for the vendor's firewall",
          de: 'Unterscheidet Nutzer hinter derselben IP-Adresse, für die Firewall des Anbieters',
        },
      },
    ],
    scripts: [{ src: 'https://js.zi-scripts.com/zi-tag.js', globals: { ZIProjectKey: key } }],
    hosts: ['js.zi-scripts.com', 'ws.zoominfo.com', 'ws-assets.zoominfo.com'],
    withdraw: 'reload',
  }),
);

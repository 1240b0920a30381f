import { vendorEntry } from './vendor-entry.js';

/**
 * Plausible Analytics: counts visits without keeping anything in the browser.
 *
 * It goes on counting on pages that change their address without loading: on withdrawal the page is loaded again. For a
 * script of your own at Plausible (`https://plausible.io/js/pa-….js`), put its address in place of this one, and
 * `properties: { o: {} }` into the stub, which is what `plausible.init()` does there.
 *
 * @see https://plausible.io/docs/plausible-script
 * @see https://plausible.io/data-policy
 * @see https://www.npmjs.com/package/@plausible-analytics/tracker
 * @remarks Unconfirmed: how long the script that is told its domain by an attribute goes on being served; the address of the
 *   company.
 */
export const plausible = /* @__PURE__ */ vendorEntry(
  {
    id: 'plausible',
    category: 'statistics',
    takes: {
      domain: {
        what: 'the domain, as the site is called in Plausible: Site settings, General',
        like: 'example.com',
        pattern: /^(?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*[a-z\d]$/,
      },
    },
  },
  ({ domain }) => ({
    name: 'Plausible Analytics',
    purpose: {
      en: 'Counts visits and shows which pages are read.',
      de: 'Zählt Besuche und zeigt, welche Seiten gelesen werden.',
    },
    disclosure: {
      en: 'Plausible records which pages are opened, where visitors come from, and the kind of device, the browser and the country. It keeps nothing in the browser: from IP address, browser and website it makes a mark that changes every day. The data stays in the EU.',
      de: 'Plausible erfasst, welche Seiten aufgerufen werden, woher Besucher kommen, dazu Art des Geräts, Browser und Land. Es speichert nichts im Browser: Aus IP-Adresse, Browser und Website bildet es ein Merkmal, das täglich wechselt. Die Daten bleiben in der EU.',
    },
    company: {
      name: 'Plausible Insights OÜ',
      address: 'Västriku tn 2, 50403 Tartu, Estonia',
      country: 'EE',
    },
    privacyPolicy: 'https://plausible.io/privacy',
    items: [],
    scripts: [
      {
        src: 'https://plausible.io/js/script.js',
        attributes: { 'data-domain': domain },
        stubs: [{ name: 'plausible', kind: 'function', store: 'q' }],
      },
    ],
    hosts: ['plausible.io'],
    withdraw: 'reload',
  }),
);

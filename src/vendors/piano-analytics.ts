import { vendorEntry } from './vendor-entry.js';

/**
 * Piano Analytics (once AT Internet): visits, pages, events.
 *
 * Told `opt-out` it still sends events, under the id `OPT-OUT`: the page is loaded again.
 *
 * Page views are sent without a name: where your reports need one, send them yourself (`pa.sendEvent`) and take the call out
 * of the entry. Its queue is `_paq`, as Matomo's is: the two cannot share a page.
 *
 * @see https://developers.atinternet-solutions.com/piano-analytics/data-collection/sdks/javascript (`data-config`, from 6.16)
 * @see https://developers.atinternet-solutions.com/piano-analytics/data-collection/how-to-send-events/consent
 * @see https://developers.atinternet-solutions.com/piano-analytics/data-collection/consent/modes-rules
 * @see https://www.npmjs.com/package/piano-analytics-js (names and expiries of what is kept)
 * @remarks Unconfirmed: the company that sites contract with, since Piano's policy speaks of the whole group under Piano
 *   Software Inc. (US); whether data leaves the EU; that `_pcus`, which other products of Piano write, occurs.
 */
export const pianoAnalytics = /* @__PURE__ */ vendorEntry(
  {
    id: 'piano-analytics',
    category: 'statistics',
    takes: {
      id: { what: 'the site ID: Piano Analytics, Access Management', like: '123456789', pattern: /^[1-9]\d{0,14}$/ },
      domain: {
        what: 'the collection domain, as Piano shows it beside the site ID',
        like: 'https://abcdefg.pa-cd.com',
        pattern: /^https:\/\/(?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*[a-z\d]$/,
      },
    },
  },
  ({ id, domain }) => ({
    name: 'Piano Analytics',
    purpose: {
      en: 'Counts visits and shows which pages are read.',
      de: 'Zählt Besuche und zeigt, welche Seiten gelesen werden.',
    },
    disclosure: {
      en: 'Piano Analytics recognises returning visitors by a random id and records which pages they open, where they come from, what they click, and their device, browser and approximate place. Piano reports this to the operator of this website.',
      de: 'Piano Analytics erkennt wiederkehrende Besucher an einer zufälligen Kennung und erfasst, welche Seiten sie aufrufen, woher sie kommen, was sie anklicken, dazu Gerät, Browser und ungefähren Ort. Piano wertet das für den Betreiber dieser Website aus.',
    },
    company: {
      name: 'Applied Technologies Internet SAS (AT Internet)',
      address: '85 avenue John Fitzgerald Kennedy, 33700 Mérignac, France',
      country: 'FR',
    },
    privacyPolicy: 'https://piano.io/privacy-policy/',
    items: [
      {
        name: '_pcid',
        kind: 'cookie',
        party: 'first',
        expiry: '395 days',
        purpose: {
          en: 'Tells visitors apart by a random id',
          de: 'Unterscheidet Besucher durch eine zufällige Kennung',
        },
      },
      {
        name: '_pctx',
        kind: 'cookie',
        party: 'first',
        expiry: '395 days',
        purpose: {
          en: 'Data of the visit that products of Piano share',
          de: 'Daten des Besuchs, die sich Produkte von Piano teilen',
        },
      },
      {
        name: '_pprv',
        kind: 'cookie',
        party: 'first',
        expiry: '395 days',
        purpose: { en: 'Keeps what has been consented to', de: 'Hält fest, worin eingewilligt wurde' },
      },
      {
        name: '_pcus',
        kind: 'cookie',
        party: 'first',
        expiry: '395 days',
        purpose: {
          en: 'Groups that a visitor has been put into',
          de: 'Gruppen, denen ein Besucher zugeordnet wurde',
        },
      },
      {
        name: 'pa_user',
        kind: 'cookie',
        party: 'first',
        expiry: '395 days',
        purpose: {
          en: 'A user id that the site itself gives, where it does so',
          de: 'Eine Nutzerkennung, die die Website selbst vergibt, sofern sie das tut',
        },
      },
    ],
    scripts: [
      {
        src: 'https://tag.aticdn.net/piano-analytics.js',
        attributes: {
          crossorigin: 'anonymous',
          'data-config': JSON.stringify({ site: Number(id), collectDomain: domain }),
        },
        globals: { pdl: { requireConsent: 'v2', consent: { products: ['PA'] } } },
        loaded: [{ call: 'pa.sendEvent', args: ['page.display', {}] }],
      },
    ],
    hosts: ['tag.aticdn.net', domain.replace('https://', '')],
    signals: { piano: true },
    withdraw: 'reload',
  }),
);

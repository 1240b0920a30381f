import { vendorEntry } from './vendor-entry.js';

const ADEQUACY_OF_NEW_ZEALAND = {
  en: 'Adequacy decision for New Zealand of 19 December 2012',
  de: 'Angemessenheitsbeschluss für Neuseeland vom 19. Dezember 2012',
} as const;

/**
 * Matomo: statistics by the site's own server, or by Matomo Cloud (`*.matomo.cloud`).
 *
 * On the site's own server nobody else receives data, so that the entry has no company; add whoever runs it for you.
 * Withdrawn, it is told to forget the consent and to delete its cookies: it stops in place. The cookie in which it keeps
 * that is declared here as well, so that it is swept with the others.
 *
 * @see https://matomo.org/faq/general/faq_146/ (cookies)
 * @see https://developer.matomo.org/guides/tracking-consent
 * @see https://matomo.org/matomo-cloud-privacy-policy/
 * @see https://matomo.org/matomo-cloud-dpa/
 * @remarks Unconfirmed: that Matomo Cloud goes on serving `matomo.js` from the site's own address there besides
 *   `cdn.matomo.cloud`, which its snippet names.
 */
export const matomo = /* @__PURE__ */ vendorEntry(
  {
    id: 'matomo',
    category: 'statistics',
    takes: {
      url: {
        what: 'the address of your Matomo: what stands before matomo.php in its tracking code',
        like: 'https://stats.example.com/',
        pattern: /^https:\/\/(?:[a-z\d][a-z\d-]*\.)+[a-z][a-z\d-]*[a-z\d](?::\d{1,5})?(?:\/(?!\.)[\w.~-]+)*\/?$/,
      },
      id: { what: 'the site ID: Matomo, Administration, Websites, Manage', like: '1', pattern: /^[1-9]\d{0,9}$/ },
    },
  },
  ({ url, id }) => {
    const base = url.replace(/\/$/, '');
    const place = base.replace('https://', '');
    const isCloud = new URL(url).hostname.endsWith('.matomo.cloud');
    return {
      name: 'Matomo',
      purpose: {
        en: 'Counts visits and shows which pages are read.',
        de: 'Zählt Besuche und zeigt, welche Seiten gelesen werden.',
      },
      disclosure: isCloud
        ? {
            en: 'Matomo recognises returning visitors by a random id and records which pages they open, where they come from, the links and downloads that they click, and their device, browser and approximate place. InnoCraft processes this in the EU on behalf of the operator of this website.',
            de: 'Matomo erkennt wiederkehrende Besucher an einer zufälligen Kennung und erfasst, welche Seiten sie aufrufen, woher sie kommen, welche Links und Downloads sie anklicken, dazu Gerät, Browser und ungefähren Ort. InnoCraft verarbeitet dies in der EU im Auftrag des Betreibers dieser Website.',
          }
        : {
            en: 'Matomo recognises returning visitors by a random id and records which pages they open, where they come from, the links and downloads that they click, and their device, browser and approximate place. The operator of this website runs it: the data is not handed on.',
            de: 'Matomo erkennt wiederkehrende Besucher an einer zufälligen Kennung und erfasst, welche Seiten sie aufrufen, woher sie kommen, welche Links und Downloads sie anklicken, dazu Gerät, Browser und ungefähren Ort. Der Betreiber dieser Website betreibt es selbst: Die Daten werden nicht weitergegeben.',
          },
      ...(isCloud && {
        company: {
          name: 'InnoCraft Limited',
          address: '7 Waterloo Quay PO625, 6140 Wellington, New Zealand',
          country: 'NZ',
        },
        privacyPolicy: 'https://matomo.org/matomo-cloud-privacy-policy/',
        transfers: [{ country: 'NZ', safeguard: ADEQUACY_OF_NEW_ZEALAND }],
      }),
      items: [
        {
          name: '_pk_id.*',
          kind: 'cookie',
          party: 'first',
          expiry: '1 year 1 month',
          purpose: {
            en: 'Tells visitors apart by a random id',
            de: 'Unterscheidet Besucher durch eine zufällige Kennung',
          },
        },
        {
          name: '_pk_ses.*',
          kind: 'cookie',
          party: 'first',
          expiry: '30 minutes',
          purpose: { en: 'Notes that a visit is going on', de: 'Hält fest, dass ein Besuch andauert' },
        },
        {
          name: '_pk_ref.*',
          kind: 'cookie',
          party: 'first',
          expiry: '6 months',
          purpose: {
            en: 'Keeps from where a visitor first came',
            de: 'Hält fest, woher ein Besucher zuerst kam',
          },
        },
        {
          name: '_pk_cvar.*',
          kind: 'cookie',
          party: 'first',
          expiry: '30 minutes',
          purpose: {
            en: 'Keeps what the site notes of a visit, where it does so',
            de: 'Enthält, was die Website zu einem Besuch vermerkt, sofern sie das tut',
          },
        },
        {
          name: '_pk_hsr.*',
          kind: 'cookie',
          party: 'first',
          expiry: '30 minutes',
          purpose: {
            en: 'Belongs to heat maps and recordings, where the site makes any',
            de: 'Gehört zu Heatmaps und Aufzeichnungen, sofern die Website welche erstellt',
          },
        },
        {
          name: '_pk_testcookie*',
          kind: 'cookie',
          party: 'first',
          expiry: 'session',
          purpose: {
            en: 'Tests for a moment whether cookies can be set',
            de: 'Prüft für einen Augenblick, ob Cookies gesetzt werden können',
          },
        },
        {
          name: 'mtm_consent_removed',
          kind: 'cookie',
          party: 'first',
          expiry: '30 years',
          purpose: {
            en: 'Notes that consent has been withdrawn',
            de: 'Hält fest, dass die Einwilligung widerrufen wurde',
          },
        },
      ],
      scripts: [
        {
          src: `${base}/matomo.js`,
          stubs: [
            {
              name: '_paq',
              kind: 'array',
              calls: [
                ['setTrackerUrl', `${base}/matomo.php`],
                ['setSiteId', id],
                ['trackPageView'],
                ['enableLinkTracking'],
              ],
            },
          ],
        },
      ],
      // not the whole host: that may be the site's own
      hosts: [`${place}/matomo.js`, `${place}/matomo.php`, `${place}/plugins/HeatmapSessionRecording/configs.php`],
      signals: { matomo: true },
      withdraw: 'stop',
    };
  },
);

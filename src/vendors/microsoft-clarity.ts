import { DATA_PRIVACY_FRAMEWORK } from './safeguards.js';
import { vendorEntry } from './vendor-entry.js';

/**
 * Microsoft Clarity: heat maps and recordings.
 *
 * Told that all is denied it would go on without cookies: it is stopped instead, in place.
 *
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 * @see https://github.com/microsoft/clarity (`packages/clarity-js`: names and expiries of what is kept on the site)
 * @remarks Unconfirmed: the expiries of the cookies on Microsoft's domains, which its list leaves out; the company that
 *   sites in the EU contract with.
 */
export const microsoftClarity = /* @__PURE__ */ vendorEntry(
  {
    id: 'microsoft-clarity',
    category: 'statistics',
    takes: {
      id: { what: 'the project ID: Clarity, Settings, Overview', like: 'abcdef1234', pattern: /^[a-z\d]{8,16}$/ },
    },
  },
  ({ id }) => ({
    name: 'Microsoft Clarity',
    purpose: {
      en: 'Shows how visitors move through the pages of this website.',
      de: 'Zeigt, wie Besucher sich auf den Seiten dieser Website bewegen.',
    },
    disclosure: {
      en: 'Microsoft Clarity records clicks, movements and scrolling as well as the device, the browser and the country, and makes heat maps and recordings of visits from them, in which entries are masked. Microsoft recognises the browser on other websites by its own ids, and uses the data for its own purposes too, advertising among them.',
      de: 'Microsoft Clarity erfasst Klicks, Bewegungen und Scrollen sowie Gerät, Browser und Land und erstellt daraus Heatmaps und Aufzeichnungen von Besuchen, in denen Eingaben unkenntlich sind. Microsoft erkennt den Browser durch eigene Kennungen auch auf anderen Websites wieder und nutzt die Daten auch für eigene Zwecke, darunter Werbung.',
    },
    company: {
      name: 'Microsoft Ireland Operations Limited',
      address: 'One Microsoft Place, South County Business Park, Leopardstown, Dublin 18, D18 P521, Ireland',
      country: 'IE',
    },
    privacyPolicy: 'https://www.microsoft.com/en-us/privacy/privacystatement',
    transfers: [{ country: 'US', safeguard: DATA_PRIVACY_FRAMEWORK }],
    items: [
      {
        name: '_clck',
        kind: 'cookie',
        party: 'first',
        expiry: '1 year',
        purpose: {
          en: 'A user id for this site, kept over visits',
          de: 'Eine Nutzerkennung für diese Website, die über Besuche hinweg bleibt',
        },
      },
      {
        name: '_clsk',
        kind: 'cookie',
        party: 'first',
        expiry: '1 day',
        purpose: {
          en: 'Joins the pages of a visit into one recording',
          de: 'Verbindet die Seiten eines Besuchs zu einer Aufzeichnung',
        },
      },
      {
        name: '_cltk',
        kind: 'session-storage',
        party: 'first',
        expiry: 'session',
        purpose: { en: 'Tells the tabs of a browser apart', de: 'Unterscheidet die Tabs eines Browsers' },
      },
      {
        name: 'CLID',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year',
        purpose: {
          en: 'Says when Clarity first saw this browser on any site',
          de: 'Hält fest, wann Clarity diesen Browser zum ersten Mal auf einer Website gesehen hat',
        },
      },
      {
        name: 'MUID',
        kind: 'cookie',
        party: 'third',
        expiry: '1 year 1 month',
        purpose: {
          en: 'Recognises the browser on sites of Microsoft, for advertising and statistics',
          de: 'Erkennt den Browser auf Websites von Microsoft wieder, für Werbung und Statistik',
        },
      },
      {
        name: 'MR',
        kind: 'cookie',
        party: 'third',
        expiry: '7 days',
        purpose: { en: 'Says whether MUID is to be renewed', de: 'Hält fest, ob MUID erneuert werden soll' },
      },
      {
        name: 'SM',
        kind: 'cookie',
        party: 'third',
        expiry: 'session',
        purpose: {
          en: 'Aligns MUID among the domains of Microsoft',
          de: 'Gleicht MUID zwischen den Domains von Microsoft ab',
        },
      },
      {
        name: 'ANONCHK',
        kind: 'cookie',
        party: 'third',
        expiry: '10 minutes',
        purpose: {
          en: 'Says whether MUID is handed on to an advertising cookie',
          de: 'Hält fest, ob MUID an ein Werbe-Cookie weitergegeben wird',
        },
      },
    ],
    scripts: [{ src: `https://www.clarity.ms/tag/${id}`, stubs: [{ name: 'clarity', kind: 'function', store: 'q' }] }],
    hosts: ['www.clarity.ms', '*.clarity.ms', 'c.bing.com'],
    signals: { clarity: ['ad_Storage', 'analytics_Storage'] },
    withdraw: 'stop',
  }),
);

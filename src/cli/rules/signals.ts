import type { Signals, Vendor } from '../../catalogue/types.js';
import { knownVendor } from './known-vendor.js';
import { forEachVendor, shown, type CatalogueRule } from './rule.js';

/** By what in a vendor's entry a signal is seen to be its own. */
const owners: { readonly [Name in keyof Signals]-?: { readonly of: string; readonly sign: RegExp } } = {
  google: { of: 'Google', sign: /google|doubleclick|youtube|\bgtag\b|\bgtm\b|floodlight|firebase/i },
  uet: { of: 'Microsoft Advertising', sign: /microsoft|\bbing\b|\buet/i },
  clarity: { of: 'Microsoft Clarity', sign: /microsoft|clarity/i },
  meta: { of: 'Meta', sign: /\bmeta\b|meta-|facebook|instagram|\bfbq\b/i },
  tiktok: { of: 'TikTok', sign: /tiktok|\bttq\b/i },
  matomo: { of: 'Matomo', sign: /matomo|piwik|_paq/i },
  piano: { of: 'Piano', sign: /piano|at ?internet|aticdn|xiti|\bpdl\b/i },
  hubspot: { of: 'HubSpot', sign: /hubspot|hs-scripts|hs-banner|hs-analytics|_hs[pq]\b/i },
};

/** All by which a vendor could be known. */
function signsOf({ id, name, company, scripts = [], hosts = [] }: Vendor): string {
  const stubs = scripts.flatMap((script) => (script.stubs ?? []).map((stub) => stub.name));
  return [id, shown(name), company?.name, ...scripts.map(({ src }) => src), ...hosts, ...stubs].join('\n');
}

export const foreignSignal = forEachVendor(
  {
    name: 'foreign-signal',
    level: 'error',
    title: 'A signal is steered by the vendor whose it is.',
    reason: 'Who allows one vendor would grant it to another: Hotjar with "analytics_storage" grants it to Google.',
    source: 'Art. 4(11) GDPR (specific); EDPB Guidelines 05/2020, 55 to 61',
  },
  (vendor, place) =>
    Object.keys(vendor.signals ?? {}).map((name) => {
      const owner = Object.hasOwn(owners, name) ? owners[name as keyof Signals] : undefined;
      if (!owner || owner.sign.test(signsOf(vendor))) return undefined;
      return {
        place: `${place}.signals.${name}`,
        message: `${shown(vendor.name)} steers what is granted to ${owner.of}`,
        fix: `take it out here, and let a vendor of ${owner.of} steer it`,
      };
    }),
);

export const advancedConsentMode = forEachVendor(
  {
    name: 'advanced-consent-mode',
    level: 'warning',
    title: 'Nothing of a vendor is loaded before it is granted.',
    reason:
      'The advanced Consent Mode loads scripts and sends pings before consent, after a no, and with Global Privacy Control on.',
    source: 'VG Hannover 10 A 5385/22, EDPB Guidelines 2/2023',
  },
  ({ id, consentMode }, place) => [
    consentMode === 'advanced' && {
      place: `${place}.consentMode`,
      message: `"advanced" loads the scripts of "${id}" and sends pings before consent`,
      fix: 'take advice, or write "basic"',
    },
  ],
);

export const stopWithoutSignal = forEachVendor(
  {
    name: 'stop-without-signal',
    level: 'warning',
    title: 'What is to stop in place can be told.',
    reason:
      'A vendor that has no signal goes on after a withdrawal, so the page is loaded again whatever the catalogue says.',
    source: 'Art. 7(3) GDPR; the sweep of Askfirst',
  },
  ({ withdraw, signals, name }, place) => [
    withdraw === 'stop' &&
      !Object.keys(signals ?? {}).some((signal) => !signal.startsWith('$')) && {
        place: `${place}.withdraw`,
        message: `${shown(name)} has no signal by which it could be told to stop`,
        fix: 'write "reload", or the signals that it obeys',
      },
  ],
);

export const gpcUnheard: CatalogueRule = {
  name: 'gpc-unheard',
  level: 'note',
  title: 'Global Privacy Control speaks to advertising.',
  reason:
    'The signal says no to data being shared and sold. Where "gpc" is true it counts as an answer until the visitor chooses otherwise.',
  source: 'https://www.w3.org/TR/gpc/; Art. 21(5) GDPR',
  find: ({ categories }) =>
    categories.flatMap(({ essential, gpc, id, name, vendors }, at) => {
      const isNamed = /market|advert|werb|publicit|pubblicit|\bads?\b|reklam/i.test(`${id} ${shown(name)}`);
      const advertises =
        isNamed || vendors.every((vendor) => /marketing|advertising/.test(knownVendor(vendor)?.kind ?? ''));
      if (essential || gpc !== undefined || !advertises) return [];
      const message = `${JSON.stringify(shown(name))} advertises, and Global Privacy Control does not speak to it`;
      return [{ place: `categories[${at}]`, message, fix: 'add "gpc": true' }];
    }),
};

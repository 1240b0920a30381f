import { getDomain, getPublicSuffix } from 'tldts';
import type { Vendor } from '../../catalogue/types.js';
import { readHost } from '../../catalogue/read-host.js';
import { sharedHosts } from '../data/shared-hosts.js';
import { hostNameOf } from './known-vendor.js';
import { forEachVendor, placed, quoted, shown, type CatalogueRule, type Placed } from './rule.js';

/** Domains of hosters count as suffixes, too: what is below `github.io` is anybody's. */
const options = { allowPrivateDomains: true };

export const wideHost = forEachVendor(
  {
    name: 'wide-host',
    level: 'error',
    title: 'A host with *. means the subdomains of one company.',
    reason:
      'Where the guard is on, all that comes from such a host is held back and released with this vendor, whoever it is of.',
    source: 'The guard of Askfirst; https://publicsuffix.org',
  },
  ({ hosts = [] }, place) =>
    hosts.map((host, index) => {
      const name = hostNameOf(host);
      if (!host.startsWith('*.') || (name && getPublicSuffix(name, options) !== name)) return undefined;
      return {
        place: `${place}.hosts[${index}]`,
        message: `${quoted(host)} is everybody below ${quoted(host.slice(2))}`,
        fix: 'name the host itself, or its subdomains: "*.example.com"',
      };
    }),
);

export const sharedHost = forEachVendor(
  {
    name: 'shared-host',
    level: 'warning',
    title: 'A host that serves many has a path.',
    reason:
      'Where the guard is on, all that comes from there is held back until this vendor is granted, what the page itself needs included.',
    source: 'The guard of Askfirst',
  },
  ({ hosts = [] }, place) =>
    hosts.map((host, index) => {
      const name = hostNameOf(host);
      const better = Object.hasOwn(sharedHosts, name) ? sharedHosts[name] : undefined;
      if (!better || /[^/]\/[^/]/.test(host)) return undefined;
      return {
        place: `${place}.hosts[${index}]`,
        message: `${quoted(host)} serves many things of many people`,
        fix: `add the path that is meant, such as ${quoted(better)}`,
      };
    }),
);

/** Of an address that names its host. */
function addressOf(src: string): URL | undefined {
  return /^(https?:)?\/\//i.test(src) && URL.canParse(src, 'https://page.invalid')
    ? new URL(src, 'https://page.invalid')
    : undefined;
}

export const scriptHost = forEachVendor(
  {
    name: 'script-host',
    level: 'warning',
    title: "A script's host is among the hosts of its vendor.",
    reason:
      'The guard holds back by hosts: a copy of the script that somebody has left in the page would run without consent.',
    source: 'Art. 5(3) Directive 2002/58/EC; the guard of Askfirst',
  },
  ({ id, scripts = [], hosts }, place) =>
    scripts.map(({ src }, index) => {
      const address = addressOf(src);
      if (!hosts || !address || hosts.some((host) => readHost(host, id).fits(address))) return undefined;
      return {
        place: `${place}.scripts[${index}].src`,
        message: `${quoted(address.host + address.pathname)} is not among the vendor's hosts`,
        fix: `add ${quoted(address.host)} to "hosts"`,
      };
    }),
);

export const insecureScript = forEachVendor(
  {
    name: 'insecure-script',
    level: 'error',
    title: 'Scripts are loaded by https.',
    reason: 'Browsers block them on pages that are, and anybody on the way could change them.',
    source: 'Art. 32 GDPR; https://www.w3.org/TR/mixed-content/',
  },
  ({ scripts = [] }, place) =>
    scripts.map(
      ({ src }, index) =>
        /^http:/i.test(src) &&
        !/^http:\/\/([\w-]+\.)*(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/i.test(src) && {
          place: `${place}.scripts[${index}].src`,
          message: `${quoted(src)} is loaded without encryption`,
          fix: 'write https://',
        },
    ),
);

export const sameVendor: CatalogueRule = {
  name: 'same-vendor',
  level: 'warning',
  title: 'No vendor is there twice.',
  reason: 'Who says no to one of them would have the other still.',
  source: 'Art. 4(11) GDPR (unambiguous); EDPB Guidelines 05/2020',
  find: (catalogue) => {
    const seen = new Map<string, Placed>();
    return placed(catalogue).flatMap((one) => {
      const { vendor, place } = one;
      const marks = marksOf(vendor);
      const twin = marks.map((mark) => seen.get(mark)).find((other) => other && other !== one);
      for (const mark of marks) if (!seen.has(mark)) seen.set(mark, one);
      if (!twin) return [];
      return [
        {
          place,
          message: `${quoted(vendor.id)} and ${quoted(twin.vendor.id)} (${twin.place}) are one vendor: the same script, or the same name`,
          fix: 'take one out, and put what it declares into the other',
        },
      ];
    });
  },
};

/** By what a vendor is known again. A second script of the same vendor is one that is meant. */
function marksOf({ scripts = [], name, company }: Vendor): readonly string[] {
  const alike = JSON.stringify([shown(name).toLowerCase(), company?.name]);
  return scripts.length ? scripts.map(({ src }) => src) : [alike];
}

/** The registrable domains that a vendor loads from. */
export function domainsOf({ hosts = [], scripts = [] }: Vendor): ReadonlySet<string> {
  const names = [...hosts, ...scripts.map(({ src }) => src)].map(hostNameOf).filter(Boolean);
  return new Set(names.map((name) => getDomain(name, options) ?? name));
}

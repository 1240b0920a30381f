import { getDomain } from 'tldts';

/** The registrable domain of a host, by the Public Suffix List; an address or a single label is one by itself. */
export function siteOf(host: string): string {
  const plain = host.replace(/^\./, '');
  const site = sites.get(plain) ?? getDomain(plain, { allowPrivateDomains: true }) ?? plain;
  sites.set(plain, site);
  return site;
}

const sites = new Map<string, string>();

/** Whether two hosts belong to one site, so that its cookies are its own. */
export function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other);
}

/** The host of an address, or nothing. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

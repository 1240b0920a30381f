import { allVendors } from './all-vendors.js';
import { matchName } from './match-name.js';
import { readHost, type HostEntry } from './read-host.js';
import type { Catalogue, Category, ItemKind, Vendor } from './types.js';

/** A vendor who answers for something, and its category. */
export type Owner = readonly [Vendor, Category];

/** Who declares what: looks up who answers for an item that is kept, or for an address that is asked for. */
export interface Owners {
  readonly ofItem: (kind: ItemKind, name: string) => readonly Owner[];
  /** Where several claim it, those whose entry names most of it. */
  readonly ofAddress: (address: URL) => readonly Owner[];
  /** Whether an item is the library's own: the record and its copies, declared or not. */
  readonly isOurs: (kind: ItemKind, name: string) => boolean;
}

/**
 * Reads who declares what in a catalogue. The hosts of a vendor's scripts count as declared.
 *
 * @param base what addresses of scripts are relative to
 */
export function ownersIn(catalogue: Catalogue, base: string): Owners {
  const owners = allVendors(catalogue);
  const entries: (HostEntry & { readonly owner: Owner })[] = owners.flatMap((owner) => {
    const [{ id, hosts = [], scripts = [] }] = owner;
    const sources = scripts.map(({ src }) => new URL(src, base)).map(({ host, pathname }) => host + pathname);
    return [...hosts, ...sources].map((entry) => ({ ...readHost(entry, id), owner }));
  });
  entries.sort((one, other) => other.size - one.size);

  return {
    ofItem: (kind, name) =>
      owners.filter(([{ items }]) => items?.some((item) => item.kind === kind && matchName(item.name, name))),
    ofAddress(address) {
      const fitting = entries.filter((entry) => entry.fits(address));
      return [...new Set(fitting.filter(({ size }) => size === fitting[0]!.size).map(({ owner }) => owner))];
    },
    isOurs: (kind, name) => isOurItem(catalogue, kind, name),
  };
}

/** Whether an item is the library's own under this catalogue: the record and its copies, declared or not. */
export function isOurItem({ storage, categories }: Catalogue, kind: string, name: string): boolean {
  const prefix = storage?.prefix ?? 'cookiePreference';
  return kind === 'local-storage'
    ? // the last as catalogues declare it
      [prefix, ...categories.map(({ id }) => `${prefix}-${id}`), `${prefix}-*`].includes(name)
    : kind === 'cookie' && name === prefix && !!storage?.share;
}

/** Whether an address is of the site itself: its host, or one above or below it. */
export function isFirstParty(address: URL, siteHost: string): boolean {
  if (!/^(https?|wss?):/.test(address.protocol)) return true;
  const [one, other] = [address.hostname, siteHost].map((host) => `.${host.replace(/^www\./, '')}`) as [string, string];
  return one.endsWith(other) || other.endsWith(one);
}

import type { Vendor } from '../../catalogue/types.js';
import { trackers } from '../data/trackers.js';
import { sharedHosts } from '../data/shared-hosts.js';
import { entries, exampleOf } from '../entries.js';
import type { EntryCategory } from '../../vendors/index.js';

/** What a vendor is, going by what it loads and keeps and not by what it is called in the catalogue. */
export interface Known {
  readonly name: string;
  readonly kind: EntryCategory | keyof typeof trackers;
  /** By what it is known. */
  readonly by: string;
}

/** Of an address or an entry of `hosts`: the host, in small letters and without `*.` and port. */
export function hostNameOf(address: string): string {
  const host = /^(?:[a-z]+:)?\/\/([^/?#]*)/i.exec(address)?.[1] ?? (/^[\w*-]+(\.[\w-]+)+/.exec(address)?.[0] || '');
  return host.toLowerCase().replace(/^\*\./, '').replace(/:\d+$/, '');
}

/** An address without what follows its path. */
const pathOf = (src: string): string => (src.split(/[?#]/)[0] ?? '').replace(/\d{3,}/g, '0');

const examples = entries.map(({ id, make }) => ({ id, category: make.category, vendor: exampleOf(make) }));

/** Names of items that tell nothing of whose they are, since others keep some of the same name. */
const common = /^(__cf_bm|_cfuvid|NID|CONSENT|session.*|lang|test.*|.{1,2})$/i;

function isTheirs(vendor: Vendor, theirs: Vendor): string | undefined {
  if (vendor.id === theirs.id) return `its id ${JSON.stringify(theirs.id)}`;
  const src = vendor.scripts?.find((script) =>
    theirs.scripts?.some((other) => hostNameOf(script.src) && pathOf(script.src) === pathOf(other.src)),
  )?.src;
  if (src) return `its script ${src}`;
  const own = new Set([...(theirs.hosts ?? [])].map(hostNameOf).filter((host) => !Object.hasOwn(sharedHosts, host)));
  own.delete('www.googletagmanager.com');
  const addresses = [...(vendor.hosts ?? []), ...(vendor.scripts ?? []).map((script) => script.src)];
  const host = addresses.map(hostNameOf).find((name) => own.has(name));
  if (host) return `its host ${host}`;
  // on their own domains names mean little: Instagram has a "csrftoken", as everybody has
  const item = vendor.items?.find(
    ({ name, kind }) =>
      !common.test(name) &&
      theirs.items?.some((other) => other.party === 'first' && other.name === name && other.kind === kind),
  );
  return item && `its ${item.kind} ${item.name}`;
}

/** What a vendor is; nothing where nobody knows it. */
export function knownVendor(vendor: Vendor): Known | undefined {
  for (const { vendor: theirs, category } of examples) {
    const by = isTheirs(vendor, theirs);
    if (by) return { name: nameOf(theirs), kind: category, by };
  }
  const hosts = [...(vendor.hosts ?? []), ...(vendor.scripts ?? []).map(({ src }) => src)].map(hostNameOf);
  for (const [kind, theirs] of Object.entries(trackers)) {
    const found = hosts.find((host) => theirs.some((their) => host === their || host.endsWith(`.${their}`)));
    if (found) return { name: found, kind: kind as keyof typeof trackers, by: `its host ${found}` };
  }
  return undefined;
}

function nameOf({ name }: Vendor): string {
  return typeof name === 'string' ? name : (name['en'] ?? '');
}

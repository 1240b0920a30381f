import { matchName } from '../../catalogue/match-name.js';
import type { Catalogue, Category, Item, Vendor } from '../../catalogue/types.js';
import { isOurItem } from '../../catalogue/owners.js';
import { readHost, type HostEntry } from '../../catalogue/read-host.js';
import type { KeptKind } from './recording.js';

/** A vendor where it stands in the catalogue. */
export interface Declared {
  readonly vendor: Vendor;
  readonly category: Category;
  /** Such as `categories[1].vendors[0]`. */
  readonly place: string;
}

export interface DeclaredItem extends Declared {
  readonly item: Item;
}

/** What a catalogue claims. */
export interface Claims {
  readonly vendors: readonly Declared[];
  readonly items: readonly DeclaredItem[];
  /** Whose an address is: of those that name most of it, as for the gate. */
  ownersOf(address: URL): readonly Declared[];
  /** What is declared under a name. */
  itemsNamed(kind: KeptKind, name: string): readonly DeclaredItem[];
  /** Whether the library itself keeps that, and shows it where the catalogue forgets to. */
  isOwn(kind: KeptKind, name: string): boolean;
}

export function readClaims(catalogue: Catalogue | undefined, site: string): Claims {
  const vendors = (catalogue?.categories ?? []).flatMap((category, at) =>
    category.vendors.map((vendor, index): Declared => ({
      vendor,
      category,
      place: `categories[${at}].vendors[${index}]`,
    })),
  );
  const items = vendors.flatMap(({ vendor, category, place }) =>
    (vendor.items ?? []).map((item, index) => ({ vendor, category, place: `${place}.items[${index}]`, item })),
  );
  const byId = new Map(vendors.map((declared) => [declared.vendor.id, declared]));
  const hosts: HostEntry[] = vendors
    .flatMap(({ vendor }) =>
      [...(vendor.hosts ?? []), ...ownScripts(vendor, site)].map((host) => readHost(host, vendor.id)),
    )
    .sort((one, other) => other.size - one.size);
  // the same is asked for again and again
  const owners = remember((key: string) => {
    const fitting = hosts.filter(({ fits }) => fits(new URL(key)));
    return fitting.filter(({ size }) => size === fitting[0]!.size).flatMap(({ vendor }) => byId.get(vendor) ?? []);
  });
  const named = remember((key: string) => {
    const [kind, ...name] = key.split(' ');
    return items.filter(({ item }) => item.kind === kind && matchName(item.name, name.join(' ')));
  });

  return {
    vendors,
    items,
    ownersOf: ({ origin, pathname }) => owners(origin + pathname),
    itemsNamed: (kind, name) => named(`${kind} ${name}`),
    isOwn: (kind, name) => catalogue !== undefined && isOurItem(catalogue, kind, name),
  };
}

/** A vendor's script on the site's own host is the vendor's, though its host is not. */
function ownScripts({ scripts = [] }: Vendor, site: string): readonly string[] {
  const { host, href } = new URL(site);
  return scripts
    .filter(({ src }) => URL.canParse(src, href) && new URL(src, href).host === host)
    .map(({ src }) => host + new URL(src, href).pathname);
}

function remember<Value>(find: (key: string) => Value): (key: string) => Value {
  const found = new Map<string, Value>();
  return (key) => {
    if (!found.has(key)) found.set(key, find(key));
    return found.get(key)!;
  };
}

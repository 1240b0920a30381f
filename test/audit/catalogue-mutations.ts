import type { Catalogue, Item, Vendor } from '../../src/catalogue/types.js';

/** A catalogue that lies, and what has to be found of it. */
export interface Mutation {
  readonly name: string;
  readonly catalogue: Catalogue;
  /** As `rule: subject`. */
  readonly finds: readonly string[];
}

/** What a browser was seen to keep and to ask for, by what declares it. */
export interface Honest {
  readonly catalogue: Catalogue;
  /** Names that were seen for the name of an item, which may be a pattern. */
  namesOf(item: Item): readonly string[];
  /** Hosts that were seen for a vendor, without ports. */
  hostsOf(vendor: Vendor): readonly string[];
}

const SHORTER: Readonly<Record<string, string>> = {
  '1 year 1 month': '1 year',
  '1 year': '11 months',
  '6 months': '5 months',
  '3 months': '2 months',
  '1 month': '3 weeks',
  '1 day': '12 hours',
  '1 hour': '30 minutes',
  '30 minutes': '20 minutes',
};

/** Each way of lying, for all that is optional in a catalogue. */
export function mutationsOf({ catalogue, namesOf, hostsOf }: Honest): readonly Mutation[] {
  const optional = catalogue.categories.filter(({ essential }) => !essential).flatMap(({ vendors }) => vendors);
  const change = (id: string, changed: (vendor: Vendor) => Vendor | undefined): Catalogue => ({
    ...catalogue,
    categories: catalogue.categories
      .map((category) => ({
        ...category,
        vendors: category.vendors.flatMap((vendor) => (vendor.id === id ? (changed(vendor) ?? []) : vendor)),
      }))
      .filter(({ vendors }) => vendors.length),
  });
  const changeItem = (vendor: Vendor, item: Item, change_: (item: Item) => Item | undefined): Catalogue =>
    change(vendor.id, (one) => ({
      ...one,
      items: one.items!.flatMap((other) => (other === item ? (change_(item) ?? []) : other)),
    }));
  const undeclared = (names: readonly string[]): string[] => names.map((name) => `undeclared-item: ${name}`);

  const items = optional.flatMap((vendor) => (vendor.items ?? []).map((item) => ({ vendor, item })));
  return [
    ...items.flatMap(({ vendor, item }): Mutation[] => {
      // a shorter pattern of the same vendor's may stand for it as well
      const seen = namesOf(item);
      const other = item.kind === 'cookie' ? 'local-storage' : 'cookie';
      const never = `item-never-seen: ${item.name}`;
      return [
        {
          name: `${item.name} is left out`,
          catalogue: changeItem(vendor, item, () => undefined),
          finds: undeclared(seen),
        },
        {
          name: `${item.name} is declared for the other party`,
          catalogue: changeItem(vendor, item, (one) => ({ ...one, party: one.party === 'first' ? 'third' : 'first' })),
          finds: [`wrong-party: ${item.name}`],
        },
        {
          name: `${item.name} is declared under another name`,
          catalogue: changeItem(vendor, item, (one) => ({ ...one, name: `x${one.name}` })),
          finds: [...undeclared(seen), `item-never-seen: x${item.name}`],
        },
        {
          name: `${item.name} is declared as ${other}`,
          catalogue: changeItem(vendor, item, (one) => ({ ...one, kind: other })),
          finds: [...undeclared(seen), never],
        },
        ...(item.expiry === 'session'
          ? []
          : [
              {
                name: `${item.name} is declared for a shorter time`,
                catalogue: changeItem(vendor, item, (one) => ({ ...one, expiry: SHORTER[one.expiry]! })),
                finds: [`kept-longer: ${item.name}`],
              },
              {
                name: `${item.name} is declared for the session`,
                catalogue: changeItem(vendor, item, (one) => ({ ...one, expiry: 'session' })),
                finds: [`kept-longer: ${item.name}`],
              },
            ]),
      ];
    }),
    ...optional.flatMap((vendor): Mutation[] => {
      const hosts = hostsOf(vendor);
      return [
        ...hosts.map((host) => ({
          name: `the host ${host} is left out`,
          catalogue: change(vendor.id, (one) => ({
            ...one,
            hosts: one.hosts!.filter((entry) => !claims(entry, host)),
          })),
          finds: [`undeclared-host: ${host}`],
        })),
        {
          name: `${vendor.id} is left out`,
          catalogue: change(vendor.id, () => undefined),
          finds: [...hosts.map((host) => `undeclared-host: ${host}`), ...undeclared(vendor.items!.flatMap(namesOf))],
        },
        {
          name: `${vendor.id} is said to keep what it does not`,
          catalogue: change(vendor.id, (one) => ({
            ...one,
            items: [...one.items!, { ...one.items![0]!, name: `_${vendor.id}_more` }],
          })),
          finds: [`item-never-seen: _${vendor.id}_more`],
        },
      ];
    }),
    {
      name: 'a vendor is declared who is not there',
      catalogue: {
        ...catalogue,
        categories: catalogue.categories.map((category, index) =>
          index
            ? category
            : { ...category, vendors: [...category.vendors, { id: 'ghost', name: 'Ghost', hosts: ['ghost.example'] }] },
        ),
      },
      finds: ['vendor-never-seen: ghost'],
    },
  ];
}

/** Whether an entry of a vendor's hosts is about a host, path or not. */
function claims(entry: string, host: string): boolean {
  const [name = ''] = entry.split('/');
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : name === host;
}

import { describe, expect, it } from 'vitest';
import { referenceCatalogue } from '../../../demo/demo-catalogue.mjs';
import type { Item, Vendor } from '../../../src/catalogue/types.js';
import { googleAnalytics, hotjar, linkedin, zoominfo } from '../../../src/vendors/index.js';

/** What the site says in its own words. */
const words = ['name', 'purpose', 'disclosure', 'legalBasis', 'company', 'privacyPolicy'] as const;

/** An entry, and in what else the reference site deviates from it. */
const rows: readonly {
  readonly entry: Vendor;
  /** Which items it names, where it does not name all. */
  readonly items?: readonly string[];
  readonly expiries?: Readonly<Record<string, string>>;
  readonly transfers?: Vendor['transfers'] | 'its own';
}[] = [
  { entry: googleAnalytics({ id: 'G-EXAMPLE001', months: 13 }), items: ['_ga_*', '_ga'], transfers: 'its own' },
  {
    entry: hotjar({ id: 1000001 }),
    items: ['_hjSessionUser_*', '_hjSession_*'],
    expiries: { '_hjSession_*': '1 hour' },
    transfers: undefined,
  },
  {
    entry: zoominfo({ key: zoominfo.takes.key.like }),
    items: ['__cf_bm', '_zitok', '_cfuvid'],
    transfers: 'its own',
  },
  {
    entry: linkedin({ id: 1000001 }),
    items: ['AnalyticsSyncHistory', 'li_gc', 'lidc', 'UserMatchHistory', 'bscookie', 'bcookie', 'li_sugr'],
    transfers: undefined,
  },
];

const facts = ({ name, kind, party, expiry }: Item) => ({ name, kind, party, expiry });

describe('the reference catalogue is made of the ready entries, and of what the site says otherwise', () => {
  const declared = referenceCatalogue().categories.flatMap(({ vendors }) => vendors);

  it.each(rows)('$entry.id', ({ entry, items: names, expiries = {}, transfers }) => {
    const vendor = declared.find(({ id }) => id === entry.id)!;
    const items = names?.map((name) => entry.items!.find((item) => item.name === name)!) ?? entry.items!;
    const rebuilt = {
      ...entry,
      ...Object.fromEntries(words.map((word) => [word, vendor[word]])),
      ...(transfers === 'its own' ? { transfers: vendor.transfers } : { transfers }),
      items: items.map((item, index) => ({
        ...item,
        expiry: expiries[item.name] ?? item.expiry,
        purpose: vendor.items![index]!.purpose,
      })),
    };
    expect(vendor.items!.map(facts)).toEqual(rebuilt.items.map(facts));
    expect(vendor).toEqual(JSON.parse(JSON.stringify(rebuilt)));
  });

  it('has no other vendor', () => {
    expect(declared.map(({ id }) => id)).toEqual(['this-site', ...rows.map(({ entry }) => entry.id)]);
  });
});

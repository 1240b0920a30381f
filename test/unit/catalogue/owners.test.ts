import { describe, expect, it } from 'vitest';
import { isFirstParty, isOurItem, ownersIn } from '../../../src/catalogue/owners.js';
import type { ItemKind, Vendor } from '../../../src/catalogue/types.js';
import { aCatalogue, withVendors } from '../record/a-catalogue.js';

const base = 'https://www.example.com/shop/';
const item = (name: string, kind: ItemKind = 'cookie') =>
  ({ name, kind, party: 'first', expiry: 'session', purpose: 'p' }) as const;
const vendorOf = (id: string, more: Partial<Vendor>): Vendor => ({ id, name: id, ...more });

/** Who answers for an address, by id. */
const answering = (address: string, ...vendors: readonly Vendor[]): readonly string[] =>
  ownersIn(withVendors(...vendors), base)
    .ofAddress(new URL(address))
    .map(([{ id }]) => id);

describe('who answers for an item', () => {
  const catalogue = withVendors(
    vendorOf('counter', { items: [item('_c_*'), item('shared')] }),
    vendorOf('other', { items: [item('else'), item('shared')] }),
    vendorOf('bare', {}),
  );
  const idsOf = (kind: ItemKind, name: string): readonly (readonly string[])[] =>
    ownersIn(catalogue, base)
      .ofItem(kind, name)
      .map(([vendor, category]) => [vendor.id, category.id]);

  it('is the vendor that declares it, in its category', () => {
    expect(idsOf('cookie', '_c_1')).toEqual([['counter', 'statistics']]);
  });

  it('is every vendor that declares it', () => {
    expect(idsOf('cookie', 'shared').map(([id]) => id)).toEqual(['counter', 'other']);
  });

  it.each([
    ['local-storage', '_c_1'],
    ['cookie', '_d'],
  ] as const)('is nobody for the %s %s', (kind, name) => {
    expect(idsOf(kind, name)).toEqual([]);
  });
});

describe('who answers for an address', () => {
  const wide = vendorOf('wide', { hosts: ['*.vendor.example'] });
  const narrow = vendorOf('narrow', { hosts: ['cdn.vendor.example/tag'] });

  it('is whose entry names most of it', () => {
    expect(answering('https://cdn.vendor.example/tag/1.js', wide, narrow)).toEqual(['narrow']);
    expect(answering('https://cdn.vendor.example/tag/1.js', narrow, wide)).toEqual(['narrow']);
    expect(answering('https://cdn.vendor.example/tagged', wide, narrow)).toEqual(['wide']);
  });

  it('is each of those who name as much, once', () => {
    const twice = vendorOf('twice', { hosts: ['cdn.vendor.example/tag', 'cdn.vendor.example/tag'] });
    expect(answering('https://cdn.vendor.example/tag', narrow, twice)).toEqual(['narrow', 'twice']);
  });

  it('is whose script stands there, relative ones at the site', () => {
    const loads = vendorOf('loads', { scripts: [{ src: 'https://cdn.example.org:8080/a.js?id=1' }, { src: 'b.js' }] });
    expect(answering('https://cdn.example.org:8080/a.js', loads)).toEqual(['loads']);
    expect(answering('https://www.example.com/shop/b.js', loads)).toEqual(['loads']);
    expect(answering('https://cdn.example.org/a.js', loads)).toEqual([]);
  });

  it('is nobody where nobody names it', () => {
    expect(answering('https://www.elsewhere.example/', wide, narrow)).toEqual([]);
  });
});

describe('what is ours', () => {
  const shared = { ...aCatalogue, storage: { share: 'subdomains' } } as const;
  const renamed = { ...aCatalogue, storage: { prefix: 'choice' } };

  it.each([
    ['the record', aCatalogue, 'local-storage', 'cookiePreference'],
    ['its copy for a category', aCatalogue, 'local-storage', 'cookiePreference-statistics'],
    ['its copies, as they are declared', aCatalogue, 'local-storage', 'cookiePreference-*'],
    ['the record under another name', renamed, 'local-storage', 'choice'],
    ['its copy under another name', renamed, 'local-storage', 'choice-marketing'],
    ['the cookie of a record that is shared', shared, 'cookie', 'cookiePreference'],
  ] as const)('is %s', (_, catalogue, kind, name) => {
    expect(isOurItem(catalogue, kind, name)).toBe(true);
    expect(ownersIn(catalogue, base).isOurs(kind, name)).toBe(true);
  });

  it.each([
    ['a copy for a category that is not there', aCatalogue, 'local-storage', 'cookiePreference-other'],
    ['the record in another place', aCatalogue, 'session-storage', 'cookiePreference'],
    ['what another name was given up for', renamed, 'local-storage', 'cookiePreference'],
    ['a cookie where nothing is shared', aCatalogue, 'cookie', 'cookiePreference'],
    ['another cookie where the record is shared', shared, 'cookie', 'cookiePreference-statistics'],
    ['what is called like the cookie and is none', shared, 'cache', 'cookiePreference'],
  ] as const)('is not %s', (_, catalogue, kind, name) => {
    expect(isOurItem(catalogue, kind, name)).toBe(false);
    expect(ownersIn(catalogue, base).isOurs(kind, name)).toBe(false);
  });
});

describe('what is of the site itself', () => {
  it.each([
    ['https://www.example.com/a', 'www.example.com'],
    ['http://example.com/', 'www.example.com'],
    ['https://www.example.com/', 'example.com'],
    ['https://cdn.example.com/', 'www.example.com'],
    ['https://example.com/', 'shop.example.com'],
    ['wss://live.example.com/', 'example.com'],
    ['ws://example.com/', 'example.com'],
    ['data:text/plain,a', 'example.com'],
    ['blob:https://other.example/1', 'example.com'],
    ['xhttps://other.example/', 'example.com'],
    ['httpsx://other.example/', 'example.com'],
  ])('%s, on %s', (address, host) => {
    expect(isFirstParty(new URL(address), host)).toBe(true);
  });

  it.each([
    ['https://other.example/', 'example.com'],
    ['https://notexample.com/', 'example.com'],
    ['https://example.com/', 'notexample.com'],
    ['wss://other.example/', 'example.com'],
    ['ws://other.example/', 'example.com'],
    ['http://other.example/', 'example.com'],
    ['https://a.www.example.com/', 'b.www.example.com'],
    ['https://wwwxexample.com/', 'example.com'],
  ])('not %s, on %s', (address, host) => {
    expect(isFirstParty(new URL(address), host)).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchName } from '../../../src/catalogue/match-name.js';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.js';
import type { Catalogue, Vendor } from '../../../src/catalogue/types.js';
import * as vendors from '../../../src/vendors/index.js';
import type { VendorEntry } from '../../../src/vendors/index.js';

type AnyEntry = VendorEntry & ((given?: Readonly<Record<string, unknown>>) => Vendor);

const entries = Object.values(vendors) as unknown as readonly AnyEntry[];

/** What the parameters look like, the optional ones left out, or not. */
const examples = ({ takes }: AnyEntry, withOptional = false): Record<string, string> =>
  Object.fromEntries(
    Object.entries(takes)
      .filter(([, { isOptional }]) => withOptional || !isOptional)
      .map(([name, { like }]) => [name, like]),
  );

const made = entries.flatMap((entry) => [entry(examples(entry)), entry(examples(entry, true))]);

const catalogueOf = (...its: readonly Vendor[]): Catalogue => ({
  language: 'en',
  controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
  categories: [{ id: 'everything', name: { en: 'Everything', de: 'Alles' }, vendors: its }],
});

/** Every text of a vendor that is written by language, with its place. */
function textsOf(value: unknown, place = ''): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  if (typeof value !== 'object' || !value) return [];
  if ('en' in value) return [[place, value as Record<string, string>]];
  return Object.entries(value).flatMap(([key, inside]) => textsOf(inside, `${place}.${key}`));
}

describe('the ready entries', () => {
  it('are thirty at least, each with an id and a file of its own', () => {
    expect(entries.length).toBeGreaterThanOrEqual(30);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const [name, { id }] of Object.entries(vendors)) {
      expect(name).toBe(id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
      expect(() => readFileSync(new URL(`../../../src/vendors/${id}.ts`, import.meta.url))).not.toThrow();
    }
  });

  it('go together into one catalogue', () => {
    const catalogue = catalogueOf(...entries.map((entry) => entry(examples(entry, true))));
    expect(readCatalogue(catalogue)).toBe(catalogue);
  });

  describe.each(entries)('$id', (entry) => {
    const vendor = entry(examples(entry));
    const hosts = (vendor.hosts ?? []).map((host) => host.split('/')[0]!);

    it('is plain data, new each time, and a catalogue takes it', () => {
      for (const one of [vendor, entry(examples(entry, true))]) {
        expect(JSON.parse(JSON.stringify(one))).toEqual(one);
        expect(readCatalogue(catalogueOf(one))).toBeDefined();
      }
      expect(entry(examples(entry))).toEqual(vendor);
      expect(entry(examples(entry))).not.toBe(vendor);
      expect(vendor.id).toBe(entry.id);
    });

    it('says all that a visitor is to know, in English and German', () => {
      expect(vendor).toMatchObject({
        name: expect.anything() as unknown,
        purpose: expect.anything() as unknown,
        disclosure: expect.anything() as unknown,
        withdraw: expect.stringMatching(/^(stop|reload|none)$/) as unknown,
      });
      const texts = textsOf(vendor);
      expect(texts.length).toBeGreaterThan(1);
      for (const [place, text] of texts) {
        expect(Object.keys(text), place).toEqual(['en', 'de']);
        expect(text['en'], place).not.toBe(text['de']);
        expect(`${text['en']}${text['de']}`, place).not.toMatch(/<|\s\s|^\s|\s$/);
      }
    });

    it('is loaded from hosts that it names', () => {
      for (const { src } of vendor.scripts ?? []) {
        expect(src).toMatch(/^https:/);
        const { host } = new URL(src);
        expect(hosts.some((name) => matchName(name, host))).toBe(true);
      }
      for (const host of hosts) expect(host).toMatch(/^(\*\.)?([\w-]+\.)+[a-z]+$/);
    });

    it('can be stopped in place only where it can be told', () => {
      if (vendor.withdraw === 'stop') expect(vendor.signals).toBeDefined();
      if (vendor.withdraw === 'none') expect(vendor.scripts).toBeUndefined();
    });

    it('documents its sources', () => {
      const code = readFileSync(new URL(`../../../src/vendors/${entry.id}.ts`, import.meta.url), 'utf8');
      expect(code).toMatch(/^ \* @see https:\/\//m);
    });

    if (vendor.withdraw === 'none') {
      it('shows how it is embedded, from a host that it names', () => {
        const code = readFileSync(new URL(`../../../src/vendors/${entry.id}.ts`, import.meta.url), 'utf8');
        const [, src = ''] = new RegExp(`<ask-first-embed vendor="${entry.id}"[^>]*src="([^"]+)"`).exec(code) ?? [];
        const address = new URL(src);
        const covering = (vendor.hosts ?? []).filter((host) => {
          const [name = '', ...steps] = host.split('/');
          return matchName(name, address.host) && address.pathname.startsWith(`/${steps.join('/')}`);
        });
        expect(covering, src).not.toEqual([]);
      });
    }

    const { takes } = entry;
    it.each(Object.keys(takes).map((name) => [name]))('refuses a wrong %s, and says what it looks like', (name) => {
      const { like, what, isOptional } = takes[name]!;
      for (const wrong of [
        '',
        ' ',
        `${like}"`,
        `${like}<b>`,
        ` ${like}`,
        `${like}\n`,
        '<script>',
        {},
        null,
        true,
        NaN,
      ]) {
        const given = { ...examples(entry, true), [name]: wrong };
        expect(() => entry(given), JSON.stringify(wrong)).toThrow(TypeError);
        expect(() => entry(given)).toThrow(`${entry.id}: ${name} `);
        expect(() => entry(given)).toThrow(`it looks like "${like}" (${what})`);
      }
      const { [name]: _, ...others } = examples(entry, true);
      if (isOptional) expect(() => entry(others)).not.toThrow();
      else expect(() => entry(others)).toThrow(`${entry.id}: ${name} is missing: it looks like "${like}"`);
    });

    it('refuses what it does not take', () => {
      expect(() => entry({ ...examples(entry), colour: 'red' })).toThrow(`${entry.id}: there is no "colour"`);
    });
  });

  it('have no two that claim one name on the site’s domain', () => {
    const claims = made.flatMap(({ id, items = [] }) =>
      items.filter(({ party }) => party === 'first').map(({ kind, name }) => ({ id, kind, name })),
    );
    const clashes = claims.flatMap((one) =>
      claims
        .filter(
          (other) =>
            other.id > one.id &&
            other.kind === one.kind &&
            (matchName(one.name, other.name.replaceAll('*', 'x')) ||
              matchName(other.name, one.name.replaceAll('*', 'x'))),
        )
        .map((other) => `${one.id} ${one.name}, ${other.id} ${other.name}`),
    );
    expect([...new Set(clashes)]).toEqual(shared);
  });
});

/** Vendors of one company that keep the same. */
const shared: readonly string[] = [];

import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedsCatalogue, referenceCatalogue } from '../../../demo/demo-catalogue.mjs';
import { catalogueSchema } from '../../../scripts/catalogue-schema.mjs';
import { entries, exampleOf } from '../../../src/cli/entries.js';
import { smallCatalogue } from '../../package/small-catalogue.js';
import { changeAt } from '../catalogue/change-at.js';
import { fullCatalogue } from '../catalogue/full-catalogue.js';
import { cleanCatalogue } from '../cli/rules/clean-catalogue.js';
import { problemsOf } from '../catalogue/problems-of.js';

const schema = catalogueSchema();
const ajv = new Ajv2020({ allErrors: true });
const validate = ajv.compile(schema);

/** What the schema says against a value; empty where it takes it. */
const refused = (value: unknown): readonly string[] => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** Every place in a value that holds something, as `changeAt` names it. */
function placesIn(value: unknown, place = ''): readonly string[] {
  const inside = typeof value === 'object' && value ? Object.entries(value) : [];
  return [place, ...inside.flatMap(([key, entry]) => placesIn(entry, place ? `${place}.${key}` : key))].filter(Boolean);
}

const typed: unknown = JSON.parse(readFileSync(new URL('../../types/catalogue.json', import.meta.url), 'utf8'));

const ready = {
  ...smallCatalogue,
  categories: [{ id: 'all', name: 'All', vendors: entries.map(({ make }) => exampleOf(make)) }],
};

describe('the schema of a catalogue', () => {
  it('is the one that is built', () => {
    const built = readFileSync(new URL('../../../dist/catalogue.schema.json', import.meta.url), 'utf8');
    expect(built).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it('is of draft 2020-12, and valid', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it('explains every property that needs it, also where it stands for a text of ours', () => {
    const vendor = schema['$defs'].Vendor.properties;
    expect(vendor.revision.description).toMatch(/asks the visitor again for this vendor alone/);
    expect(vendor.id.examples).toEqual(['hotjar']);
    expect(schema['properties'].texts.properties.withdrawHint.description).toMatch(/withdrawn at any time/);
  });

  it.each([
    ['that of the reference site', referenceCatalogue()],
    ['that of the embeds page', embedsCatalogue(1)],
    ['one with every property', fullCatalogue],
    ['a small one', smallCatalogue],
    ['one that breaks no rule', cleanCatalogue],
    ['the one of the type tests', typed],
    ['all ready vendors', ready],
  ])('takes %s', (_, catalogue) => {
    expect(refused(JSON.parse(JSON.stringify(catalogue)))).toEqual([]);
  });

  it.each([
    ['a property that nobody knows', 'categories[1].vendors[0].scirpts', []],
    ['a kind that is none', 'categories[1].vendors[0].items[0].kind', 'cookies'],
    ['a duration that is none', 'categories[1].vendors[0].items[0].expiry', '1 yer'],
    ['a country in small letters', 'controller.country', 'de'],
    ['an empty text', 'categories[1].name', ' '],
    ['no categories', 'categories', []],
    ['legitimate interest', 'categories[1].vendors[0].legalBasis', 'legitimate interest'],
    ['a missing field', 'controller.privacyPolicy', undefined],
  ])('refuses %s', (_, place, value) => {
    expect(refused(changeAt(fullCatalogue, place, value)).length).toBeGreaterThan(0);
  });

  it('takes a remark of your own in every object of it', () => {
    for (const place of ['$why', 'controller.$why', 'categories[1].vendors[0].items[0].$why', 'storage.$why']) {
      expect(refused(changeAt(fullCatalogue, place, { any: 'thing' })), place).toEqual([]);
    }
  });

  it('refuses nothing that a browser would take', { timeout: 60_000 }, () => {
    const places = placesIn(fullCatalogue);
    const values = fc.oneof(
      fc.constantFrom(undefined, null, true, false, 0, 1, 2.5, '', ' ', '*', 'DE', 'de', 'en-GB', 'session', '1 year'),
      fc.constantFrom('0 days', '1 month 1 year', '/x', 'a.b', '*.a.b', '$x', 'consent', 'reload', [], {}, [{}], ['a']),
      fc.constantFrom({ en: 'a' }, { en: '' }, { $x: 'a' }, { 'en-': 'a' }, [['a']], 'a\n', '\u00A0', 'ab:80/x y'),
      fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
    );
    const names = fc.constantFrom('', '.name', '.$remark', '.more', '.en', '.0');
    let both = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), names, values), { minLength: 1, maxLength: 3 }),
        (changes) => {
          const changed = changes.reduce<unknown>((catalogue, [place, name, value]) => {
            try {
              return changeAt(catalogue, place + name, value);
            } catch {
              // an earlier change has taken its place away
              return catalogue;
            }
          }, fullCatalogue);
          const value: unknown = JSON.parse(JSON.stringify(changed));
          const complaints = refused(value);
          if (!complaints.length) return;
          both += 1;
          expect(problemsOf(value), complaints.join('\n')).not.toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
    expect(both).toBeGreaterThan(250);
  });

  describe('leaves to the check', () => {
    it.each([
      ['that ids are unique', 'categories[1].vendors[0].id', 'site'],
      ['that another vendor is there', 'categories[1].vendors[0].loadedBy', 'nobody'],
      ['that a text has the language of the catalogue', 'categories[1].name', { fr: 'Statistiques' }],
      ['that what is asked for rests on consent', 'categories[1].vendors[0].legalBasis', 'necessary'],
      ['whether a duration is longer than nothing', 'categories[1].vendors[0].items[0].expiry', '0 days'],
      ['which addresses run code', 'categories[1].vendors[0].scripts[0].src', 'javascript:alert(1)'],
      ['which global names are free', 'categories[1].vendors[0].scripts[0].globals', { location: '/' }],
      ['which attributes may be set', 'categories[1].vendors[0].scripts[0].attributes', { onload: 'x()' }],
      ['what a host is', 'categories[1].vendors[0].hosts', ['https://a.example']],
      ['that advanced consent mode can be told', 'categories[1].vendors[0].signals', { uet: true }],
      ['which languages there are', 'language', 'en-'],
    ])('%s', (_, place, value) => {
      const start = changeAt(fullCatalogue, 'categories[1].vendors[0].consentMode', 'advanced');
      const changed = changeAt(start, place, value);
      expect(refused(changed)).toEqual([]);
      expect(problemsOf(changed)).not.toEqual([]);
    });
  });
});

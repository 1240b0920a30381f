import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.js';
import type { Catalogue, Category, Text, Vendor } from '../../../src/catalogue/types.js';
import { addVendor } from '../../../src/cli/add-vendor.js';
import { hotjar } from '../../../src/vendors/index.js';
import { formatted } from './formatted.js';
import { isInsertion } from './is-insertion.js';

const controller = { name: 'Example GmbH', privacyPolicy: '/privacy' };
const added = hotjar({ id: '12345' });

/** A catalogue of one category, all texts of which are alike. */
const catalogueIn = (
  language: string,
  text: Text,
  vendors: readonly Vendor[] = [],
  more?: Partial<Category>,
): Catalogue => ({
  language,
  controller,
  categories: [
    {
      id: 'statistics',
      name: text,
      description: text,
      vendors: [{ id: 'vendor', name: 'Vendor', purpose: text }, ...vendors],
      ...more,
    },
  ],
});

const add = (catalogue: Catalogue, vendor: Vendor = added, home = 'statistics') =>
  addVendor(JSON.stringify(catalogue), catalogue, vendor, home);

const lastOf = ({ categories }: Catalogue): Vendor => categories.at(-1)!.vendors.at(-1)!;

describe('a vendor that is added', () => {
  const texts = fc.oneof(
    fc.string().filter((text) => /\S/.test(text)),
    fc.record({ en: fc.constant('Text'), de: fc.constant('Wort') }, { requiredKeys: ['en'] }),
  );
  const vendors = fc.array(fc.record({ name: texts, purpose: texts }), { minLength: 1, maxLength: 3 });
  const catalogues = fc
    .array(fc.record({ name: texts, gpc: fc.boolean(), vendors }), { minLength: 1, maxLength: 3 })
    .map((categories): Catalogue => {
      const ids = ['functional', 'statistics', 'media'];
      return {
        language: 'en',
        controller,
        categories: categories.map((category, at) => ({
          id: ids[at]!,
          ...category,
          vendors: category.vendors.map((vendor, vendorAt) => ({ id: `${at}-${vendorAt}`, ...vendor })),
        })),
      };
    });

  it('changes nothing else in a catalogue, which is the old one and the vendor', () => {
    fc.assert(
      fc.property(formatted(catalogues), fc.constantFrom('statistics', 'marketing'), ({ value, text }, home) => {
        const addition = addVendor(text, value, added, home);
        expect(isInsertion(text, addition.text)).toBe(true);
        const read = readCatalogue(JSON.parse(addition.text));
        const found = read.categories.find(({ id }) => id === home)!;
        expect(found.vendors.at(-1)).toMatchObject({ id: 'hotjar', scripts: added.scripts });
        const vendorsBefore = found.vendors.slice(0, -1);
        const before = read.categories
          .map((category) => (category === found ? { ...category, vendors: vendorsBefore } : category))
          .filter((category) => category.vendors.length);
        expect({ ...read, categories: before }).toEqual(value);
      }),
    );
  });

  it('has its place told', () => {
    expect(add(catalogueIn('en', 'Text')).place).toBe('categories[0].vendors[1]');
    expect(add(catalogueIn('en', 'Text'), added, 'marketing').place).toBe('categories[1].vendors[0]');
  });

  it.each([
    [
      'plain strings, where these are plain',
      catalogueIn('en', 'Text'),
      'Shows where visitors click, scroll and get stuck.',
    ],
    ['plain German', catalogueIn('de-AT', 'Text'), 'Zeigt, wo Besucher klicken, scrollen und nicht weiterkommen.'],
    ['both languages', catalogueIn('de', { de: 'Wort', en: 'Text' }), added.purpose],
    ['one language by its name', catalogueIn('de', { de: 'Wort' }), { de: (added.purpose as { de: string }).de }],
    [
      'only the language that all texts have',
      catalogueIn('en', { en: 'Text', de: 'Wort' }, [{ id: 'x', name: 'X', purpose: { en: 'x' } }]),
      { en: (added.purpose as { en: string }).en },
    ],
    [
      'the tags of the catalogue',
      catalogueIn('en-GB', { 'en-GB': 'Text', 'de-CH': 'Wort' }),
      { 'en-GB': (added.purpose as { en: string }).en, 'de-CH': (added.purpose as { de: string }).de },
    ],
    [
      'plain English under another language',
      catalogueIn('fr', 'Texte'),
      'Shows where visitors click, scroll and get stuck.',
    ],
    [
      'English under another language, and German',
      catalogueIn('fr', { fr: 'Texte', de: 'Wort' }),
      { fr: (added.purpose as { en: string }).en, de: (added.purpose as { de: string }).de },
    ],
  ])('has texts as the catalogue has: %s', (_, catalogue, purpose) => {
    const { text } = add(catalogue);
    expect(lastOf(readCatalogue(JSON.parse(text))).purpose).toEqual(purpose);
  });

  it('names every place that wants a translator', () => {
    const { todo, text } = add(catalogueIn('fr', 'Texte'), added, 'marketing');
    expect(todo).toEqual({
      languages: ['fr'],
      isEnglish: true,
      places: expect.arrayContaining([
        'categories[1].name',
        'categories[1].description',
        'categories[1].vendors[0].disclosure',
        'categories[1].vendors[0].items[1].purpose',
        'categories[1].vendors[0].transfers[0].safeguard',
      ]) as unknown,
    });
    const english = [
      ...text.slice(text.indexOf('marketing')).matchAll(/"(purpose|disclosure|safeguard|description)":"/g),
    ];
    // and the name of the category
    expect(todo.places).toHaveLength(english.length + 1);
  });

  it('names the languages that the catalogue would not have as a whole any more', () => {
    const { todo, text } = add(catalogueIn('en', { en: 'Text', fr: 'Texte', de: 'Wort' }));
    expect(todo).toMatchObject({ languages: ['fr'], isEnglish: false });
    expect(Object.keys(lastOf(JSON.parse(text) as Catalogue).purpose as object)).toEqual(['en', 'de']);
    expect(add(catalogueIn('en', { en: 'Text', de: 'Wort' })).todo.places).toEqual([]);
  });

  it.each([
    ['statistics', undefined],
    ['marketing', true],
    ['functional', undefined],
    ['media', undefined],
  ])('brings the category %s where there is none', (home, gpc) => {
    const catalogue = catalogueIn('en', { en: 'Text', de: 'Wort' }, [], { id: 'other' });
    const addition = add(catalogue, added, home);
    const category = readCatalogue(JSON.parse(addition.text)).categories[1]!;
    expect(addition.isNewCategory).toBe(true);
    expect(category).toMatchObject({ id: home, name: { en: expect.any(String), de: expect.any(String) } });
    expect(category.gpc).toBe(gpc);
    expect(add(catalogue, added, 'other').isNewCategory).toBe(false);
  });
});

describe('a vendor is not added', () => {
  const catalogue = catalogueIn('en', 'Text');

  it.each<[what: string, catalogue: Catalogue, vendor: Vendor, home: string, message: string]>([
    [
      'twice',
      catalogueIn('en', 'Text', [added]),
      added,
      'statistics',
      '"hotjar" is in it already: categories[0].vendors[1]',
    ],
    ['twice, in another category', catalogueIn('en', 'Text', [added]), added, 'marketing', 'categories[0].vendors[1]'],
    [
      'under the id of a category',
      catalogue,
      { ...added, id: 'statistics' },
      'statistics',
      'a category of it is "statistics" (categories[0])',
    ],
    [
      'to essentials',
      catalogueIn('en', 'Text', [], { essential: true }),
      added,
      'statistics',
      '"statistics" is an essential category',
    ],
    [
      'to a category that is nowhere',
      catalogue,
      added,
      'analytics',
      'there is no category "analytics" in it, and none that is ready: add it, or name another by --category: statistics, marketing',
    ],
    [
      'to a category whose id a vendor has',
      catalogueIn('en', 'Text', [{ id: 'media', name: 'M' }]),
      added,
      'media',
      '"media" is in it already',
    ],
  ])('%s', (_, given, vendor, home, message) => {
    expect(() => add(given, vendor, home)).toThrow(message);
  });

  it('where a name stands twice', () => {
    const text = JSON.stringify(catalogue).replace('"categories"', '"categories":[{"vendors":[{}]}],"categories"');
    expect(() => addVendor(text, JSON.parse(text) as Catalogue, added, 'statistics')).toThrow('a name stands twice');
  });
});

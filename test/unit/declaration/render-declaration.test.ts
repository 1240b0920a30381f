import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CatalogueError, renderDeclaration, type Catalogue } from '../../../src/declaration.js';
import { referenceCatalogue } from '../../../demo/demo-catalogue.mjs';
import { bilingualCatalogue } from '../../browser/ui/bilingual-catalogue.js';
import { languages } from '../../../src/locales/languages.js';
import { loadLocale } from '../../../src/locales/load-locale.js';
import { small } from './small.js';

/** The tags of a piece of HTML, without their attributes. */
const tagsIn = (html: string): readonly string[] => [...html.matchAll(/<[^\s>]*/g)].map(([tag]) => tag);

describe('renderDeclaration', () => {
  it('writes every category, vendor and item', async () => {
    const html = await renderDeclaration(referenceCatalogue());
    const { categories } = referenceCatalogue();
    for (const { vendors } of categories) {
      for (const { items = [] } of vendors) {
        for (const { name } of items) expect(html).toContain(`<code dir="ltr">${name}</code>`);
      }
    }
    expect(html.match(/<h2/g)).toHaveLength(categories.length);
    expect(html.match(/<h3/g)).toHaveLength(categories.flatMap(({ vendors }) => vendors).length);
    expect(html.match(/<caption/g)).toHaveLength(html.match(/<table/g)!.length);
  });

  it('says nothing of a choice, which it does not know, and has the way to change it', async () => {
    const html = await renderDeclaration(small());
    expect(html).not.toMatch(/Your choice<|Not decided|not made a choice/);
    expect(html).toContain('<button type="button" data-askfirst="open">Change your choice</button>');
    expect(html).toContain('Always on');
  });

  it('writes in the language that is wanted, or in the catalogue’s own', async () => {
    const german = await renderDeclaration(bilingualCatalogue, { language: 'de-AT' });
    expect(german).toMatch(/^<div lang="de" dir="ltr">/);
    expect(german).toContain('Rechtsgrundlage');
    expect(german).not.toContain('Legal basis');
    for (const options of [{}, { language: 'fr' }, { language: '' }, { language: 'no language' }]) {
      expect(await renderDeclaration(bilingualCatalogue, options)).toMatch(/^<div lang="en"/);
    }
  });

  it('writes languages from right to left in that direction', async () => {
    const html = await renderDeclaration({ ...small(), language: 'ar' });
    expect(html).toMatch(/^<div lang="ar" dir="rtl">/);
    expect(html).toContain('<code dir="ltr">');
  });

  it.each([
    [1, 'h1', 'h2'],
    [3, 'h3', 'h4'],
    [6, 'h6', 'h6'],
    [7, 'h2', 'h3'],
    [Number.NaN, 'h2', 'h3'],
  ])('heads categories at level %s by %s, vendors by %s', async (heading, category, vendor) => {
    const html = await renderDeclaration(small(), { heading });
    expect(html).toContain(`<${category}>Statistics</${category}>`);
    expect(html).toContain(`<${vendor} dir="auto">Vendor</${vendor}>`);
  });

  it('rejects a wrong catalogue with all that is wrong with it', async () => {
    const wrong = { ...small(), language: 7, categories: [{ id: 'a b' }] } as unknown as Catalogue;
    const error = await renderDeclaration(wrong).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(CatalogueError);
    expect((error as CatalogueError).problems.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['language', 'categories[0].id', 'categories[0].name']),
    );
    expect((error as CatalogueError).message).toContain('use a BCP 47 tag');
    await expect(renderDeclaration(undefined as unknown as Catalogue)).rejects.toBeInstanceOf(CatalogueError);
  });

  it('makes no tag of any text', async () => {
    const tags = tagsIn(await renderDeclaration(small()));
    const texts = fc.oneof(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.constantFrom('<script>', '</dd>', '"><img src=x>', "'", '&lt;b&gt;', '<!--', '__proto__', '$&', '{vendor}'),
    );
    const property = fc.asyncProperty(
      texts.filter((text) => /\S/.test(text)),
      async (text) => {
        const html = await renderDeclaration(small(text));
        expect(tagsIn(html)).toEqual(tags);
        expect(html.replace(/<[a-z0-9]+(?: [a-z-]+="[^"<>]*")*>|<\/[a-z0-9]+>/g, '')).not.toMatch(/[<>"']/);
      },
    );
    await fc.assert(property, { numRuns: 300 });
  });

  it('says durations in the words of ours that browsers lack', async () => {
    for (const language of languages.filter((tag) => tag !== 'en')) {
      const { banner, settings } = await loadLocale(language);
      const html = await renderDeclaration({ ...small(), language });
      expect(html).toContain(settings.legalBasis.replace(/'/g, '&#39;'));
      if (!banner.units) continue;
      const { year } = banner.units;
      const text = typeof year === 'string' ? year : (year.one ?? year.other);
      expect(html).toContain(text.replace('{n}', '1').replace(/'/g, '&#39;'));
    }
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Catalogue, Text } from '../../../src/catalogue/types.js';
import { loadTexts } from '../../../src/language/load-texts.js';
import * as german from '../../../src/locales/de.js';
import * as english from '../../../src/locales/en.js';

afterEach(() => vi.restoreAllMocks());

/** One whose only text is in these languages, the first of which is its own. */
const catalogueIn = (...tags: readonly string[]): Catalogue => ({
  language: tags[0]!,
  controller: { name: 'Example', privacyPolicy: '/' },
  categories: [{ id: 'a', name: Object.fromEntries(tags.map((tag) => [tag, tag])), vendors: [{ id: 'b', name: 'B' }] }],
});

const load = (catalogue: Catalogue, wanted: readonly string[]) =>
  loadTexts('banner', catalogue, wanted, english.banner, (_, place) => Promise.resolve(german[place]));

describe('loadTexts', () => {
  it.each([
    ['the first wanted that there is', ['en', 'de'], ['eo', 'de', 'en'], 'de'],
    ['a wider one', ['en', 'de'], ['de-AT'], 'de'],
    ['a narrower one, by the name that the catalogue gives it', ['de', 'en-GB'], ['en'], 'en-GB'],
    ['none that only the catalogue has', ['de', 'eo'], ['eo', 'de'], 'de'],
    ['the catalogue’s own where nothing else is shared', ['de', 'en'], ['eo'], 'de'],
  ])('R23 picks %s', async (_, available, wanted, picked) => {
    const [texts, language] = await load(catalogueIn(...available), wanted);
    expect(language).toBe(picked);
    expect(texts.title).toBe((picked === 'de' ? german : english).banner.title);
  });

  it('R23 picks English, and says so, where there is none', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await load(catalogueIn('eo'), ['eo'])).toEqual([english.banner, 'en']);
    expect(warn).toHaveBeenCalledExactlyOnceWith('askfirst: no texts in "eo", English is shown');
  });

  it('puts a site’s own texts in the places of ours', async () => {
    const texts = { title: { en: 'Hello', de: 'Hallo' } };
    const [{ title, settings }] = await load({ ...catalogueIn('en', 'de'), texts }, ['de']);
    expect([title, settings]).toEqual(['Hallo', 'Einstellungen']);
  });

  const { units: _, ...bannerTexts } = english.banner;
  const all = { ...bannerTexts, ...english.settings, ...english.embed };
  const inEsperanto = (names: readonly string[]): Readonly<Record<string, Text>> =>
    Object.fromEntries(names.map((name) => [name, { en: name, eo: `eo ${name}` }]));

  it('R23 speaks a language that a site brings whole', async () => {
    const catalogue = { ...catalogueIn('en', 'eo'), texts: inEsperanto(Object.keys(all)) };
    const [{ title, saved }, language] = await load(catalogue, ['eo']);
    expect([title, saved, language]).toEqual(['eo title', 'eo saved', 'eo']);
  });

  it('R23 does not speak a language that lacks one text', async () => {
    const catalogue = { ...catalogueIn('en', 'eo'), texts: inEsperanto(Object.keys(all).slice(1)) };
    expect((await load(catalogue, ['eo']))[1]).toBe('en');
  });
});

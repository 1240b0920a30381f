import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EmbedTexts, Plural, Texts } from '../../../src/catalogue/texts.js';
import english, { embed as englishEmbed } from '../../../src/locales/en.js';
import { languages } from '../../../src/locales/languages.js';

type AnyTexts = Readonly<Record<string, string | Plural>>;

const folder = new URL('../../../src/locales/', import.meta.url);
const moduleOf = (language: string) =>
  import(new URL(`${language}.ts`, folder).href) as Promise<{ default: Texts; embed: EmbedTexts }>;

/** The forms of a text: one, or one for each plural category. */
const formsOf = (text: string | Plural): Readonly<Record<string, string>> =>
  typeof text === 'string' ? { other: text } : (text as Readonly<Record<string, string>>);

/** The places that a text has, each once. */
const placesIn = (text: string): readonly string[] => [...new Set(text.match(/\{\w*\}/g))].sort();

const placesOf = (texts: AnyTexts) =>
  Object.entries(texts).map(([key, text]) => [key, placesIn(formsOf(text)['other']!)]);

/** The plural categories that a language has for counts such as ours. */
const pluralsOf = (language: string) => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)))].sort();
};

it('every locale is in the list', () => {
  const files = readdirSync(folder).map((file) => file.replace('.ts', ''));
  expect([...languages, 'languages'].sort()).toEqual(files.sort());
});

describe.each(languages)('the locale %s', async (language) => {
  const locale = await moduleOf(language);

  describe.each([
    ['dialog', locale.default as object as AnyTexts, english as object as AnyTexts],
    ['embeds', locale.embed as object as AnyTexts, englishEmbed as object as AnyTexts],
  ])('%s', (_, texts, model) => {
    it('has every text, and no other', () => {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(model).sort());
    });

    it('has every text’s places, and no others', () => {
      expect(Object.fromEntries(placesOf(texts))).toEqual(Object.fromEntries(placesOf(model)));
    });

    it('has a form for each plural category, and no place in it that the last has not', () => {
      const counted = Object.values(texts).filter((text) => typeof text === 'object');
      for (const forms of counted.map(formsOf)) {
        expect(Object.keys(forms).sort()).toEqual([...new Set([...pluralsOf(language), 'other'])].sort());
        expect(Object.values(forms).flatMap(placesIn)).toSatisfy((places: readonly string[]) =>
          places.every((place) => placesIn(forms['other']!).includes(place)),
        );
      }
    });

    it('leaves nothing empty', () => {
      const forms = Object.values(texts).flatMap((text) => Object.values(formsOf(text)));
      expect(forms.filter((form) => form.trim() !== form || !form)).toEqual([]);
    });
  });

  it('names the button that loads an embed by what stands on it', () => {
    expect(locale.embed.loadName.toLocaleLowerCase(language)).toContain(locale.embed.load.toLocaleLowerCase(language));
  });
});

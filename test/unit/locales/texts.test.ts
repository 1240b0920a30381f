import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Locale, Plural } from '../../../src/catalogue/texts.js';
import * as english from '../../../src/locales/en.js';
import { languages } from '../../../src/locales/languages.js';
import { sameAsEnglish } from './same-as-english.js';

type AnyTexts = Readonly<Record<string, string | Plural>>;

const folder = new URL('../../../src/locales/', import.meta.url);
const moduleOf = (language: string) => import(new URL(`${language}.ts`, folder).href) as Promise<Locale>;

/** The forms of a text: one, or one for each plural category. */
const formsOf = (text: string | Plural): Readonly<Record<string, string>> =>
  typeof text === 'string' ? { other: text } : (text as Readonly<Record<string, string>>);

/** All but the units, which only some languages have. */
const textsOf = ({ banner: { units, ...banner }, settings, embed }: Locale): AnyTexts => ({
  ...banner,
  ...settings,
  ...embed,
  ...Object.fromEntries(Object.entries(units ?? {}).map(([unit, text]) => [`units.${unit}`, text])),
});

const allForms = (texts: AnyTexts) => Object.values(texts).flatMap((text) => Object.values(formsOf(text)));

/** The places that a text has, each once. */
const placesIn = (text: string): readonly string[] => [...new Set(text.match(/\{\w*\}/g))].sort();

const placesOf = (texts: AnyTexts) =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, placesIn(formsOf(text)['other']!)]));

/** The plural categories that a language has for whole numbers such as ours. */
const pluralsOf = (language: string) => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)))];
};

/** What a language is written in, by its likely script. */
const scripts: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Grek: /\p{Script=Greek}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Jpan: /\p{Script=Han}|\p{Script_Extensions=Hiragana}|\p{Script_Extensions=Katakana}/u,
  Kore: /\p{Script=Hangul}/u,
  Latn: /\p{Script=Latin}/u,
  Thai: /\p{Script=Thai}/u,
};

/** Letters that a name, a place or an abbreviation brings into any language. */
const foreign =
  /\{\w+\}|\ba\b|Global Privacy Control|GPC|TDDDG|GDPR|IP|ID|Local Storage|Session Storage|Cookies?|Cache|IndexedDB/gi;

it('every locale is in the list', () => {
  const files = readdirSync(folder).map((file) => file.replace('.ts', ''));
  expect([...languages, 'languages', 'load-locale'].sort()).toEqual(files.sort());
});

it('every exception is one', () => {
  expect(Object.keys(sameAsEnglish).filter((language) => !languages.some((tag) => tag === language))).toEqual([]);
});

describe.each(languages)('the locale %s', async (language) => {
  const locale = await moduleOf(language);
  const texts = textsOf(locale);

  it.each(['banner', 'settings', 'embed'] as const)('has every text of the %s, and no other', (place) => {
    expect(Object.keys({ units: undefined, ...locale[place] }).sort()).toEqual(
      Object.keys({ units: undefined, ...english[place] }).sort(),
    );
  });

  it('has every text’s places, and no others', () => {
    const units = Object.keys(texts).filter((key) => key.startsWith('units.'));
    expect(placesOf(texts)).toEqual({
      ...placesOf(textsOf(english)),
      ...Object.fromEntries(units.map((key) => [key, ['{n}']])),
    });
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

  it('leaves nothing empty, and nothing with spaces around it or twice', () => {
    expect(allForms(texts).filter((form) => !form || form.trim() !== form || form.includes('  '))).toEqual([]);
  });

  it('has none of the English texts, but those that are listed', () => {
    const model = textsOf(english);
    const same = Object.keys(texts).filter((key) => JSON.stringify(texts[key]) === JSON.stringify(model[key]));
    expect(same.sort()).toEqual(language === 'en' ? Object.keys(model).sort() : [...(sameAsEnglish[language] ?? [])]);
  });

  it('is written in its own script', () => {
    const script = scripts[new Intl.Locale(language).maximize().script!]!;
    const letters = allForms(texts).map((form) => [...form.replace(foreign, '').matchAll(/\p{L}/gu)].join(''));
    const strange = letters.filter((found) => [...found].some((letter) => !script.test(letter)));
    expect(strange).toEqual([]);
  });

  it('R24 never coaxes: nothing is shouted, asked back or promised', () => {
    expect(allForms(texts).filter((form) => /[!?！？؟;]|\p{Emoji_Presentation}/u.test(form))).toEqual([]);
  });

  it('names the button that loads an embed by what stands on it', () => {
    const { embedLoad, embedLoadName } = locale.embed;
    expect(embedLoadName.toLocaleLowerCase(language)).toContain(embedLoad.toLocaleLowerCase(language));
  });

  it('has four different answers', () => {
    const { acceptAll, rejectAll, acceptNew, rejectNew } = locale.banner;
    expect(new Set([acceptAll, rejectAll, acceptNew, rejectNew, locale.settings.save]).size).toBe(5);
  });
});

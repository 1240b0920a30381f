import type { LoadTexts } from '../catalogue/texts.js';
import { languages } from '../locales/languages.js';
import { matchLanguage } from './match-language.js';
import { pickLanguage } from './pick-language.js';

/**
 * Texts in the first of the `wanted` languages that both our locales and a catalogue have, and that language. Where they
 * cannot be loaded, all is English.
 *
 * @param available the languages of the catalogue, its own first
 * @param english built in; they name what was loaded without names
 */
export async function loadTexts<Names extends object>(
  available: readonly string[],
  wanted: readonly string[],
  english: Names,
  load: LoadTexts<Names>,
): Promise<[texts: Names, language: string]> {
  const language = pickLanguage(available, wanted);
  const locale = matchLanguage(language, languages) ?? 'en';
  if (locale === 'en') return [english, language];
  try {
    const loaded = (await load(locale)) as Readonly<Record<string | number, unknown>>;
    const named = Object.keys(english).map((name, index) => [name, loaded[index] ?? loaded[name]]);
    return [Object.fromEntries(named) as Names, language];
  } catch (error) {
    console.error(`askfirst: no texts in "${locale}", English is shown`, error);
    return [english, 'en'];
  }
}

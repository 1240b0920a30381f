import type { Catalogue } from '../catalogue/types.js';
import english from '../locales/en.js';
import { languages } from '../locales/languages.js';
import { catalogueLanguages } from './catalogue-languages.js';
import { matchLanguage } from './match-language.js';
import type { LoadLocale } from './types.js';
import { createWords, type Words } from './words.js';

function pickLanguage(catalogue: Catalogue, wanted: readonly string[]): string {
  const shared = catalogueLanguages(catalogue).filter((tag) => matchLanguage(tag, languages));
  const match = [...wanted, catalogue.language].map((tag) => matchLanguage(tag, shared)).find(Boolean);
  if (match) return match;
  console.warn(`askfirst: no texts in "${catalogue.language}", English is shown`);
  return 'en';
}

/**
 * The words of the dialog, in the first of the `wanted` languages that both our locales and the catalogue have.
 * Where its texts cannot be loaded, all is English.
 */
export async function loadWords(
  catalogue: Catalogue,
  wanted: readonly string[],
  loadLocale: LoadLocale,
): Promise<Words> {
  const language = pickLanguage(catalogue, wanted);
  const locale = matchLanguage(language, languages) ?? 'en';
  if (locale === 'en') return createWords(catalogue, english, language);
  try {
    return createWords(catalogue, await loadLocale(locale), language);
  } catch (error) {
    console.error(`askfirst: no texts in "${locale}", English is shown`, error);
    return createWords(catalogue, english, 'en');
  }
}

import type { Texts } from '../catalogue/texts.js';
import type { Catalogue } from '../catalogue/types.js';
import { catalogueLanguages } from '../language/catalogue-languages.js';
import { loadTexts } from '../language/load-texts.js';
import english from '../locales/en.js';
import type { LoadLocale } from './types.js';
import { createWords, type Words } from './words.js';

/** The words of the dialog, in the first of the `wanted` languages that both our locales and the catalogue have. */
export async function loadWords(
  catalogue: Catalogue,
  wanted: readonly string[],
  loadLocale: LoadLocale,
): Promise<Words> {
  const available = catalogueLanguages(catalogue);
  const [texts, language] = await loadTexts<Texts>(available, [...wanted, catalogue.language], english, loadLocale);
  return createWords(catalogue, texts, language);
}

import type { EmbedTexts, LoadTexts } from '../../../catalogue/texts.js';
import type { Catalogue, Vendor } from '../../../catalogue/types.js';
import { loadTexts } from '../../../language/load-texts.js';
import { pickText } from '../../../language/pick-text.js';
import { embed as english } from '../../../locales/en.js';

/** Loaded once, for all placeholders. */
const loaded = new WeakMap<Catalogue, Promise<[texts: EmbedTexts, language: string]>>();

/**
 * What a placeholder says of a vendor, in the language of the dialog.
 *
 * @param load the texts of a language other than English
 */
export async function wordsFor(
  catalogue: Catalogue,
  { name, company }: Vendor,
  load: LoadTexts,
): Promise<[texts: EmbedTexts, language: string]> {
  if (!loaded.has(catalogue)) {
    const wanted = [document.documentElement.lang, ...navigator.languages];
    loaded.set(catalogue, loadTexts('embed', catalogue, wanted, english, load));
  }
  const [texts, language] = await loaded.get(catalogue)!;
  const vendor = pickText(name, language, catalogue);
  const country = company?.country && new Intl.DisplayNames(language, { type: 'region' }).of(company.country);
  const receiver = (company?.name ?? vendor) + (country ? ` (${country})` : '');
  const filled = Object.entries(texts).map(([key, text]) => [
    key,
    text.replaceAll('{vendor}', () => vendor).replaceAll('{company}', () => receiver),
  ]);
  return [Object.fromEntries(filled) as EmbedTexts, language];
}

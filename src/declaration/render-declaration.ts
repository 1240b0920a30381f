import { explainProblems } from '../catalogue/explain-problems.js';
import { CatalogueError } from '../catalogue/problem.js';
import { readCatalogue } from '../catalogue/read-catalogue.js';
import type { Catalogue } from '../catalogue/types.js';
import { loadLocale } from '../locales/load-locale.js';
import { describe } from './describe.js';
import { speechFor } from './speech.js';
import { toHtml } from './to-html.js';

/** What {@link renderDeclaration} may be told. */
export interface DeclarationOptions {
  /** BCP 47 tag of the language to write in. Default, and where it cannot be had: the catalogue's own. */
  readonly language?: string;
  /** Level of the categories' headings, 1 to 6; those of the vendors are one deeper. Default: 2. */
  readonly heading?: number;
}

/**
 * Writes the declaration as HTML, to be put inside of `<ask-first-declaration>…</ask-first-declaration>`, where the
 * page's script brings it up to date in place. It has no choice in it, which a server cannot know. For Node: needs no
 * document.
 *
 * @throws CatalogueError with all that is wrong with the catalogue
 */
export async function renderDeclaration(
  catalogue: Catalogue,
  { language, heading }: DeclarationOptions = {},
): Promise<string> {
  try {
    readCatalogue(catalogue, (JSON.stringify(catalogue) as string | undefined)?.length);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    throw new CatalogueError(error.problems, explainProblems(error.problems));
  }
  const wanted = language === undefined ? [] : [language];
  const speech = await speechFor(catalogue, wanted, async (locale, place) => (await loadLocale(locale))[place]);
  return toHtml(describe(catalogue, speech, heading));
}

import type { CatalogueError } from './catalogue/problem.js';
import { readCatalogue } from './catalogue/read-catalogue.js';
import type { Catalogue } from './catalogue/types.js';
import type { Engine, Files } from './consent.js';

/**
 * Checks a catalogue under which no choice has been made in this browser yet, and that nobody has checked before.
 *
 * @param size of the catalogue's JSON, in UTF-16 code units
 * @throws CatalogueError
 */
export async function checkCatalogue(engine: Engine, size: number): Promise<void> {
  const { catalogue, files } = engine;
  // a part that somebody has edited
  if ((catalogue as Catalogue | null)?.$whole) await engine.complete();
  else await checkValue(catalogue, size, files);
}

/** @throws CatalogueError */
export async function checkValue(value: unknown, size: number, files: Pick<Files, 'explain'>): Promise<void> {
  try {
    readCatalogue(value, size);
  } catch (error) {
    const { problems } = error as CatalogueError;
    try {
      (error as CatalogueError).message = (await files.explain()).explainProblems(problems);
    } catch {
      // then without what would be right
    }
    throw error;
  }
}

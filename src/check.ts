import type { CatalogueError } from './catalogue/problem.js';
import { readCatalogue } from './catalogue/read-catalogue.js';
import type { Engine } from './consent.js';
import { expiryOf } from './record/expiry-of.js';
import { storeRecord } from './record/store-record.js';

/**
 * Checks a catalogue that has not been seen on this site before. A choice that is in force stays so, for no longer than
 * the catalogue declares now.
 *
 * @param size of the catalogue's JSON, in UTF-16 code units
 * @throws CatalogueError
 */
export async function checkCatalogue(engine: Engine, size: number): Promise<void> {
  const { record, fingerprint, catalogue, files } = engine;
  try {
    readCatalogue(catalogue, size);
  } catch (found) {
    const error = found as CatalogueError;
    try {
      error.message = (await files.explain()).explainProblems(error.problems);
    } catch {
      // then without what would be right
    }
    throw error;
  }
  if (!record) return;
  const expiresAt = Math.min(Date.parse(record.expiresAt), expiryOf(catalogue, Date.parse(record.decidedAt)));
  if (expiresAt < Date.now()) engine.record = undefined;
  else {
    engine.record = { ...record, expiresAt: new Date(expiresAt).toISOString(), catalogue: fingerprint };
    storeRecord(catalogue, engine.record);
  }
}

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
export function checkCatalogue(engine: Engine, size: number): void {
  const { record, fingerprint } = engine;
  const catalogue = readCatalogue(engine.catalogue, size);
  if (!record) return;
  const expiresAt = Math.min(Date.parse(record.expiresAt), expiryOf(catalogue, Date.parse(record.decidedAt)));
  if (expiresAt < Date.now()) engine.record = undefined;
  else {
    engine.record = { ...record, expiresAt: new Date(expiresAt).toISOString(), catalogue: fingerprint };
    storeRecord(catalogue, engine.record);
  }
}

import type { Catalogue } from './catalogue/types.js';
import type { Engine } from './consent.js';
import { expiryOf } from './record/expiry-of.js';
import { storagePrefix } from './record/storage-prefix.js';
import { storeRecord } from './record/store-record.js';

/**
 * Keeps a choice in force under a catalogue that has been edited since, for no longer than that declares now.
 */
export function renew(engine: Engine): void {
  const { record, fingerprint, catalogue } = engine;
  if (!record) return;
  const expiresAt = Math.min(Date.parse(record.expiresAt), expiryOf(catalogue, Date.parse(record.decidedAt)));
  if (expiresAt < Date.now()) return engine.forget();
  engine.record = { ...record, expiresAt: new Date(expiresAt).toISOString(), catalogue: fingerprint };
  storeRecord(catalogue, engine.record, false);
  forgetCategories(catalogue);
}

/** The copies of categories that the catalogue no longer has. */
function forgetCategories(catalogue: Catalogue): void {
  const copy = `${storagePrefix(catalogue)}-`;
  const kept = new Set(catalogue.categories.map(({ id }) => copy + id));
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(copy) && !kept.has(key)) localStorage.removeItem(key);
    }
  } catch {
    // what a browser refuses to list, it has refused to keep
  }
}

import type { Catalogue } from '../catalogue/types.js';
import type { Decision } from './decide.js';
import { storagePrefix } from './storage-prefix.js';

/**
 * Writes the state of each optional category beside the record, for tag managers and scripts of the site to read.
 * Touches only what differs, since other tabs hear of every write.
 *
 * @param isRecorded whether a record stands behind the decision: without one nothing is kept, not even a denial
 */
export function mirror(catalogue: Catalogue, decision: Decision, isRecorded: boolean): void {
  try {
    for (const { id, essential } of catalogue.categories) {
      const key = `${storagePrefix(catalogue)}-${id}`;
      const state = decision.get(id)!;
      const kept = isRecorded && !essential && state !== 'pending' ? state : null;
      if (localStorage.getItem(key) === kept) continue;
      // first away with the old one: where there is no room for the new, no grant must be left
      localStorage.removeItem(key);
      if (kept) localStorage.setItem(key, kept);
    }
  } catch {
    // where nothing is kept, there is nothing to be in line
  }
}

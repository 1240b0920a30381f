import type { Catalogue } from '../catalogue/types.js';
import type { Decision } from './decide.js';
import { storagePrefix } from './storage-prefix.js';

/**
 * Writes the state of each optional category beside the record, for tag managers and scripts of the site to read.
 * Touches only what differs, since other tabs hear of every write.
 */
export function mirror(catalogue: Catalogue, decision: Decision): void {
  try {
    for (const { id, essential } of catalogue.categories) {
      const key = `${storagePrefix(catalogue)}-${id}`;
      const state = decision.get(id)!;
      if (essential || state === 'pending') localStorage.removeItem(key);
      else if (localStorage[key] !== state) localStorage.setItem(key, state);
    }
  } catch {
    // where nothing is kept, there is nothing to be in line
  }
}

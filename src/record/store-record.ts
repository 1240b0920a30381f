import type { Catalogue } from '../catalogue/types.js';
import { storagePrefix } from './storage-prefix.js';
import type { ConsentRecord } from './types.js';

/**
 * @param isNew an earlier record must not be left where there is no room for this one: a grant would outlive its
 *   withdrawal
 * @returns whether the browser keeps it
 */
export function storeRecord(catalogue: Catalogue, record: ConsentRecord, isNew: boolean): boolean {
  const key = storagePrefix(catalogue);
  const text = JSON.stringify(record);
  try {
    localStorage.setItem(key, text);
    // some refuse without a word
    if (localStorage.getItem(key) !== text) throw Error('what is written is not there');
    return true;
  } catch (error) {
    if (!catalogue.storage?.share) {
      console.warn(`askfirst: this browser does not keep the choice, it holds for this page only: ${String(error)}`);
    }
    try {
      if (isNew) localStorage.removeItem(key);
    } catch {
      // refused altogether
    }
    return false;
  }
}

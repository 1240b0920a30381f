import type { Catalogue } from '../catalogue/types.js';
import { storagePrefix } from './storage-prefix.js';
import type { ConsentRecord } from './types.js';

/**
 * @returns whether the browser keeps it
 */
export function storeRecord(catalogue: Catalogue, record: ConsentRecord): boolean {
  const key = storagePrefix(catalogue);
  try {
    localStorage.setItem(key, JSON.stringify(record));
    return true;
  } catch (error) {
    console.warn(`askfirst: this browser does not keep the choice, it holds for this page only: ${String(error)}`);
    try {
      // where there is no room for the new record, an old grant must not outlive its withdrawal
      localStorage.removeItem(key);
    } catch {
      // refused altogether
    }
    return false;
  }
}

import type { Catalogue } from '../catalogue/types.js';
import { storagePrefix } from './storage-prefix.js';
import type { ConsentRecord } from './types.js';

/**
 * Whether the one cookie that subdomains share seems to hold this record, or none where there is none. A quick look, by
 * its id.
 */
export function isShared(catalogue: Catalogue, record: ConsentRecord | undefined): boolean {
  try {
    const found = document.cookie.split('; ').filter((pair) => pair.startsWith(`${storagePrefix(catalogue)}=`));
    return found.length < 2 && (record ? String(found).includes(`%22${record.id}%22`) : !found[0]);
  } catch {
    // where no cookies are kept, there is none to be in line
    return true;
  }
}

import type { Catalogue } from '../catalogue/types.js';

/** The storage key of the record; with `-<category>` behind it, that of its copy for each category. */
export function storagePrefix(catalogue: Catalogue | undefined): string {
  return catalogue?.storage?.prefix ?? 'cookiePreference';
}

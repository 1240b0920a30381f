import type { ConsentRecord } from '../../src/record/types.js';

/** The ids of the vendors that a record grants, sorted. */
export function grantedBy(record: ConsentRecord | undefined): readonly string[] {
  return Object.entries(record?.choices ?? {})
    .filter(([, { granted }]) => granted)
    .map(([id]) => id)
    .sort();
}

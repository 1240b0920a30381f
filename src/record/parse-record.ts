import { isInForce } from './is-in-force.js';
import type { ConsentRecord } from './types.js';

/**
 * Reads what was stored of a choice. What its choices are worth is seen one by one, where they are decided on.
 *
 * @param now milliseconds since 1970
 * @returns undefined where nothing is in force any more
 * @throws Error for what is no record of this version
 */
export function parseRecord(text: string, now: number): ConsentRecord | undefined {
  const record = JSON.parse(text) as ConsentRecord | null;
  if (record?.version !== 1 || [record.id, record.locale, record.reopener].some((text) => typeof text !== 'string')) {
    throw Error('another version');
  }
  return isInForce(Date.parse(record.decidedAt), Date.parse(record.expiresAt), now) ? record : undefined;
}

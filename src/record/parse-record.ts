import type { ConsentRecord } from './types.js';

/** A clock may be a little wrong; a record from further ahead was not made on this one. */
const CLOCK_TOLERANCE_MS = 864e5;

/**
 * Reads what was stored of a choice. What its choices are worth is seen one by one, where they are decided on.
 *
 * @param now milliseconds since 1970
 * @returns undefined where nothing is in force any more
 * @throws Error for what is no record of this version
 */
export function parseRecord(text: string, now: number): ConsentRecord | undefined {
  const record = JSON.parse(text) as ConsentRecord | null;
  if (record?.version !== 1) throw Error('it is of another version');
  // NaN, of what is no date, is above nothing and below nothing
  return Date.parse(record.expiresAt) > now && Date.parse(record.decidedAt) < now + CLOCK_TOLERANCE_MS
    ? record
    : undefined;
}

import type { Choice, ConsentRecord } from '../../../src/record/types.js';

/** A record of these choices, in force through the year 2026. */
export function aRecord(choices: Readonly<Record<string, Choice>> = {}): ConsentRecord {
  return {
    version: 1,
    id: '0123456789abcdef',
    decidedAt: '2026-01-01T00:00:00.000Z',
    expiresAt: '2027-01-01T00:00:00.000Z',
    source: 'save',
    locale: 'en',
    reopener: 'Privacy settings',
    catalogue: '1.2',
    choices,
  };
}

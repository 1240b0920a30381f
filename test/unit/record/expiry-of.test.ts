import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/catalogue/types.js';
import { expiryOf } from '../../../src/record/expiry-of.js';
import { aCatalogue, withItems } from './a-catalogue.js';

const own = (expiry: string, other: Partial<Item> = {}): Item => ({
  name: 'cookiePreference',
  kind: 'local-storage',
  party: 'first',
  expiry,
  purpose: 'Keeps the choice',
  ...other,
});
const end = (catalogue: Parameters<typeof expiryOf>[0], decidedAt: string): string =>
  new Date(expiryOf(catalogue, Date.parse(decidedAt))).toISOString();

describe('expiryOf', () => {
  it.each([
    ['1 year', '2027-03-15T12:30:00.250Z'],
    ['1 year 1 month', '2027-04-15T12:30:00.250Z'],
    ['6 months', '2026-09-15T12:30:00.250Z'],
    ['10 months', '2027-01-15T12:30:00.250Z'],
    ['180 days', '2026-09-11T12:30:00.250Z'],
    ['1 month 1 day', '2026-04-16T12:30:00.250Z'],
    ['1 hour', '2026-03-15T13:30:00.250Z'],
  ])('lasts %s where the catalogue says so', (expiry, expected) => {
    expect(end(withItems(own(expiry)), '2026-03-15T12:30:00.250Z')).toBe(expected);
  });

  it('R26 lasts six months where it says nothing', () => {
    expect(end(aCatalogue, '2026-03-15T12:00:00.000Z')).toBe('2026-09-15T12:00:00.000Z');
  });

  it.each([
    ['another name', own('1 year', { name: 'cookiePreference-*' })],
    ['another kind', own('1 year', { kind: 'cookie' })],
    ['no length', own('persistent')],
    ['no length of its own', own('session')],
  ])('R26 lasts six months where the item has %s', (_, item) => {
    expect(end(withItems(item), '2026-03-15T12:00:00.000Z')).toBe('2026-09-15T12:00:00.000Z');
  });

  it('goes by the name under which the record is kept', () => {
    const catalogue = {
      ...withItems(own('1 year'), own('2 years', { name: 'choice' })),
      storage: { prefix: 'choice' },
    };
    expect(end(catalogue, '2026-03-15T12:00:00.000Z')).toBe('2028-03-15T12:00:00.000Z');
  });

  // a month that is too short runs over into the next, so that nothing lasts shorter than was said
  it.each([
    ['1 month', '2026-01-31T00:00:00.000Z', '2026-02-28T00:00:00.000Z'],
    ['1 month', '2028-01-31T00:00:00.000Z', '2028-02-29T00:00:00.000Z'],
    ['1 month', '2026-01-28T00:00:00.000Z', '2026-02-28T00:00:00.000Z'],
    ['6 months', '2026-08-31T23:59:59.999Z', '2027-02-28T23:59:59.999Z'],
    ['6 months', '2026-12-31T00:00:00.000Z', '2027-06-30T00:00:00.000Z'],
    ['1 year', '2028-02-29T00:00:00.000Z', '2029-02-28T00:00:00.000Z'],
    ['1 year', '2026-12-31T00:00:00.000Z', '2027-12-31T00:00:00.000Z'],
  ])('%s after %s is %s', (expiry, decidedAt, expected) => {
    expect(end(withItems(own(expiry)), decidedAt)).toBe(expected);
  });
});

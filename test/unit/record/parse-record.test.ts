import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/record/parse-record.js';
import { aRecord } from './a-record.js';

const second = 1000;
const day = 86_400 * second;
const june = Date.UTC(2026, 5, 1);

const record = aRecord({ counter: { granted: true, category: 'statistics', revision: 1 } });
const text = JSON.stringify(record);
const parse = (other: object, now = june) => parseRecord(JSON.stringify({ ...record, ...other }), now);

/** What reading some text comes to: a record, or nothing. */
const outcome = (stored: string): { readonly version: unknown } | undefined => {
  try {
    return parseRecord(stored, june);
  } catch {
    return undefined;
  }
};

describe('parseRecord', () => {
  it('gives back what was stored', () => {
    expect(parseRecord(text, june)).toEqual(record);
  });

  it('leaves properties alone that it does not know', () => {
    expect(parse({ later: 1 })).toEqual({ ...record, later: 1 });
  });

  it.each([0, 2, 1.5, '1', null, true, [1], undefined])('R4 throws for version %j', (version) => {
    expect(() => parse({ version })).toThrow('another version');
  });

  it('R4 throws for null as for another version', () => {
    expect(() => parseRecord('null', june)).toThrow('another version');
  });

  it.each(['id', 'locale', 'reopener'])('R4 throws where %s is no text', (name) => {
    for (const value of [undefined, null, 1, {}, ['x'], { toString: 1 }])
      expect(() => parse({ [name]: value })).toThrow();
  });

  it.each([
    ['decidedAt', undefined],
    ['decidedAt', 'yesterday'],
    ['decidedAt', ''],
    ['decidedAt', null],
    ['decidedAt', []],
    ['expiresAt', undefined],
    ['expiresAt', 'never'],
    ['expiresAt', null],
    ['expiresAt', '2026-13-01T00:00:00Z'],
    ['expiresAt', {}],
  ])('R4 has nothing in force where %s is %j', (name, value) => {
    expect(outcome(JSON.stringify({ ...record, [name]: value }))).toBeUndefined();
  });

  it.each(['', ' ', '{', 'null', 'true', '1', '"x"', '[]', '{}', 'undefined', text.slice(0, -1), `${text}x`])(
    'R4 throws for %j',
    (garbage) => {
      expect(() => parseRecord(garbage, june)).toThrow(Error);
    },
  );

  it('is over at the moment at which it expires', () => {
    const expiresAt = Date.parse(record.expiresAt);
    expect(parse({}, expiresAt - 1)).toEqual(record);
    expect(parse({}, expiresAt)).toBeUndefined();
    expect(parse({}, expiresAt + day)).toBeUndefined();
  });

  it('is not taken where it was decided a day ahead of the clock or more', () => {
    const decidedAt = Date.parse(record.decidedAt);
    expect(parse({}, decidedAt - day + 1)).toEqual(record);
    expect(parse({}, decidedAt - day)).toBeUndefined();
    expect(parse({}, 0)).toBeUndefined();
  });

  it('R4 never gives a record of another version, whatever has become of the text', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(8),
        fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('0', '2', '"', '}', '{', ',', 'null', '"version":2,')),
        (at, count, piece) => {
          const read = outcome(text.slice(0, at) + piece + text.slice(at + count));
          expect([undefined, 1]).toContain(read?.version);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('R4 never gives a record of another version, whatever a property holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(record)), fc.jsonValue(), (name, value) => {
        const read = outcome(JSON.stringify({ ...record, [name]: value }));
        expect([undefined, 1]).toContain(read?.version);
      }),
      { numRuns: 1000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCookieText, toCookieText } from '../../../src/record/cookie-text.js';
import { aRecord } from './a-record.js';

const now = Date.UTC(2026, 5, 1);
const record = aRecord({
  hotjar: { granted: true, category: 'statistics', revision: 3 },
  ga: { granted: false, category: 'statistics', revision: 1 },
  pixel: { granted: true, category: 'marketing', revision: 1 },
});
const written = (): object => JSON.parse(toCookieText(record)) as object;
const read = (changes: object) => fromCookieText(JSON.stringify({ ...written(), ...changes }), now);

describe('R55 the text of the cookie', () => {
  it('is short, and a server can read it', () => {
    expect(written()).toEqual({
      v: 1,
      id: '0123456789abcdef',
      at: Date.UTC(2026, 0, 1),
      until: Date.UTC(2027, 0, 1),
      source: 'save',
      locale: 'en',
      reopener: 'Privacy settings',
      catalogue: '1.2',
      choices: { statistics: { hotjar: 3, ga: -1 }, marketing: { pixel: 1 } },
    });
  });

  it('gives back the record', () => {
    expect(read({})).toEqual(record);
  });

  it('says no where the record says anything but yes', () => {
    const odd = aRecord({ ga: { granted: 'yes' as never, category: 'statistics', revision: 1 } });
    expect(fromCookieText(toCookieText(odd), now).choices).toMatchObject({ ga: { granted: false } });
  });

  it.each(['__proto__', 'constructor', 'toString'])('%s is a name like any other', (name) => {
    const choices = Object.fromEntries([[name, { granted: true, category: name, revision: 1 }]]);
    const back = fromCookieText(toCookieText(aRecord(choices)), now);
    expect(Object.entries(back.choices)).toEqual(Object.entries(choices));
    expect(Object.getPrototypeOf(back.choices)).toBe(Object.prototype);
  });

  it.each([
    ['of another version', { v: 2 }],
    ['without a version', { v: undefined }],
    ['over', { until: now }],
    ['from ahead of the clock', { at: now + 86_400_000 }],
    ['decided at no time', { at: 'yesterday' }],
    ['decided out of time', { at: -9e15 }],
    ['in force for ever', { until: 9e15 }],
    ['without an id', { id: undefined }],
    ['with an empty id', { id: '', source: '' }],
    ['with an odd id', { id: 'a"b' }],
    ['with an odd source', { source: 'a b' }],
    ['with a locale that is none', { locale: 5 }],
    ['with a label that is none', { reopener: {} }],
    ['without choices', { choices: undefined }],
    ['without choices in it', { choices: { statistics: null } }],
    ['with an answer that is none', { choices: { statistics: { ga: 'yes' } } }],
    ['with an answer of true', { choices: { statistics: { ga: true } } }],
    ['with an answer of zero', { choices: { statistics: { ga: 0 } } }],
    ['with half an answer', { choices: { statistics: { ga: 0.5 } } }],
  ])('R4 counts as none where it is %s', (_, changes) => {
    expect(() => read(changes)).toThrow();
  });

  it.each(['', ' ', '{', 'null', '1', '"x"', '[]', '{}', 'granted'])('R4 counts as none where it is %j', (text) => {
    expect(() => fromCookieText(text, now)).toThrow();
  });

  it('drops what it does not know', () => {
    expect(read({ later: 1, version: 2, decidedAt: 'never' })).toEqual(record);
  });

  it('is the same for what was read from it, whatever was answered', () => {
    const name = fc.oneof(fc.stringMatching(/^[\w.-]{1,9}$/), fc.constantFrom('__proto__', 'constructor', '1', '0'));
    const plain = { noNullPrototype: true };
    const choice = fc.record({ granted: fc.boolean(), category: name, revision: fc.integer({ min: 1 }) }, plain);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, choice)), (choices) => {
        const text = toCookieText(aRecord(Object.fromEntries(choices)));
        const back = fromCookieText(text, now);
        expect(toCookieText(back)).toBe(text);
        expect(new Map(Object.entries(back.choices))).toEqual(new Map(choices));
      }),
    );
  });
});

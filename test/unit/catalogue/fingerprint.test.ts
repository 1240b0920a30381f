import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, knownBy, textOf } from '../../../src/catalogue/fingerprint.js';

describe('fingerprint', () => {
  // by whole numbers of any size: each character added to 65599 times what was before, modulo 2 ** 32
  it.each([
    ['', '0.0'],
    ['a', '1.97'],
    ['foobar', '6.2789440269'],
  ])('gives the known number for "%s"', (text, known) => {
    expect(fingerprint(text)).toBe(known);
  });

  it('is the same for the same text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fingerprint(`${text}`)).toBe(fingerprint(text));
      }),
    );
  });

  it('is another one when a character is changed, added, taken out or moved', () => {
    const text = '{"language":"en","controller":{"name":"Example GmbH"}}';
    const edited = [
      text.replace('"en"', '"de"'),
      `${text} `,
      text.replace('Example', 'Exmple'),
      text.replace('Example', 'Examlpe'),
    ];
    expect(new Set([text, ...edited].map(fingerprint)).size).toBe(5);
  });

  it('tells texts apart that differ in one character', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary-ascii' }), (text) => {
        expect(fingerprint(text)).not.toBe(fingerprint(`${text.slice(0, -1)}é`));
      }),
    );
  });

  it('takes every character', () => {
    expect(fingerprint('\ud800 é 漢 😀')).toMatch(/^8\.\d+$/);
  });
});

describe('a catalogue is known', () => {
  const known = (catalogue: unknown) => knownBy(catalogue, textOf(catalogue));

  it('by the stamp that its text has', () => {
    const stamp = fingerprint('{"language":"en"}');
    expect(known({ $checked: stamp, language: 'en' })).toBe(stamp);
    expect(known({ $checked: stamp, language: 'de' }), 'as long as it was').toBe(stamp);
  });

  it.each([
    ['none', undefined],
    ['that of a longer text', '18.1'],
    ['that of a text of which it is but the beginning', '1.1'],
    ['a number', 17.5],
    ['null', null],
    ['a length alone', '17'],
  ])('by its fingerprint where the stamp is %s', (_, $checked) => {
    expect(known({ $checked, language: 'en' })).toMatch(/^\d+\.\d+$/);
    expect(known({ $checked, language: 'en' })).not.toBe(known({ $checked, language: 'de' }));
  });

  it.each([[null], [1], ['text'], [[]]])('by its fingerprint where it is none: %j', (value) => {
    expect(known(value)).toBe(fingerprint(JSON.stringify(value)));
  });
});

describe('the text that a fingerprint is taken of', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['{"a":1}', { $checked: '7.123', a: 1 }],
    ['{}', { $checked: '7.123' }],
    ['{"$checked":"by hand"}', { $checked: 'by hand' }],
    ['', undefined],
    ['', () => 1],
  ])('is %j', (text, catalogue) => {
    expect(textOf(catalogue)).toBe(text);
  });
});

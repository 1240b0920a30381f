import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchName } from '../../../src/catalogue/match-name.js';

const fewLetters = (...letters: readonly string[]) => fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });

/** The same in the words of a regular expression. */
const oracle = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.\\[\]{}()+?^$|]/g, '\\$&').replaceAll('*', '.*')}$`, 's');

describe('matchName', () => {
  it.each([
    ['_ga', '_ga'],
    ['_ga_*', '_ga_G1'],
    ['_ga_*', '_ga_'],
    ['*_id', 'ajs_user_id'],
    ['ajs_*_id', 'ajs_user_id'],
    ['a*b*c', 'abbc'],
    ['a*b*c', 'abc'],
    ['**', ''],
    ['amp[*]', 'amp[x]'],
    ['__proto__', '__proto__'],
  ])('lets "%s" stand for "%s"', (pattern, name) => {
    expect(matchName(pattern, name)).toBe(true);
  });

  it.each([
    ['_ga', '_gat'],
    ['_ga', '_g'],
    ['_ga', 'x_ga'],
    ['_ga_*', '_ga'],
    ['_ga_*', '_gax'],
    ['a*a', 'a'],
    ['ab*ba', 'aba'],
    ['a*b*c', 'ac'],
    ['a*c*b', 'abc'],
    ['a.c', 'abc'],
    ['_GA', '_ga'],
    ['', 'a'],
    ['amp[x]', 'ampx'],
    ['a', 'x\0a'],
    ['a', 'a\0x'],
    ['*a', 'a\0x'],
  ])('does not let "%s" stand for "%s"', (pattern, name) => {
    expect(matchName(pattern, name)).toBe(false);
  });

  it('agrees with a regular expression', () => {
    fc.assert(
      fc.property(fewLetters('a', 'b', '*', '.', '\n'), fewLetters('a', 'b', '.', '\n'), (pattern, name) => {
        expect(matchName(pattern, name)).toBe(oracle(pattern).test(name));
      }),
      { numRuns: 2000 },
    );
  });

  it('lets every pattern stand for itself', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(matchName(name, name)).toBe(true);
      }),
    );
  });

  it.each([
    ['nothing but *', '*'.repeat(10_000), 'a'.repeat(10_000), true],
    ['letters between', `${'a*'.repeat(10_000)}b`, 'a'.repeat(10_000), false],
    ['letters that come too often', `${'a*'.repeat(10_000)}a`, 'a'.repeat(10_000), false],
    ['a long way to each', 'ab*'.repeat(3_334), 'a'.repeat(10_000), false],
  ])('is quick with 10,000 *: %s', (_, pattern, name, fits) => {
    const start = performance.now();
    expect(matchName(pattern, name)).toBe(fits);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

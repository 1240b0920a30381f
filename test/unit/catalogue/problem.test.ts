import { describe, expect, it } from 'vitest';
import { CatalogueError, problemMessage } from '../../../src/catalogue/problem.js';

describe('problemMessage', () => {
  it.each<[unknown, string]>([
    ['1 yer', 'items[0].expiry: "1 yer" is not a duration'],
    ['', 'items[0].expiry: "" is not a duration'],
    ['a "quoted"\nline', 'items[0].expiry: "a \\"quoted\\"\\nline" is not a duration'],
    [7, 'items[0].expiry: 7 is not a duration'],
    [null, 'items[0].expiry: null is not a duration'],
    [false, 'items[0].expiry: false is not a duration'],
    [{ a: 1 }, 'items[0].expiry: an object is not a duration'],
    [[1, 2], 'items[0].expiry: a list is not a duration'],
    [() => {}, 'items[0].expiry: function is not a duration'],
    [undefined, 'items[0].expiry: is missing, it takes a duration'],
  ])('speaks of %j', (value, message) => {
    expect(problemMessage({ place: 'items[0].expiry', expected: 'a duration', value })).toBe(message);
  });

  it('calls the whole a catalogue', () => {
    expect(problemMessage({ place: '', expected: 'an object', value: 1 })).toBe('catalogue: 1 is not an object');
  });

  it('shows 80 characters of what is long', () => {
    const problem = { place: 'a', expected: 'a country', value: 'x'.repeat(1000) } as const;
    expect(problemMessage(problem)).toBe(`a: "${'x'.repeat(79)}… is not a country`);
    expect(problemMessage({ ...problem, value: 'x'.repeat(78) })).toBe(`a: "${'x'.repeat(78)}" is not a country`);
  });
});

describe('CatalogueError', () => {
  const problems = [
    { place: 'a', expected: 'a list', value: 1 },
    { place: 'b', expected: 'a text', value: undefined },
  ] as const;

  it('says every problem, a line each', () => {
    const error = new CatalogueError(problems);
    expect([error.name, error.message, error.problems]).toEqual([
      'CatalogueError',
      'a: 1 is not a list\nb: is missing, it takes a text',
      problems,
    ]);
  });

  it('can be said in other words', () => {
    expect(new CatalogueError(problems, 'See the manual').message).toBe('See the manual');
  });
});

import { describe, expect, it } from 'vitest';
import { explainProblems } from '../../../src/catalogue/explain-problems.js';
import type { Expected } from '../../../src/catalogue/problem.js';

describe('explainProblems', () => {
  it.each<[Expected, string]>([
    ['an object', 'write { "name": value, … }'],
    ['a list', 'write [ … ]'],
    ['a list with an entry', 'write [ … ] with one entry at least'],
    ['a text', 'write "…", or one text for each language: { "en": "…", "de": "…" }'],
    [
      'a text that has the language of the catalogue',
      'add the language that "language" names, it is the one to fall back to',
    ],
    ['a plain text', 'write "…" with something in it'],
    ['an id', 'use 1 to 64 letters, digits, "-", "_" and "."'],
    ['an id of its own', 'categories and vendors share one set of ids: give this one another'],
    ['the id of another vendor', 'name one that the catalogue has'],
    ['a mode without google signals', 'use "basic": nobody could tell this vendor that nothing is granted'],
    ['a language', 'use a BCP 47 tag such as "en" or "de-AT"'],
    ['a country', 'use two capital letters (ISO 3166-1), such as "DE"'],
    ['an address', 'use https://…, http://… or a relative address such as "/privacy"'],
    ['a host', 'use "static.example.com", "example.com/path", or "*.example.com" where all its subdomains are meant'],
    [
      'a name with more than *',
      'use the exact name, "*" for any run of characters, such as "_ga_*": "*" alone would sweep everything',
    ],
    ['a duration', 'use "session", "persistent", or words such as "1 year 1 month" or "30 minutes"'],
    ['a whole number from 1', 'use 1, 2, 3 …'],
    ['a global name', 'use a JavaScript name such as "dataLayer"'],
    [
      'an attribute that may be set',
      'event handlers, src, text and nonce cannot be set here: a catalogue holds no code',
    ],
    ['data of at most 20 levels', 'use what JSON holds, no deeper than 20 levels'],
    ['a known property', 'mind the spelling; a remark of your own begins with "$"'],
  ])('says what would be right in place of what is not %s', (expected, right) => {
    expect(explainProblems([{ place: 'here', expected, value: 1 }])).toBe(`here: 1 is not ${expected}: ${right}`);
    expect(explainProblems([{ place: 'here', expected, value: undefined }])).toBe(
      `here: is missing, it takes ${expected}: ${right}`,
    );
  });

  it.each<Expected>(['true or false', 'at most 4 MB', 'one of box, bar'])('adds nothing to %s', (expected) => {
    expect(explainProblems([{ place: 'here', expected, value: 1 }])).toBe(`here: 1 is not ${expected}`);
  });

  it('gives each problem a line', () => {
    expect(
      explainProblems([
        { place: 'categories[1].vendors[0].items[2].expiry', expected: 'a duration', value: '1 yer' },
        { place: '', expected: 'at most 4 MB', value: 5_000_000 },
      ]),
    ).toBe(
      'categories[1].vendors[0].items[2].expiry: "1 yer" is not a duration: use "session", "persistent", or words such as "1 year 1 month" or "30 minutes"\n' +
        'catalogue: 5000000 is not at most 4 MB',
    );
  });

  it('tells fifty, and how many more there are', () => {
    const problems = Array.from({ length: 53 }, (_, index) => ({
      place: `items[${index}]`,
      expected: 'true or false' as const,
      value: 1,
    }));
    const lines = explainProblems(problems).split('\n');
    expect([lines.length, lines[49], lines[50]]).toEqual([51, 'items[49]: 1 is not true or false', '… and 3 more']);
    expect(explainProblems(problems.slice(0, 50)).split('\n').at(-1)).toBe('items[49]: 1 is not true or false');
  });
});

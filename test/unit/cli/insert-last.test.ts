import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/catalogue/types.js';
import { insertLast } from '../../../src/cli/insert-last.js';
import { formatted } from './formatted.js';
import { isInsertion } from './is-insertion.js';

const values = fc.json().map((json) => JSON.parse(json) as Json);

describe('an entry at the end of a list', () => {
  it('changes nothing else, however the text is written', () => {
    const roots = fc.record({ before: values, list: fc.array(values, { minLength: 1 }), after: values });
    fc.assert(
      fc.property(formatted(roots), values, ({ value, text }, entry) => {
        const written = insertLast(text, ['list'], entry);
        expect(JSON.parse(written)).toEqual({ ...value, list: [...value.list, entry] });
        expect(isInsertion(text, written)).toBe(true);
      }),
    );
  });

  it.each([undefined, 2, 4, '\t'])('is written as JSON.stringify writes the rest, indented by %j', (indent) => {
    const lists = fc.array(fc.dictionary(fc.string(), values, { minKeys: 1 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(lists, (list) => {
        const text = JSON.stringify({ list: list.slice(0, -1) }, null, indent);
        expect(insertLast(text, ['list'], list.at(-1)!)).toBe(JSON.stringify({ list }, null, indent));
      }),
    );
  });

  it.each([
    [
      'lines that end as on Windows',
      '{\r\n  "a": [\r\n    1\r\n  ]\r\n}',
      '{\r\n  "a": [\r\n    1,\r\n    {\r\n      "b": [\r\n        2\r\n      ]\r\n    }\r\n  ]\r\n}',
    ],
    [
      'braces that hug',
      '{\n  "a": [{\n    "x": 1\n  }]\n}',
      '{\n  "a": [{\n    "x": 1\n  }, {\n    "b": [\n      2\n    ]\n  }]\n}',
    ],
    [
      'commas that come first',
      '{\n  "a": [\n    1\n  , 2\n  ]\n}',
      '{\n  "a": [\n    1\n  , 2, {\n    "b": [\n      2\n    ]\n  }\n  ]\n}',
    ],
    [
      'lists on one line',
      '{\n  "a": [\n    1\n  ],\n  "c": [3]\n}',
      '{\n  "a": [\n    1,\n    {\n      "b": [2]\n    }\n  ],\n  "c": [3]\n}',
    ],
    ['one line with spaces', '{ "a": [1], "c": 3 }', '{ "a": [1, { "b": [2] }], "c": 3 }'],
    ['one line without', '{"a":[1],"c":3}', '{"a":[1,{"b":[2]}],"c":3}'],
    ['colons that stand alone', '{\n"a" : [\n1]}', '{\n"a" : [\n1,\n{\n  "b" : [\n    2\n  ]\n}]}'],
  ])('follows %s', (_, text, expected) => {
    expect(insertLast(text, ['a'], { b: [2] })).toBe(expected);
  });

  it('needs a list with an entry', () => {
    expect(() => insertLast('{"a":[]}', ['a'], 1)).toThrow('a is no list with an entry');
  });
});

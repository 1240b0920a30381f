import fc from 'fast-check';
import { expect, it } from 'vitest';
import { explainJson } from '../../../src/cli/explain-json.js';

/** What is said of a text that is no JSON. */
function explain(text: string): string {
  try {
    JSON.parse(text);
  } catch (error) {
    return explainJson(text, (error as Error).message);
  }
  throw new Error('it is JSON');
}

it.each([
  ['{\n  "a": 1,\n  // why\n  "b": 2\n}', 'line 3, column 3: a comment, and JSON has none: take it out'],
  ['{\r\n  "a": 1 /* why */\r\n}', 'line 2, column 10: a comment'],
  ['{ "a": [1, 2,\n] }', 'line 1, column 13: nothing follows this comma'],
  ['{\n  "a": 1,\n}\n', 'line 2, column 9: nothing follows this comma'],
  ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: a comma is missing'],
  ['{ "a" 1 }', 'line 1, column 7: a colon is missing'],
  ["{ 'a': 1 }", 'line 1, column 3: '],
  ['{ a: 1 }', 'line 1, column 3: '],
  ['{ "a": undefined }', 'line 1, column 8: JSON has no such word'],
  ['{ "a": "x }', 'line 1, column 8: a text of the JSON does not end'],
  ['{ "a": "x\n" }', 'line 1, column 8: a text of the JSON does not end'],
  ['{ "a": "\\x" }', 'line 1, column 8: JSON has no such escape'],
  ['{ "a": 1', 'the JSON ends before its last }'],
  ['{ "a": 1 } x', 'line 1, column 12: '],
  ['<!doctype html>', 'line 1, column 1: '],
  ['', 'is empty'],
  [' \n', 'is empty'],
])('says where and why %j is no JSON', (text, expected) => {
  expect(explain(text)).toContain(expected);
});

it('says something of everything that is no JSON', () => {
  const texts = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '//', '\n', '\u00A0', '\\', 'true'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      try {
        JSON.parse(text);
        return;
      } catch {
        expect(explain(text)).toMatch(/^(line \d+, column \d+: .+|is .+)/);
      }
    }),
  );
});

import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** By the names of the parser's. */
const WRONG: Readonly<Record<string, string>> = {
  InvalidCommentToken: 'a comment, and JSON has none: take it out',
  UnexpectedEndOfComment: 'a comment, and JSON has none: take it out',
  TrailingComma: 'nothing follows this comma, and JSON wants something there: take it out',
  CommaExpected: 'a comma is missing before this in the JSON',
  ColonExpected: 'a colon is missing before this in the JSON',
  PropertyNameExpected: 'JSON wants a name in double quotes here',
  ValueExpected: 'JSON wants a value here',
  InvalidSymbol: 'JSON has no such word: texts and names stand in double quotes',
  InvalidNumberFormat: 'this is no number of JSON',
  CloseBraceExpected: 'the JSON ends before its last }',
  CloseBracketExpected: 'the JSON ends before its last ]',
  EndOfFileExpected: 'the JSON has ended before this: take it out',
  UnexpectedEndOfString: 'a text of the JSON does not end on its line: close it with "',
  InvalidEscapeCharacter: 'JSON has no such escape: a backslash is written \\\\',
  InvalidUnicode: 'four hexadecimal digits follow \\u in JSON',
  InvalidCharacter: 'a control character, which JSON writes as \\n, \\t or \\u0000',
};

/**
 * Where a text stops to be JSON, and what is wrong there: its first mistake.
 *
 * @param message what `JSON.parse` says of it
 */
export function explainJson(text: string, message: string): string {
  if (!text.trim()) return 'is empty, and no JSON: the README of askfirst has a catalogue to start from';
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) return `is not JSON: ${message}`;

  const before = text.slice(0, first.offset).trimEnd();
  const isClosed = /^\s*[}\]]/.test(text.slice(first.offset));
  const isTrailing = before.endsWith(',') && (isClosed || first.offset + first.length >= text.length);
  const code = isTrailing ? 'TrailingComma' : printParseErrorCode(first.error);
  const offset = isTrailing ? before.length - 1 : first.offset;
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  const place = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
  return `${place}: ${WRONG[code] ?? `is not JSON: ${message}`}`;
}

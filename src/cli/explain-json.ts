import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { MOST_LEVELS, tooDeepAt } from './nesting.js';

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

/** What is wrong in a text that is no JSON, and where it stops to be. */
export interface JsonMistake {
  readonly message: string;
  /** They count from 1. Not there where it is wrong as a whole. */
  readonly line?: number;
  readonly column?: number;
}

/**
 * The first mistake of a text.
 *
 * @param complaint what `JSON.parse` says of it; nothing where it takes it
 */
export function jsonMistake(text: string, complaint?: string): JsonMistake {
  if (!text.trim()) return { message: 'is empty, and no JSON: the README of askfirst has a catalogue to start from' };
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    return { message: `is nested deeper than ${MOST_LEVELS} levels`, ...lineAndColumn(text, deep) };
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  const message = `is not JSON: ${complaint ?? ''}`;
  if (!first) return { message };

  const before = text.slice(0, first.offset).trimEnd();
  const isClosed = /^\s*[}\]]/.test(text.slice(first.offset));
  const isTrailing = before.endsWith(',') && (isClosed || first.offset + first.length >= text.length);
  const code = isTrailing ? 'TrailingComma' : printParseErrorCode(first.error);
  const offset = isTrailing ? before.length - 1 : first.offset;
  return { message: WRONG[code] ?? message, ...lineAndColumn(text, offset) };
}

function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** That mistake, with its place in front. */
export function explainJson(text: string, complaint?: string): string {
  const { message, line, column } = jsonMistake(text, complaint);
  return line === undefined ? message : `line ${line}, column ${column}: ${message}`;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { markedIn, withMarked } from '../../scripts/marked-place.mjs';

const file = new URL('../../docs/hostile-input.md', import.meta.url);

/** Whether docs/hostile-input.md is written, and not looked at: npm run record:hostile. */
export const isRecording = !!process.env['RECORD_HOSTILE'];

export const readPage = (): string => readFileSync(file, 'utf8');
export const writePage = (text: string): void => writeFileSync(file, text);

/** A text as it stands in Markdown, in a table too. */
export const asMarkdown = (text: string): string => text.replace(/[\\<>*_|`]/g, '\\$&');

/** The rows of the table of what is tried, by their first cell, after the two of its head. */
export function rowsIn(text: string): Map<string, string> {
  const [, , ...rows] = markedIn(text, 'tried').split('\n');
  return new Map(rows.map((row) => [row.slice(2).split(' | ', 1)[0]!, row]));
}

/** The page with these rows. */
export function withRows(text: string, rows: Iterable<string>): string {
  const head = ['| what | what holds | tried | of which at least |', '|---|---|--:|---|'];
  return withMarked(text, 'tried', [...head, ...rows].join('\n'));
}

/** What the test that runs is called, without the requirements and figures in it. */
function ownName(): string {
  const names = expect.getState().currentTestName!.split(' > ');
  return names.map((name) => name.replace(/^(R\d+ )+|,? \(?[\d,]+ \w+\)?(?=:|$)/g, '')).join(': ');
}

/**
 * Holds docs/hostile-input.md to how much is tried, unless it was told to try another number.
 *
 * @param what the first cell of its row
 * @param tried how many of what
 * @param least what they come to at least
 */
export function isTold(what: string, tried: string, least: string): void {
  if (process.env['CASES'] || process.env['MODEL_RUNS']) return;
  const row = `| ${[what, ownName(), tried, least].map(asMarkdown).join(' | ')} |`;
  const text = readPage();
  const rows = rowsIn(text);
  if (isRecording) writePage(withRows(text, rows.set(asMarkdown(what), row).values()));
  else expect(rows.get(asMarkdown(what)), 'docs/hostile-input.md: npm run record:hostile writes it anew').toBe(row);
}

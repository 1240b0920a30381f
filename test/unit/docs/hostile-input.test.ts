import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { markedIn, withMarked } from '../../../scripts/marked-place.mjs';
import { asMarkdown, isRecording, readPage, rowsIn, withRows, writePage } from '../../hostile/is-told.js';

const folder = new URL('../../hostile/', import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .sort()
  .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const);

/** What says in its test how much of it is tried. */
const tried = sources.flatMap(([, source]) =>
  [...source.matchAll(/\b(?:tries|isTold)(?:<[^(]*>)?\(\s*'([^']+)'/g)].map(([, what]) => asMarkdown(what!)),
);

/** The tests and groups of tests that stand at the left of each file that says no figures. */
const groups = sources
  .filter(([file, source]) => file.startsWith('pages/') && !source.includes('isTold('))
  .map(([file, source]) => {
    const names = [...source.matchAll(/^(?:describe|it)(?:\.each[^]*?\))?\(\s*(['`])([^]*?)\1/gm)];
    const told = names.map(([, , name]) => `  - ${asMarkdown(name!.replace(/^(R\d+ )+/, '').replaceAll('%s', '…'))}`);
    return [`- \`${file.slice('pages/'.length)}\``, ...told].join('\n');
  })
  .join('\n');

if (isRecording) {
  const page = withMarked(readPage(), 'groups', groups);
  const rows = [...rowsIn(page)].filter(([what]) => tried.includes(what));
  writePage(
    withRows(
      page,
      rows.map(([, row]) => row),
    ),
  );
}

it('docs/hostile-input.md has a row for each property that is tried, and for no other (npm run record:hostile)', () => {
  expect([...rowsIn(readPage()).keys()].sort()).toEqual([...tried].sort());
});

it('docs/hostile-input.md names what is done to pages (npm run record:hostile)', () => {
  expect(markedIn(readPage(), 'groups')).toBe(groups);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columns } from '../../../src/cli/columns.js';

it('aligns what stands in columns', () => {
  expect(
    columns([
      ['a', 'long', 'x'],
      ['bcd', 'b', 'y'],
    ]),
  ).toBe('a    long  x\nbcd  b     y');
});

it('wraps the last column below itself', () => {
  expect(columns([['a', 'word '.repeat(20).trim()]], 2)).toBe(
    `  a  ${'word '.repeat(15).trim()}\n     ${'word '.repeat(5).trim()}`,
  );
});

it('puts what is too wide on a line of its own', () => {
  const wide = 'w'.repeat(60);
  expect(
    columns([
      [wide, 'b'],
      ['a', wide],
      ['a'.repeat(30), wide],
    ]),
  ).toBe(`${wide}\n${' '.repeat(32)}b\na\n    ${wide}\n${'a'.repeat(30)}\n    ${wide}`);
});

it('fits a terminal, whatever stands in it', () => {
  const texts = fc
    .array(fc.stringMatching(/^[\w.:/-]{1,90}$/), { minLength: 1, maxLength: 9 })
    .map((words) => words.join(' '));
  const cells = fc.oneof(fc.stringMatching(/^[\w.:/-]{1,24}$/), fc.stringMatching(/^[\w.:/-]{70,90}$/));
  fc.assert(
    fc.property(fc.array(fc.tuple(cells, cells, texts), { minLength: 1 }), (rows) => {
      const written = columns(rows);
      expect(Math.max(...written.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      expect(written.replace(/\s/g, '')).toBe(rows.flat().join('').replace(/\s/g, ''));
    }),
  );
});

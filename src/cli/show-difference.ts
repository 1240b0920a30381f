import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

const COLORS: readonly (readonly [begins: RegExp, code: string])[] = [
  [/^(---|\+\+\+) /, '1'],
  [/^@@/, '36'],
  [/^\+/, '32'],
  [/^-/, '31'],
];

/** What is different between two texts of a file, as a unified diff. */
export function showDifference(name: string, before: string, after: string, isColored: boolean): string {
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  const lines = patch.trimEnd().split('\n');
  return lines
    .map((line) => line.replace(/\r$/, ''))
    .map((line) => {
      const code = isColored && COLORS.find(([begins]) => begins.test(line))?.[1];
      return code ? `\x1b[${code}m${line}\x1b[0m` : line;
    })
    .join('\n');
}

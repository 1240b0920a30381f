import { rule } from './kept-for.mjs';

/** @typedef {import('./compare-items.mjs').Comparison} Comparison */

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');

/** @param {string} text */
const code = (text) => `\`${text}\``;

/** @param {import('./compare-items.mjs').Side} side */
const sideOf = ({ name, expiry }) => `${code(name)}${expiry && `, ${expiry}`}`;

/** @param {readonly string[]} names @param {string} [why] */
const counted = (names, why) =>
  names.length ? `${names.length} (${names.map(code).join(', ')})${why ? `. ${why}` : ''}` : '0';

/** @param {Comparison} comparison */
function describe({ vendor, platforms, agreeing, untimed, differences, onlyOurs, onlyTheirs, reasons }) {
  const name = typeof vendor.name === 'string' ? vendor.name : vendor.name['en'];
  const lines = [
    `## ${name}`,
    '',
    platforms.length ? `In the database: ${platforms.join(', ')}.` : 'Not in the database.',
    '',
    `- Agreeing: ${agreeing}${untimed ? `, and ${untimed} for which the database says no time` : ''}`,
    `- Ours, not in it: ${counted(onlyOurs, reasons.onlyOurs)}`,
    `- In it, not declared by us: ${counted(onlyTheirs, reasons.onlyTheirs)}`,
    '',
  ];
  if (differences.length) {
    lines.push('| ours | theirs | why |', '|---|---|---|');
    for (const { ours, theirs, why } of differences) {
      const cells = [ours ? sideOf(ours) : '–', theirs.map(sideOf).join('; ') || '–', why];
      lines.push(`| ${cells.map(cell).join(' | ')} |`);
    }
    lines.push('');
  }
  return lines;
}

/**
 * The comparison as a page of Markdown.
 *
 * @param {readonly Comparison[]} comparisons
 * @param {{ rows: number, hash: string }} database which one it was
 */
export function describeComparison(comparisons, { rows, hash }) {
  /** @param {(comparison: Comparison) => number} count */
  const sum = (count) => comparisons.reduce((total, comparison) => total + count(comparison), 0);
  return [
    '# The vendors, compared',
    '',
    '<!-- written by `npm run compare:vendors -- path/to/open-cookie-database.csv` -->',
    '',
    `What the ready entries declare, beside the Open Cookie Database (Apache-2.0; ${rows} rows, SHA-256 ${code(hash)}): names and times alone, nothing of its prose. ${rule} The reasons stand in ${code('scripts/vendor-differences.json')}.`,
    '',
    `Together: ${sum(({ agreeing }) => agreeing)} agree, ${sum(({ untimed }) => untimed)} have no time there, ${sum(({ differences }) => differences.filter(({ ours, theirs }) => ours && theirs.length).length)} differ, ${sum(({ onlyOurs }) => onlyOurs.length)} of ours are not in it.`,
    '',
    ...comparisons.flatMap(describe),
  ].join('\n');
}

/**
 * @typedef {import('./statistics.mjs').Spread} Spread
 * @typedef {import('./summarize.mjs').Summary} Summary
 * @typedef {import('./types.js').Measurement} Measurement
 */

/** @param {number} number */
const round = (number) => (Math.abs(number) < 100 ? number.toFixed(2) : number.toFixed(0));

/** @param {Spread | undefined} spread */
const show = (spread) =>
  spread ? `${round(spread.median)} (${round(spread.low)} to ${round(spread.high)})` : 'not measured';

/** @param {readonly (readonly string[])[]} lines */
export function print(lines) {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) console.log(line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('   '));
}

/**
 * Prints what a case has shown: the median, and between what the middle half lies.
 *
 * @param {Measurement} measurement
 * @param {Summary} summary
 */
export function printTable({ unit, variants, goal }, { name, rows, exponents, extraExponents }) {
  const others = variants.slice(0, -1);
  console.log(`\n${name}, µs a ${unit}`);
  print([
    [`${unit}s`, ...variants, ...others.map((other) => `more than ${other}`)],
    ...rows.map(({ size, costs, extra }) => [
      String(size),
      ...variants.map((variant) => show(costs[variant])),
      ...others.map((other) => show(extra[other])),
    ]),
  ]);
  const verdict = goal === undefined ? '' : `; ${judge(rows, others.at(-1) ?? '', goal)}`;
  const more = extraExponents ? `; what is more than ${variants[0]} ${showExponents(extraExponents)}` : '';
  console.log(`grows with the exponent ${showExponents(exponents)}${more}${verdict}`);
}

/** @param {import('./summarize.mjs').Exponents} exponents */
const showExponents = ({ whole, upper, above }) =>
  `${round(whole)}, over the upper half ${round(upper)}, without what is paid once ${round(above)}`;

/** @param {Summary['rows']} rows @param {string} other @param {number} goal */
function judge(rows, other, goal) {
  const most = Math.max(...rows.map(({ extra }) => extra[other]?.median ?? NaN));
  return `at most ${round(most)} µs more than ${other}, goal ${goal}: ${most <= goal ? 'reached' : 'MISSED'}`;
}

import { measures } from '../side-by-side/summarize-visits.mjs';
import { goalsOf, judged } from './goals.mjs';

/**
 * @typedef {import('../statistics.mjs').Spread} Spread
 * @typedef {import('../types.js').Report} Report
 */

/** @param {readonly (readonly string[])[]} lines the first is the head */
const markdown = ([head = [], ...lines]) =>
  [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Each goal, and how far it is reached. @param {Report} report @returns {string[][]} */
export const goalLines = (report) => [
  ['', 'measured', 'ratio', 'goal', ''],
  ...goalsOf(report).map(({ name, measured, ratio, limit, isReached }) => [
    name,
    measured,
    ratio.toFixed(2),
    `≤ ${limit}`,
    isReached ? 'reached' : `missed, ${(ratio / limit).toFixed(2)} times as much`,
  ]),
];

/** @param {string} unit @param {number} number */
const show = (unit, number) =>
  unit === '' || unit === 'kB' ? Number(number.toFixed(1)).toString() : number.toFixed(0);

/** @param {string} unit @param {Spread | undefined} spread */
function cell(unit, spread) {
  if (!spread) return '–';
  const [median, low, high] = [spread.median, spread.low, spread.high].map((number) => show(unit, number));
  return low === high ? `${median}` : `${median} (${low} to ${high})`;
}

/** All that was measured beside the peers: median, and between what the middle half lies. @param {Report} report @returns {string[][]} */
export function peerLines({ contestants }) {
  const shown = contestants.filter(({ name }) => name !== 'no library');
  return [
    ['', ...shown.map(({ name, failed }) => (failed ? `${name}, FAILED` : name))],
    ...Object.entries(measures).map(([key, { title, unit }]) => [
      unit ? `${title}, ${unit}` : title,
      ...shown.map(({ measures }) => cell(unit, measures[key])),
    ]),
  ];
}

/** @param {number} exponent */
const bare = (exponent) => (Number.isFinite(exponent) ? exponent.toFixed(2) : '–');

/** How each curve grows. @param {Report} report @returns {string[][]} */
export const growthLines = ({ growth }) => [
  [
    '',
    'from',
    'to',
    'µs for one, at the largest size',
    '… beside an empty observer',
    'exponent',
    'over the upper half',
    'without what is paid once',
    'judged',
  ],
  ...Object.entries(growth).flatMap(([measurement, summaries]) =>
    summaries.map((summary) => {
      const { name, rows, exponents, extraExponents } = summary;
      const { whole, upper, above } = extraExponents ?? exponents;
      const last = rows.at(-1);
      const [more, less] = Object.values(last?.extra ?? {});
      const cost = (more ?? last?.costs.askfirst)?.median ?? NaN;
      return [
        `${measurement.replaceAll('-', ' ')}: ${name}`,
        String(rows[0]?.size),
        String(last?.size),
        cost.toFixed(2),
        less ? less.median.toFixed(2) : '',
        bare(whole),
        bare(upper),
        bare(above),
        judged(summary).toFixed(2),
      ];
    }),
  ),
];

/** @param {Report} report @returns {string[][]} */
export const lighthouseLines = ({ lighthouse }) => [
  ['', 'performance'],
  ...lighthouse.map(({ name, score }) => [name, cell('', score)]),
];

/** @param {string} text @param {string} marker @param {string} inner */
function put(text, marker, inner) {
  const between = new RegExp(`(<!-- ${marker}:.*-->\n)[^]*?(<!-- /${marker} -->)`);
  if (!between.test(text)) throw Error(`there is no place for ${marker}`);
  return text.replace(between, (_, start, end) => `${start}\n${inner}\n\n${end}`);
}

/** @param {Report} report */
const circumstances = ({ measured, machine, rounds }) =>
  `Measured ${measured.slice(0, 10)} in Chromium ${machine.browser} on ${machine.processors} processors (${machine.model}): ${rounds} rounds.`;

/** The README as it should be. @param {string} readme @param {Report} report */
export const inReadme = (readme, report) =>
  put(readme, 'bench', `${markdown(goalLines(report))}\n\n${circumstances(report)}`);

/** The same for what says it all: bench/README.md. @param {string} readme @param {Report} report */
export const inBenchReadme = (readme, report) =>
  put(
    readme,
    'bench',
    [
      circumstances(report),
      markdown(peerLines(report)),
      markdown(growthLines(report)),
      markdown(lighthouseLines(report)),
    ].join('\n\n'),
  );

/**
 * @typedef {import('../types.js').Report} Report
 * @typedef {import('../side-by-side/summarize-visits.mjs').Contestant} Contestant
 *
 * @typedef {object} Goal
 * @property {string} name
 * @property {string} measured in words
 * @property {number} ratio of what is measured to what is compared with it, or to what is allowed
 * @property {number} limit what the ratio may be at most
 * @property {boolean} isReached
 */

const ours = 'askfirst';
const withPart = 'askfirst, with the gate’s part';
const peer = 'vanilla-cookieconsent';

/** A linear curve, measured on a real machine, is not a straight one. */
const LINEAR = 1.1;

/** @param {number} number */
const round = (number) => (Math.abs(number) < 100 ? number.toFixed(1) : number.toFixed(0));

/**
 * @param {Report} report
 * @param {string} key
 * @param {string} [which] of our set-ups
 */
function medians({ contestants }, key, which = ours) {
  const of = (/** @type {(name: string) => boolean} */ isIt) =>
    contestants.find(({ name }) => isIt(name))?.measures[key]?.median ?? NaN;
  return { own: of((name) => name === which), other: of((name) => name.startsWith(peer)) };
}

/** @param {string} name @param {string} measured @param {number} ratio @param {number} limit @returns {Goal} */
const goal = (name, measured, ratio, limit) => ({ name, measured, ratio, limit, isReached: ratio <= limit });

/** @param {Report} report @param {string} name @param {string} key @param {string} unit @param {number} limit @param {string} [which] */
function against(report, name, key, unit, limit, which) {
  const { own, other } = medians(report, key, which);
  return goal(name, `${round(own)} of ${round(other)} ${unit}`, own / other, limit);
}

/** @param {Report} report @param {string} name @param {string} key */
function within100(report, name, key) {
  const { own } = medians(report, key);
  return goal(name, `${round(own)} of 100 ms`, own / 100, 1);
}

/**
 * The exponent that is judged: of what it costs more than without us, or of the whole cost, where that is not above the noise.
 *
 * @param {import('../summarize.mjs').Summary} summary
 */
export const judged = ({ exponents, extraExponents = exponents }) =>
  ([extraExponents, exponents].find(({ upper }) => Number.isFinite(upper)) ?? exponents).upper;

/** @param {Report} report @returns {Goal[]} */
function growth({ growth }) {
  const opening = growth.vendors?.find(({ name }) => name === 'opening the settings')?.rows ?? [];
  const ms = (/** @type {number} */ vendors) => {
    const row = opening.find(({ size }) => size === vendors);
    return ((row?.costs[ours]?.median ?? NaN) * vendors) / 1000;
  };
  const settings = goal(
    'settings with 1,000 vendors, beside 10',
    `${round(ms(1000))} of ${round(ms(10))} ms`,
    ms(1000) / ms(10),
    2,
  );
  const curves = Object.values(growth).flatMap((summaries) =>
    summaries.map((summary) => ({ name: summary.name, exponent: judged(summary) })),
  );
  const steepest = curves
    .filter(({ exponent }) => Number.isFinite(exponent))
    .sort((a, b) => b.exponent - a.exponent)[0];
  return [
    settings,
    goal(
      `all ${curves.length} growth curves linear or better, the steepest`,
      `exponent ${(steepest?.exponent ?? NaN).toFixed(2)} (${steepest?.name})`,
      steepest?.exponent ?? NaN,
      LINEAR,
    ),
  ];
}

/** What it is to reach, and what it has. @param {Report} report @returns {Goal[]} */
export const goalsOf = (report) => [
  against(report, 'first visit, bytes', 'firstBytes', 'kB', 0.98),
  against(report, '… with the gate’s part', 'firstBytes', 'kB', 0.98, withPart),
  against(report, 'first visit, main thread', 'firstMain', 'ms', 0.7),
  against(report, '… with the gate’s part', 'firstMain', 'ms', 0.7, withPart),
  against(report, 'later visit after a yes, bytes', 'acceptedBytes', 'kB', 0.26),
  against(report, '… with the gate’s part', 'acceptedBytes', 'kB', 0.26, withPart),
  against(report, 'later visit after a no, bytes', 'rejectedBytes', 'kB', 0.26),
  against(report, '… with the gate’s part', 'rejectedBytes', 'kB', 0.26, withPart),
  against(report, 'later visit after a yes, script', 'acceptedScript', 'ms', 0.3),
  against(report, '… with the gate’s part', 'acceptedScript', 'ms', 0.3, withPart),
  against(report, 'later visit after a no, script', 'rejectedScript', 'ms', 0.3),
  against(report, '… with the gate’s part', 'rejectedScript', 'ms', 0.3, withPart),
  against(report, 'banner visible', 'visible', 'ms', 0.8),
  against(report, '… with the gate’s part', 'visible', 'ms', 0.8, withPart),
  within100(report, 'click to paint, accept', 'accept'),
  within100(report, 'click to paint, opening the settings', 'opening'),
  within100(report, 'click to paint, a switch', 'toggle'),
  ...growth(report),
];

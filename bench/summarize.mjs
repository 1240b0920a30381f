import { exponentOf, spreadOf } from './statistics.mjs';

/**
 * @typedef {import('./statistics.mjs').Spread} Spread
 * @typedef {import('./types.js').Measurement} Measurement
 * @typedef {import('./types.js').Series} Series
 *
 * @typedef {object} Row in microseconds for one unit
 * @property {number} size
 * @property {Record<string, Spread>} costs of each variant
 * @property {Record<string, Spread>} extra what the last variant costs more than each of the others
 *
 * @typedef {object} Exponents median over the rounds: 1 is linear, 2 is quadratic; NaN where in one of them nothing is to
 *   be seen above the noise
 * @property {number} whole over all sizes
 * @property {number} upper over their upper half
 * @property {number} above over their upper half, without what the smallest size costs already: what is paid once
 *
 * @typedef {object} Summary
 * @property {string} name
 * @property {Row[]} rows
 * @property {Exponents} exponents how the cost of the last variant grows
 * @property {Exponents} [extraExponents] how that grows which it costs more than the first
 */

/** @param {readonly (readonly [size: number, cost: number])[]} points ascending @returns {Exponents} */
function exponentsOf(points) {
  const upper = points.slice(-Math.max(3, Math.ceil(points.length / 2)));
  const [[least, fixed] = [0, 0]] = points;
  return {
    whole: exponentOf(points),
    upper: exponentOf(upper),
    above: exponentOf(upper.filter(([size]) => size > least).map(([size, cost]) => [size - least, cost - fixed])),
  };
}

/** @param {readonly Exponents[]} rounds @returns {Exponents} */
function middleOf(rounds) {
  const middle = (/** @type {keyof Exponents} */ key) => {
    const exponents = rounds.map((round) => round[key]);
    return exponents.every(Number.isFinite) ? spreadOf(exponents).median : NaN;
  };
  return { whole: middle('whole'), upper: middle('upper'), above: middle('above') };
}

/**
 * What a case has shown. Differences are taken within each round, where the machine was the same for both.
 *
 * @param {Measurement} measurement
 * @param {Series} series
 * @returns {Summary}
 */
export function summarize({ variants, sizes }, { name, samples }) {
  const [measured = '', ...others] = variants.toReversed();
  const [first = ''] = variants;
  /** @param {string} variant @param {number} size */
  const costs = (variant, size) => (samples[variant]?.[size] ?? []).map((ms) => (1000 * ms) / size);
  /** @param {string} variant @param {number} size */
  const extra = (variant, size) => {
    const before = costs(variant, size);
    return costs(measured, size).map((cost, round) => cost - (before[round] ?? NaN));
  };
  /** @param {(size: number) => number[]} costsAt */
  const exponents = (costsAt) => {
    const found = sizes.map((size) => /** @type {const} */ ([size, costsAt(size)]));
    const rounds = [...(found[0]?.[1].keys() ?? [])];
    return middleOf(
      rounds.map((round) => exponentsOf(found.map(([size, costs]) => [size, size * (costs[round] ?? NaN)]))),
    );
  };
  return {
    name,
    rows: sizes.map((size) => ({
      size,
      costs: Object.fromEntries(variants.map((variant) => [variant, spreadOf(costs(variant, size))])),
      extra: Object.fromEntries(others.toReversed().map((variant) => [variant, spreadOf(extra(variant, size))])),
    })),
    exponents: exponents((size) => costs(measured, size)),
    ...(others.length && { extraExponents: exponents((size) => extra(first, size)) }),
  };
}

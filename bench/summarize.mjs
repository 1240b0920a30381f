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
 * @typedef {object} Summary
 * @property {string} name
 * @property {Row[]} rows
 * @property {number} exponent how the cost of the last variant grows
 * @property {number} extraExponent how that grows which it costs more than the first
 */

/** How many of the sizes show how a cost grows; the smallest shows what is paid once, and that is taken off. */
const LARGEST = 3;

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
  const exponent = (costsAt) => {
    const [[least, fixed], ...points] = /** @type {[[number, number], ...[number, number][]]} */ (
      sizes.map((size) => [size, size * spreadOf(costsAt(size)).median])
    );
    return exponentOf(points.slice(-LARGEST).map(([size, cost]) => [size - least, cost - fixed]));
  };
  return {
    name,
    rows: sizes.map((size) => ({
      size,
      costs: Object.fromEntries(variants.map((variant) => [variant, spreadOf(costs(variant, size))])),
      extra: Object.fromEntries(others.toReversed().map((variant) => [variant, spreadOf(extra(variant, size))])),
    })),
    exponent: exponent((size) => costs(measured, size)),
    extraExponent: exponent((size) => extra(first, size)),
  };
}

import { rotate } from './rotate.mjs';

/**
 * @typedef {import('./types.js').Bench} Bench
 * @typedef {import('./types.js').Measurement} Measurement
 * @typedef {import('./types.js').Series} Series
 */

/**
 * A long run is not lost for one page that a browser has lost: what fails is taken again, twice at most.
 *
 * @param {Bench} bench
 * @param {() => Promise<number>} take
 * @returns {Promise<number>}
 */
async function insist(bench, take, again = 2) {
  try {
    return await take();
  } catch (error) {
    if (!again) throw error;
    console.error(`taken again: ${/** @type {Error} */ (error).message}`);
    await bench.revive();
    return insist(bench, take, again - 1);
  }
}

/**
 * Measures a case, round by round. What is compared is measured one right after the other, each round in another order,
 * so that whatever else the machine does meets them all.
 *
 * @param {Bench} bench
 * @param {Measurement} measurement
 * @param {string} name of the case
 * @param {number} rounds
 * @returns {Promise<Series>}
 */
export async function interleave(bench, { variants, sizes, open }, name, rounds) {
  const samples = Object.fromEntries(
    variants.map((variant) => [variant, Object.fromEntries(sizes.map((size) => [size, /** @type {number[]} */ ([])]))]),
  );
  for (let round = 0; round < rounds; round++) {
    const session = await open(bench, name);
    for (const size of rotate(sizes, round)) {
      for (const variant of rotate(variants, round)) {
        samples[variant]?.[size]?.push(await insist(bench, () => session.take(variant, size)));
      }
    }
    await session.close();
  }
  return { name, samples };
}

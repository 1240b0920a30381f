/** @param {readonly number[]} numbers @param {number} share 0 to 1 */
function quantile(numbers, share) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low = NaN, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

/**
 * The middle of some numbers, and between what the middle half of them lies: on a machine that others use too, neither
 * is moved by the few that are far off.
 *
 * @typedef {{ readonly median: number, readonly low: number, readonly high: number }} Spread
 *
 * @param {readonly number[]} numbers
 * @returns {Spread}
 */
export function spreadOf(numbers) {
  return { median: quantile(numbers, 0.5), low: quantile(numbers, 0.25), high: quantile(numbers, 0.75) };
}

/**
 * How a cost grows with a size, as the slope of a straight line through the logarithms of both: 1 is linear, 2 is
 * quadratic. NaN where a cost is not above zero.
 *
 * @param {readonly (readonly [size: number, cost: number])[]} points
 */
export function exponentOf(points) {
  const logs = points.map(([size, cost]) => /** @type {const} */ ([Math.log(size), Math.log(cost)]));
  const mean = (/** @type {0 | 1} */ side) => logs.reduce((sum, log) => sum + log[side], 0) / logs.length;
  const [meanSize, meanCost] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [size, cost]) => sum + (size - meanSize) * (cost - meanCost), 0);
  return above / logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
}

import fc from 'fast-check';
import { expect } from 'vitest';
import { isTold } from './is-told.js';

/** With so many cases each property of a pure function is tried; `CASES=…` for another number. */
const CASES = Number(process.env['CASES']) || 100_000;

/**
 * Tries a property with many cases, counts what they came to, and prints that with the seed: `SEED=… ` runs them again.
 * docs/hostile-input.md has to say how many, and what they come to.
 *
 * @param what of which there are so many cases
 * @param shares what cases can come to, and the least share of each in per cent: cases that all end at the first check
 *   prove nothing
 * @param check throws where the property does not hold; gives what the case came to
 */
export function tries<Case, Outcome extends string>(
  what: string,
  cases: fc.Arbitrary<Case>,
  shares: Readonly<Record<Outcome, number>>,
  check: (value: Case) => Outcome | readonly Outcome[],
): void {
  const seed = Number(process.env['SEED']) || Date.now() % 0x7fffffff;
  const counts = new Map<string, number>(Object.keys(shares).map((outcome) => [outcome, 0]));
  const property = fc.property(cases, (value) => {
    for (const outcome of [check(value)].flat() as string[]) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  });
  fc.assert(property, { numRuns: CASES, seed });
  const percent = [...counts].map(([outcome, count]) => [outcome, (100 * count) / CASES] as const);
  const told = percent.map(([outcome, share]) => `${outcome} ${share.toFixed(share < 1 ? 2 : 0)} %`).join(', ');
  process.stdout.write(`${what}: ${CASES} cases, seed ${seed}: ${told}\n`);
  expect(percent.map(([outcome]) => outcome)).toEqual(Object.keys(shares));
  for (const [outcome, share] of percent) {
    expect(share, `share of "${outcome}" in per cent`).toBeGreaterThanOrEqual(shares[outcome as Outcome]);
  }
  const least = Object.entries(shares).map(([outcome, share]) => `${outcome} ${String(share)} %`);
  isTold(what, `${CASES.toLocaleString('en')} cases`, least.join(', '));
}

/** What is linear comes to 1, with a little more for memory that grows with it; n log n to 1.1, n√n to 1.5. */
export const MOST_GROWTH = 1.3;

/** Below this nothing needs to be measured once more. */
const FINE_GROWTH = 1.15;

/** So many times as much is tried for comparison: more would measure how memory is had, and not what is done. */
const FACTOR = 16;

/** In microseconds: a run that takes less is repeated, so that it can be told from the clock. */
const LEAST_TIME = 500;

/**
 * The power of its size with which something takes longer, measured from a size to 16 times as much: 1 where it is linear,
 * 2 where it is quadratic. What counts is what the processor has spent on it, so that a busy machine makes no difference;
 * each size at its quickest, with more runs where it seems to grow too fast.
 */
export function growth(run: (size: number) => void, size: number): number {
  const spent = (of: number, times: number): number => {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time++) run(of);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / times;
  };
  const quickest = (of: number): number => {
    let times = 1;
    while (times < 1000 && spent(of, times) * times < LEAST_TIME) times *= 2;
    return Math.min(...Array.from({ length: 3 }, () => spent(of, times)));
  };
  let [small, large, power] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < 6 && power >= FINE_GROWTH; round++) {
    small = Math.min(small, quickest(size));
    large = Math.min(large, quickest(FACTOR * size));
    power = Math.log(large / small) / Math.log(FACTOR);
  }
  return power;
}

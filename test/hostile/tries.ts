import fc from 'fast-check';
import { expect } from 'vitest';

/** With so many cases each property of a pure function is tried; `CASES=…` for another number. */
const CASES = Number(process.env['CASES']) || 100_000;

/**
 * Tries a property with many cases, counts what they came to, and prints that with the seed: `SEED=… ` runs them again.
 *
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
}

/**
 * How much longer something takes with ten times as much, at its quickest of some runs each: about 10 where it is linear,
 * 100 where it is quadratic.
 */
export function growth(run: (size: number) => void, size: number): number {
  const quickest = (of: number): number =>
    Math.min(
      ...Array.from({ length: 7 }, () => {
        const began = performance.now();
        run(of);
        return performance.now() - began;
      }),
    );
  quickest(size);
  return quickest(10 * size) / quickest(size);
}

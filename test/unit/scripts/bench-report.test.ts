import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../bench/report/chart.mjs';
import { goalsOf } from '../../../bench/report/goals.mjs';
import { inBenchReadme, inReadme } from '../../../bench/report/tables.mjs';
import type { Report } from '../../../bench/types.js';

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

const isRecorded = existsSync(new URL('../../../bench/recorded.json', import.meta.url));

if (isRecorded) {
  describe('what the bench has recorded', () => {
    const recorded = (): Report => JSON.parse(read('bench/recorded.json')) as Report;

    it('is what the README tells', () => {
      const readme = read('README.md');
      expect(inReadme(readme, recorded())).toBe(readme);
    });

    it('is what the README of the bench tells', () => {
      const readme = read('bench/README.md');
      expect(inBenchReadme(readme, recorded())).toBe(readme);
    });

    it('is what the chart draws', () => {
      expect(chartOf(recorded())).toBe(read('docs/bench.svg'));
    });

    it('has every goal measured, in fifteen rounds at least', () => {
      expect(recorded().rounds).toBeGreaterThanOrEqual(15);
      expect(goalsOf(recorded()).filter(({ ratio }) => !Number.isFinite(ratio))).toEqual([]);
    });

    it('has nobody in it who failed', () => {
      expect(recorded().contestants.filter(({ failed }) => failed)).toEqual([]);
    });
  });
} else {
  describe('while nothing is recorded', () => {
    it.each(['README.md', 'bench/README.md'])('%s tells no figures', (file) => {
      const [told] = /<!-- bench:[^]*<!-- \/bench -->/.exec(read(file))!;
      expect(told).not.toMatch(/\d/);
      expect(existsSync(new URL('../../../docs/bench.svg', import.meta.url))).toBe(false);
    });
  });
}

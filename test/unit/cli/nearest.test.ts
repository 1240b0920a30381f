import { expect, it } from 'vitest';
import { nearest } from '../../../src/cli/nearest.js';

const names = ['google-analytics', 'hotjar', 'hubspot', 'matomo', 'meta-pixel', 'microsoft-clarity'];

it.each([
  ['hotjer', ['hotjar']],
  ['Hotjar', ['hotjar']],
  ['matoma', ['matomo']],
  ['clarity', ['microsoft-clarity']],
  ['metapixel', ['meta-pixel']],
  ['analytics', ['google-analytics']],
  ['zzzzzz', []],
  ['', []],
])('takes %j for %j', (written, meant) => {
  expect(nearest(written, names)).toEqual(meant);
});

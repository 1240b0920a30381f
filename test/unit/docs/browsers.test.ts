import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from '../../../scripts/checks.mjs';
import { passedIn, withPassed } from '../../../scripts/passed-tests.mjs';
import { undriven } from '../../helpers/engine-limits.mjs';
import { limitsAsText } from '../../helpers/limits-as-text.js';

const read = (file: string): string => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');

it('docs/browsers.md shows the whole list of what an engine cannot do', () => {
  const [, list] = read('docs/browsers.md').split('a name that no test has.\n\n');
  expect(list).toBe(limitsAsText());
});

it('a file that an engine cannot run still does what that engine cannot be told to', () => {
  const files = undriven.flatMap(({ files }) => Object.entries(files));
  expect(files.filter(([file, why]) => !read(file).includes(why))).toEqual([]);
});

it('docs/browsers.md tells passed tests of checks that there are, as they are recorded', () => {
  const page = read('docs/browsers.md');
  expect(page).toBe(withPassed(page, checks, passedIn(page)));
});

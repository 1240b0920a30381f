import { markedIn, withMarked } from './marked-place.mjs';

/**
 * The table in docs/browsers.md of how many tests have passed in which engine.
 *
 * @typedef {import('./checks.mjs').Check} Check
 * @typedef {import('./checks.mjs').Counts} Counts
 * @typedef {Readonly<Record<string, number>>} Passed tests, by check
 */

/** Where it stands. */
export const PAGE = 'docs/browsers.md';

/** How it is written anew. @param {string} name of a check */
const again = (name) => `npm run record:tests ${name}`;

/** What a page tells. @param {string} text @returns {Passed} */
export function passedIn(text) {
  const rows = markedIn(text, 'passed').matchAll(/^\| `(.+?)` \| .+ \| ([\d,]+) \|$/gm);
  return Object.fromEntries([...rows].map(([, name, count]) => [name, Number(count?.replaceAll(',', ''))]));
}

/**
 * A page that tells it: a row for each check that has an engine and was recorded.
 *
 * @param {string} text
 * @param {Readonly<Record<string, Check>>} checks
 * @param {Passed} passed
 */
export function withPassed(text, checks, passed) {
  const rows = Object.entries(checks).flatMap(([name, { engine }]) => {
    const count = passed[name];
    return engine && count ? [`| \`${name}\` | ${engine} | ${count.toLocaleString('en')} |`] : [];
  });
  const table = ['| check | engine | tests passed |', '|---|---|--:|', ...rows].join('\n');
  return withMarked(text, 'passed', table);
}

/**
 * Holds a check to what was recorded of it: tests that nobody misses must not get fewer.
 *
 * @param {string} name
 * @param {Counts} counts
 * @param {number | undefined} recorded
 * @returns {Counts}
 */
export function heldTo(name, counts, recorded) {
  if (recorded === undefined || counts.failed || counts.passed >= recorded) return counts;
  const why = `${counts.passed} tests passed, ${PAGE} says ${recorded}: ${again(name)} records anew`;
  return { ...counts, failed: 1, failures: [why] };
}

/**
 * What is to be said of a check in which more tests pass than were recorded.
 *
 * @param {string} name
 * @param {Counts} counts
 * @param {number | undefined} recorded
 */
export function noteOn(name, { passed, failed }, recorded) {
  return recorded !== undefined && !failed && passed > recorded
    ? `, ${PAGE} says ${recorded}: ${again(name)} records anew`
    : '';
}

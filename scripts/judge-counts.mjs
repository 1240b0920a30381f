/** @typedef {import('./checks.mjs').Counts} Counts */

/**
 * What a check that runs tests has come to. One that ended badly without naming a test, or ran none, has failed once.
 *
 * @param {string} script
 * @param {boolean} isGreen whether the script ended well
 * @param {Counts | undefined} counts what it has told
 * @returns {Counts}
 */
export function judgeCounts(script, isGreen, counts) {
  if (counts?.failed) return counts;
  const passed = counts?.passed ?? 0;
  /** @param {string} why @returns {Counts} */
  const failed = (why) => ({ passed, failed: 1, failures: [why] });
  if (!isGreen) return failed(`npm run ${script} failed`);
  if (!counts) return failed('it told no figures');
  return passed ? counts : failed('it ran no test');
}

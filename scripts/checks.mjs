import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly failures: readonly string[] }} Counts
 * @typedef {object} Check
 * @property {string} script of package.json
 * @property {string} [engine] what its pages are opened in, where it has any
 * @property {(file: string) => string[]} [args] what makes it tell its figures in that file
 * @property {(file: string) => Counts} [read] what it has told there
 */

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Of a message that may be a page long, with the place. */
const longestMessage = 1200;

/** @param {string} file @returns {Counts} */
function readVitest(file) {
  const { numPassedTests, testResults } = readJson(file);
  const failures = testResults.flatMap((/** @type {any} */ { name, status, message, assertionResults }) => {
    const place = relative(process.cwd(), name);
    const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${place}\n${message.slice(0, longestMessage)}`];
    return failed.map(
      (/** @type {any} */ test) =>
        `${place} > ${test.fullName}\n${test.failureMessages.join('\n').slice(0, longestMessage)}`,
    );
  });
  return { passed: numPassedTests, failed: failures.length, failures };
}

/** @param {string} script @param {string} [engine] @returns {Check} */
const vitest = (script, engine) => ({
  script,
  ...(engine && { engine }),
  args: (file) => ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  read: readVitest,
});

/** @param {string} script @param {string} engine @returns {Check} */
const wtr = (script, engine) => ({ script, engine, read: readJson });

const own = 'Chromium, the one that the tests bring';

/**
 * All that can be checked, by name.
 *
 * @type {Readonly<Record<string, Check>>}
 */
export const checks = {
  build: { script: 'build' },
  lint: { script: 'lint' },
  types: { script: 'types' },
  size: { script: 'size' },
  unit: vitest('test:unit'),
  browser: wtr('test:browser', own),
  'browser:firefox': wtr('test:browser:firefox', 'Firefox'),
  'browser:webkit': wtr('test:browser:webkit', 'WebKit'),
  flows: vitest('test:flows', own),
  'flows:firefox': vitest('test:flows:firefox', 'Firefox'),
  'flows:webkit': vitest('test:flows:webkit', 'WebKit'),
  features: vitest('test:features', own),
  'features:firefox': vitest('test:features:firefox', 'Firefox'),
  engines: vitest('test:engines', 'Chromium, an installed one'),
  hostile: vitest('test:hostile', own),
  'hostile:firefox': vitest('test:hostile:firefox', 'Firefox'),
  matrix: vitest('test:matrix', own),
  vendors: vitest('test:vendors', own),
  audit: vitest('test:audit', own),
  package: vitest('test:package'),
  browsers: { script: 'get:browsers' },
};

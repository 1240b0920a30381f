import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * Runs the checks that are named as arguments, one after the other, each to its end, and sums what passed and failed.
 * A check counts as one, a test runner as many as it ran; a runner that fails without naming a failed test counts as one
 * failure. What failed is told once more at the end, where a long output is read first. The last line says
 * `N passed, N failed`.
 *
 * @typedef {{ passed: number, failed: number, failures: string[] }} Counts
 * @typedef {{ script: string, args?: (file: string) => string[], read?: (file: string) => Counts }} Check
 */

const timeLimit = 20 * 60_000;

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

/** @param {string} script @returns {Check} */
const vitest = (script) => ({
  script,
  args: (file) => ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  read: readVitest,
});

/** @type {Readonly<Record<string, Check>>} */
const checks = {
  build: { script: 'build' },
  lint: { script: 'lint' },
  types: { script: 'types' },
  size: { script: 'size' },
  unit: vitest('test:unit'),
  flows: vitest('test:flows'),
  features: vitest('test:features'),
  matrix: vitest('test:matrix'),
  vendors: vitest('test:vendors'),
  hostile: vitest('test:hostile'),
  audit: vitest('test:audit'),
  package: vitest('test:package'),
  browsers: { script: 'get:browsers' },
  engines: vitest('test:engines'),
  browser: { script: 'test:browser', read: readJson },
  'browser:chromium': { script: 'test:browser:chromium', read: readJson },
  'browser:firefox': { script: 'test:browser:firefox', read: readJson },
  'browser:webkit': { script: 'test:browser:webkit', read: readJson },
  'flows:firefox': vitest('test:flows:firefox'),
  'features:firefox': vitest('test:features:firefox'),
  'flows:webkit': vitest('test:flows:webkit'),
};

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether it ended well
 */
function run(args, env) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, { stdio: 'inherit', env: { ...process.env, ...env }, detached: true });
    // It has a process group of its own, so that all it has started ends with it.
    const end = () => child.pid && process.kill(-child.pid);
    const timer = setTimeout(end, timeLimit);
    const interrupt = () => {
      end();
      process.exit(1);
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve(code === 0);
    });
  });
}

/**
 * @param {Check} check
 * @param {string} file
 * @returns {Promise<Counts>}
 */
async function count({ script, args, read }, file) {
  const isGreen = await run(['run', script, ...(args?.(file) ?? [])], { COUNTS_FILE: file });
  const ended = isGreen
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: [`npm run ${script} failed`] };
  if (!read) return ended;
  try {
    const counts = read(file);
    return counts.failed > 0 || isGreen ? counts : { ...ended, passed: counts.passed };
  } catch {
    return { passed: 0, failed: 1, failures: ended.failures.length ? ended.failures : ['it told no figures'] };
  }
}

const folder = mkdtempSync(join(tmpdir(), 'askfirst-counts-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const total = { passed: 0, failed: 0 };
const lines = [];
/** @type {string[]} */
const told = [];
for (const name of process.argv.slice(2)) {
  const check = checks[name];
  const began = Date.now();
  console.log(`\n== ${name}`);
  const { passed, failed, failures } = check
    ? await count(check, join(folder, `${name}.json`))
    : { passed: 0, failed: 1, failures: ['there is no such check'] };
  told.push(...failures.map((failure) => `${name}: ${failure}`));
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - began) / 1000);
  lines.push(`${name.padEnd(16)} ${failed ? 'red  ' : 'green'} ${passed} of ${passed + failed}, ${seconds} s`);
}
if (told.length) console.log(`\nWhat failed:\n\n${told.join('\n\n')}`);
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

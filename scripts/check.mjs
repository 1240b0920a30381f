import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs the checks that are named as arguments, one after the other, each to its end, and sums what passed and failed.
 * A check counts as one, a test runner as many as it ran; a runner that fails without naming a failed test counts as one
 * failure. The last line says `N passed, N failed`.
 *
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ script: string, args?: (file: string) => string[], read?: (file: string) => Counts }} Check
 */

const timeLimit = 20 * 60_000;

/** @param {string} file @returns {any} */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @param {string} file @returns {Counts} */
function readVitest(file) {
  const { numPassedTests, numFailedTests, testResults } = readJson(file);
  const broken = testResults.filter(
    (/** @type {any} */ result) =>
      result.status === 'failed' && !result.assertionResults.some((/** @type {any} */ a) => a.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
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
  'browser:firefox': { script: 'test:browser:firefox', read: readJson },
  'browser:webkit': { script: 'test:browser:webkit', read: readJson },
  'flows:firefox': vitest('test:flows:firefox'),
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
  if (!read) return isGreen ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const { passed, failed } = read(file);
    return { passed, failed: isGreen ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const folder = mkdtempSync(join(tmpdir(), 'askfirst-counts-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const total = { passed: 0, failed: 0 };
const lines = [];
for (const name of process.argv.slice(2)) {
  const check = checks[name];
  const began = Date.now();
  console.log(`\n== ${name}`);
  const { passed, failed } = check ? await count(check, join(folder, `${name}.json`)) : { passed: 0, failed: 1 };
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - began) / 1000);
  lines.push(`${name.padEnd(15)} ${failed ? 'red  ' : 'green'} ${passed} of ${passed + failed}, ${seconds} s`);
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks } from './checks.mjs';
import { judgeCounts } from './judge-counts.mjs';
import { PAGE, heldTo, noteOn, passedIn, withPassed } from './passed-tests.mjs';

/**
 * Runs the checks that are named as arguments, one after the other, each to its end, and sums what passed and failed.
 * A check counts as one, a test runner as many as it ran; a runner that fails without naming a failed test counts as one
 * failure. What failed is told once more at the end, where a long output is read first. The last line says
 * `N passed, N failed`.
 *
 * Where fewer tests pass in an engine than docs/browsers.md says, the check is red. With `--record` that page says of those
 * that are green what has passed in them now.
 *
 * @typedef {import('./checks.mjs').Check} Check
 * @typedef {import('./checks.mjs').Counts} Counts
 */

const timeLimit = 20 * 60_000;

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
  if (!read) {
    return isGreen
      ? { passed: 1, failed: 0, failures: [] }
      : { passed: 0, failed: 1, failures: [`npm run ${script} failed`] };
  }
  /** @type {Counts | undefined} */
  let counts;
  try {
    counts = read(file);
  } catch {
    // it has ended before it could tell
  }
  return judgeCounts(script, isGreen, counts);
}

const folder = mkdtempSync(join(tmpdir(), 'askfirst-counts-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const [first, ...rest] = process.argv.slice(2);
const isRecording = first === '--record';
const names = isRecording ? rest : process.argv.slice(2);
const total = { passed: 0, failed: 0 };
const lines = [];
/** @type {string[]} */
const told = [];
for (const name of names) {
  const check = checks[name];
  const began = Date.now();
  console.log(`\n== ${name}`);
  const text = readFileSync(PAGE, 'utf8');
  const recorded = check?.engine && !isRecording ? passedIn(text)[name] : undefined;
  const counts = check
    ? heldTo(name, await count(check, join(folder, `${name}.json`)), recorded)
    : { passed: 0, failed: 1, failures: ['there is no such check'] };
  const { passed, failed, failures } = counts;
  if (isRecording && !failed) writeFileSync(PAGE, withPassed(text, checks, { ...passedIn(text), [name]: passed }));
  told.push(...failures.map((failure) => `${name}: ${failure}`));
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - began) / 1000);
  const note = noteOn(name, counts, recorded);
  lines.push(`${name.padEnd(16)} ${failed ? 'red  ' : 'green'} ${passed} of ${passed + failed}, ${seconds} s${note}`);
}
if (told.length) console.log(`\nWhat failed:\n\n${told.join('\n\n')}`);
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

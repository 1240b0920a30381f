import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks } from './checks.mjs';
import { judgeCounts } from './judge-counts.mjs';
import { PAGE, heldTo, noteOn, passedIn, withPassed } from './passed-tests.mjs';

/**
 * Runs the checks that are named as arguments, one after the other, each to its end, and sums what passed and failed.
 * Those that are joined by `+` run side by side, and are heard one after the other: what leaves a processor idle goes well
 * with what does not. A check counts as one, a test runner as many as it ran; a runner that fails without naming a failed
 * test counts as one failure. What failed is told once more at the end, where a long output is read first. The last line
 * says `N passed, N failed`.
 *
 * Where fewer tests pass in an engine than docs/browsers.md says, the check is red. With `--record` that page says of those
 * that are green what has passed in them now.
 *
 * @typedef {import('./checks.mjs').Check} Check
 * @typedef {import('./checks.mjs').Counts} Counts
 */

const timeLimit = 20 * 60_000;

/** What ends the checks that run. @type {Set<() => unknown>} */
const running = new Set();
const interrupt = () => {
  running.forEach((end) => end());
  process.exit(1);
};
process.once('SIGINT', interrupt).once('SIGTERM', interrupt);

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {number | 'inherit'} output where what it says goes: a file, or straight on
 * @returns {Promise<boolean>} whether it ended well
 */
function run(args, env, output) {
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
      detached: true,
    });
    // It has a process group of its own, so that all it has started ends with it.
    const end = () => child.pid && process.kill(-child.pid);
    const timer = setTimeout(end, timeLimit);
    running.add(end);
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      clearTimeout(timer);
      running.delete(end);
      resolve(code === 0);
    });
  });
}

/**
 * @param {Check} check
 * @param {string} file
 * @param {number | 'inherit'} output
 * @returns {Promise<Counts>}
 */
async function count({ script, args, read }, file, output) {
  const isGreen = await run(['run', script, ...(args?.(file) ?? [])], { COUNTS_FILE: file }, output);
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
/** @type {string[]} */
const lines = [];
/** @type {string[]} */
const told = [];

/**
 * @param {string} name
 * @param {boolean} isAlone
 */
async function checkOne(name, isAlone) {
  const check = checks[name];
  const began = Date.now();
  if (isAlone) console.log(`\n== ${name}`);
  const heard = join(folder, `${name}.txt`);
  const output = isAlone ? 'inherit' : openSync(heard, 'w');
  const recorded = check?.engine && !isRecording ? passedIn(readFileSync(PAGE, 'utf8'))[name] : undefined;
  const counts = check
    ? heldTo(name, await count(check, join(folder, `${name}.json`), output), recorded)
    : { passed: 0, failed: 1, failures: ['there is no such check'] };
  if (!isAlone) console.log(`\n== ${name}\n${readFileSync(heard, 'utf8')}`);
  const { passed, failed, failures } = counts;
  if (isRecording && !failed) {
    const text = readFileSync(PAGE, 'utf8');
    writeFileSync(PAGE, withPassed(text, checks, { ...passedIn(text), [name]: passed }));
  }
  told.push(...failures.map((failure) => `${name}: ${failure}`));
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - began) / 1000);
  const note = noteOn(name, counts, recorded);
  lines.push(`${name.padEnd(16)} ${failed ? 'red  ' : 'green'} ${passed} of ${passed + failed}, ${seconds} s${note}`);
}

for (const group of names.map((name) => name.split('+'))) {
  await Promise.all(group.map((name) => checkOne(name, group.length === 1)));
}
if (told.length) console.log(`\nWhat failed:\n\n${told.join('\n\n')}`);
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

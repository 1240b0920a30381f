import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { installIfNeeded } from './install-if-needed.mjs';
import { interleave } from './interleave.mjs';
import { openBench } from './open-bench.mjs';
import { print, printTable } from './print-tables.mjs';
import { chartOf } from './report/chart.mjs';
import { goalLines, growthLines, inBenchReadme, inReadme, lighthouseLines, peerLines } from './report/tables.mjs';
import { summarizeVisits } from './side-by-side/summarize-visits.mjs';
import { summarize } from './summarize.mjs';

/**
 * Measures what is named, or all there is: `side-by-side`, `lighthouse`, and what is in measurements/. Prints tables, and
 * writes all that was measured to results/.
 *
 *     npm run bench -- late-nodes --case 'one by one' --rounds 3
 *     npm run bench -- side-by-side --beside vanilla --rounds 5
 *     npm run bench -- --record
 *
 * On another machine, or an hour later, it is something else: what holds is how things compare within a run. `--record`
 * keeps what a whole run has shown in recorded.json, and writes it into the READMEs and the chart.
 */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string' },
    case: { type: 'string', multiple: true },
    beside: { type: 'string', multiple: true },
    record: { type: 'boolean', default: false },
  },
});

const began = Date.now();
const root = new URL('../', import.meta.url);
const measurements = new URL('measurements/', import.meta.url);
const results = new URL('results/', import.meta.url);
mkdirSync(results, { recursive: true });
const curves = readdirSync(measurements).map((file) => basename(file, '.mjs'));
const known = ['side-by-side', 'lighthouse', ...curves];
const unknown = positionals.find((name) => !known.includes(name));
if (unknown !== undefined) throw new Error(`There is no ${unknown}, but ${known.join(', ')}.`);
if (values.record && (positionals.length || values.case || values.beside || Number(values.rounds) < 15))
  throw new Error('--record wants a whole run.');
const wanted = new Set(positionals.length ? positionals : known);

installIfNeeded();
const bench = await openBench();
const machine = { processors: cpus().length, model: cpus()[0]?.model ?? '', browser: bench.browser.version() };

/** @param {string} name @param {object} found */
const keep = (name, found) => {
  const text = JSON.stringify({ measured: new Date(), machine, ...found }, null, 1);
  writeFileSync(new URL(`${name}.json`, results), `${text}\n`);
};

/** @param {number} usual */
const roundsOf = (usual) => Number(values.rounds ?? usual);

async function measureSideBySide() {
  const { compare } = await import('./side-by-side/compare.mjs');
  const rounds = roundsOf(15);
  console.log(`\nSide by side: ${rounds} rounds, Chromium ${machine.browser}, 4 times slower, 1.6 Mbit/s, 150 ms`);
  const visits = await compare(bench, rounds, values.beside);
  const contestants = summarizeVisits(visits);
  keep('side-by-side', { rounds, contestants, visits });
  return { rounds, contestants };
}

async function measureLighthouse() {
  const { rateByLighthouse } = await import('./lighthouse.mjs');
  const rounds = roundsOf(3);
  await bench.revive();
  console.log(`\nLighthouse: ${rounds} rounds`);
  const lighthouse = await rateByLighthouse(bench.debuggingPort, rounds);
  keep('lighthouse', { rounds, lighthouse });
  return lighthouse;
}

/** @param {string} name */
async function measureCurve(name) {
  /** @type {{ measurement: import('./types.js').Measurement }} */
  const { measurement } = await import(new URL(`${name}.mjs`, measurements).href);
  const rounds = roundsOf(measurement.rounds);
  console.log(`\n${measurement.title}: median (and middle half) of ${rounds} rounds, Chromium ${machine.browser}`);
  const wrong = values.case?.find((chosen) => !measurement.cases.includes(chosen));
  if (wrong !== undefined) throw new Error(`${name} has no case "${wrong}", but "${measurement.cases.join('", "')}".`);
  const series = [];
  const summaries = [];
  for (const chosen of values.case ?? measurement.cases) {
    const found = await interleave(bench, measurement, chosen, rounds);
    const summary = summarize(measurement, found);
    printTable(measurement, summary);
    series.push(found);
    summaries.push(summary);
  }
  keep(name, { rounds, summaries, series });
  return summaries;
}

/** @param {import('./types.js').Report} report */
function record(report) {
  const recorded = new URL('recorded.json', import.meta.url);
  writeFileSync(recorded, `${JSON.stringify(report, null, 1)}\n`);
  /** @type {import('./types.js').Report} */
  const again = JSON.parse(readFileSync(recorded, 'utf8'));
  for (const [file, inFile] of /** @type {const} */ ([
    ['README.md', inReadme],
    ['bench/README.md', inBenchReadme],
  ])) {
    const address = new URL(file, root);
    writeFileSync(address, inFile(readFileSync(address, 'utf8'), again));
  }
  writeFileSync(new URL('docs/bench.svg', root), chartOf(again));
}

try {
  const sideBySide = wanted.has('side-by-side') ? await measureSideBySide() : { rounds: 0, contestants: [] };
  const lighthouse = wanted.has('lighthouse') ? await measureLighthouse() : [];
  /** @type {Record<string, import('./summarize.mjs').Summary[]>} */
  const growth = {};
  for (const name of curves.filter((curve) => wanted.has(curve))) growth[name] = await measureCurve(name);

  const report = { measured: new Date().toISOString(), machine, ...sideBySide, lighthouse, growth };
  for (const lines of [
    report.contestants.length ? peerLines(report) : [],
    lighthouse.length ? lighthouseLines(report) : [],
    growthLines(report),
    positionals.length ? [] : goalLines(report),
  ]) {
    if (lines.length > 1) console.log('');
    if (lines.length > 1) print(lines);
  }
  if (!positionals.length) {
    keep('report', report);
    writeFileSync(new URL('chart.svg', results), chartOf(report));
  }
  const failed = report.contestants.filter(({ failed }) => failed);
  for (const { name, failed: why } of failed) console.error(`${name} FAILED, ${why}`);
  if (failed.length) process.exitCode = 1;
  else if (values.record) record(report);
  console.log(`\nThis took ${((Date.now() - began) / 60_000).toFixed(1)} minutes.`);
} finally {
  await bench.close();
}

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { interleave } from './interleave.mjs';
import { openBench } from './open-bench.mjs';
import { printTable } from './print-tables.mjs';
import { summarize } from './summarize.mjs';

/**
 * Measures what is named, or all that is in measurements/, prints tables, and writes all that was measured to results/.
 *
 *     npm run bench -- late-nodes --case 'one by one' --rounds 3
 *
 * What it writes is not kept in the repository: on another machine, or an hour later, it is something else. What holds
 * is how the variants compare within a run.
 */

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, case: { type: 'string', multiple: true } },
});

const measurements = new URL('measurements/', import.meta.url);
const results = new URL('results/', import.meta.url);
mkdirSync(results, { recursive: true });
const known = readdirSync(measurements).map((file) => basename(file, '.mjs'));
const unknown = positionals.find((name) => !known.includes(name));
if (unknown !== undefined) throw new Error(`There is no ${unknown}, but ${known.join(', ')}.`);

const bench = await openBench();
const machine = { processors: cpus().length, model: cpus()[0]?.model, browser: bench.browser.version() };
try {
  for (const name of positionals.length ? positionals : known) {
    /** @type {{ measurement: import('./types.js').Measurement }} */
    const { measurement } = await import(new URL(`${name}.mjs`, measurements).href);
    const rounds = Number(values.rounds ?? measurement.rounds);
    console.log(`\n${measurement.title}: median (and middle half) of ${rounds} rounds, Chromium ${machine.browser}`);
    const wrong = values.case?.find((chosen) => !measurement.cases.includes(chosen));
    if (wrong !== undefined)
      throw new Error(`${name} has no case "${wrong}", but "${measurement.cases.join('", "')}".`);
    const series = [];
    const summaries = [];
    for (const chosen of values.case ?? measurement.cases) {
      const found = await interleave(bench, measurement, chosen, rounds);
      const summary = summarize(measurement, found);
      printTable(measurement, summary);
      series.push(found);
      summaries.push(summary);
    }
    const text = JSON.stringify({ measured: new Date(), machine, rounds, summaries, series }, null, 1);
    writeFileSync(new URL(`${name}.json`, results), `${text}\n`);
  }
} finally {
  await bench.close();
}

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../helpers/launch-chromium.js';
import { openSite, type Site } from '../../helpers/open-site.js';
import { sitePage } from '../../helpers/site-page.js';
import { isTold } from '../is-told.js';

/** Fewer than where no page is driven. */
const RUNS = Number(process.env['MODEL_RUNS']) || 300;
const INPUTS = Math.ceil(RUNS / 1.5);

let site: Site;
beforeAll(async () => {
  // an address that comes of a mutation is nobody's
  site = await openSite(
    launchChromium(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost']),
  );
  const js = { 'content-type': 'text/javascript; charset=utf-8' };
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../../..', import.meta.url)),
    entryPoints: { run: 'test/hostile/model/run.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    outdir: '/model',
    logLevel: 'error',
  });
  for (const { path, text } of outputFiles) site.server.page(path, text, js);
  site.server.page('/ran.js', 'window.noteRun(new URL(document.currentScript.src).search.slice(1));', js);
  site.server.page('/blank', '<!doctype html><title>Blank</title>');
  site.server.page('/model', sitePage('<script type="module" src="/model/run.js"></script>'));
});
afterAll(() => site.close());

const seed = Number(process.env['SEED']) || Date.now() % 0x7fffffff;

async function modelPage() {
  const { context, page } = await site.visitor({ reducedMotion: 'reduce' });
  await page.goto(`${site.server.url}model`);
  await page.waitForFunction(() => 'runModel' in window);
  return { context, page };
}

it(`R4 R17 whatever anybody does, in any order: ui = record = gate, and nothing denied has run (${RUNS} runs)`, async () => {
  const { context, page } = await modelPage();
  const { failure, taken } = await page.evaluate(([runs, its]) => window.runModel(runs!, its!), [RUNS, seed]);
  const steps = taken.reduce((sum, [, count]) => sum + count, 0);
  process.stdout.write(
    `model: ${RUNS} runs, seed ${seed}, ${steps} steps: ${taken.map((entry) => entry.join(' ')).join(', ')}\n`,
  );
  if (failure) throw new Error(failure);
  expect(taken).toHaveLength(19);
  expect(Math.min(...taken.map(([, count]) => count))).toBeGreaterThan(RUNS / 15);
  isTold('the controller', `${RUNS} runs, ${INPUTS} records, ${INPUTS} catalogues`, `${taken.length} kinds of steps`);
  await context.close();
}, 200_000);

it(`R4 any record that a page finds: it starts, and nothing runs but what the record grants (${INPUTS} records)`, async () => {
  const { context, page } = await modelPage();
  const { failure, outcomes } = await page.evaluate(([runs, its]) => window.runRecords(runs!, its!), [INPUTS, seed]);
  process.stdout.write(
    `records on a page: ${INPUTS}, seed ${seed}: ${outcomes.map((entry) => entry.join(' ')).join(', ')}\n`,
  );
  if (failure) throw new Error(failure);
  expect(outcomes.map(([outcome]) => outcome).sort()).toEqual(['grants', 'no grant']);
  await context.close();
}, 100_000);

it(`any catalogue that a page is given: it is used or refused, nothing runs, no prototype is changed (${INPUTS} catalogues)`, async () => {
  const { context, page } = await modelPage();
  const { failure, outcomes } = await page.evaluate(([runs, its]) => window.runCatalogues(runs!, its!), [INPUTS, seed]);
  process.stdout.write(
    `catalogues on a page: ${INPUTS}, seed ${seed}: ${outcomes.map((entry) => entry.join(' ')).join(', ')}\n`,
  );
  if (failure) throw new Error(failure);
  expect(outcomes.map(([outcome]) => outcome).sort()).toEqual(['refused', 'used']);
  await context.close();
}, 100_000);

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '../../helpers/open-site.js';
import { sitePage } from '../../helpers/site-page.js';

const RUNS = Number(process.env['MODEL_RUNS']) || 600;

let site: Site;
beforeAll(async () => {
  site = await openSite();
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
  site.server.page('/ran.js', 'window.ran(new URL(document.currentScript.src).search.slice(1));', js);
  site.server.page('/blank', '<!doctype html><title>Blank</title>');
  site.server.page('/model', sitePage('<script type="module" src="/model/run.js"></script>'));
});
afterAll(() => site.close());

it(`R4 R17 whatever anybody does, in any order: ui = record = gate, and nothing denied has run (${RUNS} runs)`, async () => {
  const seed = Number(process.env['SEED']) || Date.now() % 0x7fffffff;
  const { context, page } = await site.visitor({ reducedMotion: 'reduce' });
  await page.goto(`${site.server.url}model`);
  await page.waitForFunction(() => 'runModel' in window);
  const { failure, taken } = await page.evaluate(([runs, its]) => window.runModel(runs!, its!), [RUNS, seed]);
  const steps = taken.reduce((sum, [, count]) => sum + count, 0);
  console.log(
    `model: ${RUNS} runs, seed ${seed}, ${steps} steps: ${taken.map((entry) => entry.join(' ')).join(', ')}`,
  );
  expect(failure).toBe('');
  expect(Math.min(...taken.map(([, count]) => count))).toBeGreaterThan(RUNS / 10);
  expect(taken).toHaveLength(19);
  await context.close();
}, 170_000);

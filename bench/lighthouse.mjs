import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { spreadOf } from './statistics.mjs';
import { serve } from './side-by-side/serve.mjs';
import { setUp as askfirst } from './side-by-side/set-ups/askfirst.mjs';
import { setUp as nothing } from './side-by-side/set-ups/nothing.mjs';
import { setUp as vanilla } from './side-by-side/set-ups/vanilla-cookieconsent.mjs';

const program = fileURLToPath(new URL('node_modules/lighthouse/cli/index.js', import.meta.url));

/** @param {string} url @param {number} port where the browser listens @returns {Promise<number>} 0 to 100 */
async function performanceOf(url, port) {
  const args = [url, `--port=${port}`, '--output=json', '--only-categories=performance', '--quiet'];
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args, '--no-enable-error-reporting'], {
    maxBuffer: 100_000_000,
  });
  const { categories, runtimeError } = JSON.parse(stdout);
  if (typeof categories?.performance?.score !== 'number') {
    throw Error(`Lighthouse has no score for ${url}: ${runtimeError?.message ?? 'it does not say why'}`);
  }
  return 100 * categories.performance.score;
}

/**
 * Lighthouse's performance of the same page, as its own default phone: without a library, with ours, and with the
 * smallest complete peer.
 *
 * @param {number} port where the browser listens
 * @param {number} rounds
 * @returns {Promise<{ name: string, score: import('./statistics.mjs').Spread }[]>}
 */
export async function rateByLighthouse(port, rounds) {
  const pages = [];
  for (const make of [nothing, askfirst, vanilla]) {
    const setUp = make();
    pages.push({ name: setUp.name, site: await serve(setUp), scores: /** @type {number[]} */ ([]) });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { site, scores } of pages) scores.push(await performanceOf(site.url, port));
  }
  await Promise.all(pages.map(({ site }) => site.close()));
  return pages.map(({ name, scores }) => ({ name, score: spreadOf(scores) }));
}

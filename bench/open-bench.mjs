import { chromium } from 'playwright-core';
import { startServer } from '../demo/server.mjs';
import { findChromium } from '../test/helpers/find-chromium.mjs';
import { quietFlags } from '../test/helpers/quiet-flags.mjs';

/**
 * Starts the demo's server and a browser for all measurements.
 *
 * @returns {Promise<import('./types.js').Bench & { close(): Promise<void> }>}
 */
export async function openBench() {
  const { executablePath, env } = await findChromium();
  const [server, browser] = await Promise.all([
    startServer({ panel: false }),
    chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      // what an earlier sample has left is not to be cleared away while the next one is taken
      args: [...quietFlags, '--js-flags=--expose-gc'],
    }),
  ]);
  return {
    browser,
    server,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

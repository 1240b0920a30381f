import { once } from 'node:events';
import { createServer } from 'node:net';
import { chromium } from 'playwright-core';
import { startServer } from '../demo/server.mjs';
import { findChromium } from '../test/helpers/find-chromium.mjs';
import { quietFlags } from '../test/helpers/quiet-flags.mjs';

/** A port that nobody has taken. @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * Starts the demo's server and a browser for all measurements.
 *
 * @returns {Promise<import('./types.js').Bench & { close(): Promise<void> }>}
 */
export async function openBench() {
  const { executablePath, env } = await findChromium();
  const debuggingPort = await freePort();
  const launch = () =>
    chromium.launch({
      executablePath,
      env: { ...process.env, ...env },
      args: [
        ...quietFlags,
        // where Lighthouse finds it
        `--remote-debugging-port=${debuggingPort}`,
        // what an earlier sample has left is not to be cleared away while the next one is taken
        '--js-flags=--expose-gc',
        // libraries show nothing to what they take for a robot
        '--disable-blink-features=AutomationControlled',
      ],
    });
  const server = await startServer({ panel: false });
  let browser = await launch();
  return {
    get browser() {
      return browser;
    },
    server,
    debuggingPort,
    async revive() {
      if (!browser.isConnected()) browser = await launch();
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

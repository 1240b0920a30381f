import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findChromium } from '../test/helpers/find-chromium.mjs';
import { installedFirefox } from '../test/helpers/find-firefox.mjs';
import { quietFlags } from '../test/helpers/quiet-flags.mjs';
import { startWebKit } from '../test/helpers/start-webkit.mjs';

async function launchChromium() {
  const { executablePath, env } = await findChromium();
  return chromeLauncher({
    launchOptions: { executablePath, headless: 'shell', args: quietFlags, env: { ...process.env, ...env } },
  });
}

async function launchFirefox() {
  const { executablePath } = installedFirefox();
  // it takes whatever it launches for Chrome
  return Object.assign(chromeLauncher({ launchOptions: { browser: 'firefox', executablePath } }), { name: 'Firefox' });
}

async function launchWebKit() {
  const { connection, stop } = await startWebKit();
  // its types are of a stricter kind than the runner's
  const launcher = /** @type {any} */ (webdriverLauncher(/** @type {any} */ (connection)));
  const stopSession = launcher.stop.bind(launcher);
  return Object.assign(launcher, {
    name: 'WebKit',
    async stop() {
      await stopSession();
      await stop();
    },
  });
}

const launchers = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

/**
 * The launcher of an engine, for Web Test Runner.
 *
 * @param {string} engine
 * @returns {Promise<import('@web/test-runner').BrowserLauncher>}
 */
export async function browserOf(engine) {
  if (!(engine in launchers)) throw new Error(`There is no engine ${engine}: ${Object.keys(launchers).join(', ')}.`);
  return launchers[/** @type {keyof typeof launchers} */ (engine)]();
}

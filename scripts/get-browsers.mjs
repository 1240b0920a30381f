import { spawnSync } from 'node:child_process';
import { findInstalledChromium } from '../test/helpers/find-chromium.mjs';
import { findFirefox } from '../test/helpers/find-firefox.mjs';
import { findWebKit } from '../test/helpers/find-webkit.mjs';

/**
 * Installs with apt what is missing of the three engines: a whole Chromium, Firefox, and WebKitGTK with its WebDriver and
 * a screen to run on. Names as arguments (`chromium firefox webkit`) choose among them.
 */

const browsers = {
  chromium: { find: () => findInstalledChromium()?.executablePath, packages: ['chromium'] },
  firefox: { find: findFirefox, packages: ['firefox-esr'] },
  webkit: { find: () => findWebKit()?.driver, packages: ['webkit2gtk-driver', 'xvfb'] },
};

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];

/** @param {string[]} args */
function apt(...args) {
  const [command = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  console.log([command, ...rest].join(' '));
  return spawnSync(command, rest, { stdio: 'inherit' }).status === 0;
}

const named = process.argv.slice(2);
const wanted = Object.entries(browsers).filter(([name]) => !named.length || named.includes(name));
const packages = wanted.filter(([, { find }]) => !find()).flatMap((entry) => entry[1].packages);
if (packages.length && apt('update')) apt('install', '-y', '--no-install-recommends', ...packages);
for (const [name, { find }] of wanted) {
  const path = find();
  console.log(`${name}: ${path ?? 'not installed'}`);
  if (!path) process.exitCode = 1;
}

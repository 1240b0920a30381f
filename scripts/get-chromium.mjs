import { spawnSync } from 'node:child_process';
import { findInstalledChromium } from '../test/helpers/find-chromium.mjs';

/** Installs Chromium with apt, where none is installed: the tests in test/engines need a whole one. */

const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
const aptCalls = [['update'], ['install', '-y', '--no-install-recommends', 'chromium']];

/** @param {string[]} args */
function apt(args) {
  const [command = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  console.log([command, ...rest].join(' '));
  return spawnSync(command, rest, { stdio: 'inherit' }).status === 0;
}

const isThere = findInstalledChromium() ?? aptCalls.every(apt);
if (!isThere) process.exitCode = 1;
else console.log(`Chromium: ${findInstalledChromium()?.executablePath}`);

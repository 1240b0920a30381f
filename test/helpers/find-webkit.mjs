import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, isExecutable } from './find-on-path.mjs';

/**
 * @typedef {object} WebKit
 * @property {string} driver the WebDriver
 * @property {string} browser the browser that it drives
 * @property {string} display the X server that gives the browser a screen
 */

/** What to do where it is not whole. */
export const noWebKit = `No WebKit was found: WebKitWebDriver, WebKitGTK's MiniBrowser and Xvfb. Install them \
(npm run get:browsers).`;

/** @param {string} path */
function foldersIn(path) {
  try {
    return readdirSync(path).map((name) => join(path, name));
  } catch {
    return [];
  }
}

/** It is not on the PATH: /usr/lib/<machine>/webkit2gtk-<version>/MiniBrowser. */
function findMiniBrowser() {
  return ['/usr/lib', '/usr/libexec']
    .flatMap((path) => [path, ...foldersIn(path)])
    .flatMap(foldersIn)
    .filter((folder) => /\/webkit(2gtk|gtk)-[\d.]+$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find(isExecutable);
}

/**
 * Finds WebKitGTK with its WebDriver.
 *
 * @returns {WebKit | undefined}
 */
export function findWebKit() {
  const driver = findOnPath('WebKitWebDriver');
  const browser = findMiniBrowser();
  const display = findOnPath('Xvfb');
  return driver && browser && display ? { driver, browser, display } : undefined;
}

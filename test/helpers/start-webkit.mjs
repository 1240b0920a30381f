import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit, noWebKit } from './find-webkit.mjs';

/**
 * @typedef {object} RunningWebKit
 * @property {object} connection what webdriverio wants to be told to begin a session
 * @property {() => Promise<void>} stop ends it with all that it has started
 */

/** @returns {Promise<number>} a port that nobody listens at */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null || !child.pid) return;
  const closed = once(child, 'exit');
  // it has a process group of its own, so that what it has started ends with it
  process.kill(-child.pid);
  await closed;
}

/** @param {string} program @param {import('node:stream').Readable} stream */
async function firstLine(program, stream) {
  let text = '';
  for await (const chunk of stream) {
    text += String(chunk);
    if (text.includes('\n')) return text.trim();
  }
  throw new Error(`${program} ended before it was ready.`);
}

/** @param {number} port */
async function untilReady(port) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const isReady = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/**
 * A window is no narrower than the tool bar of the browser wants: here it wants next to nothing, so that a page can have
 * the width of a phone.
 */
function makeSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  const everything = 'padding: 0; margin: 0; border: none; min-width: 0; min-height: 0; font-size: 1px';
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), `* { ${everything}; -gtk-icon-source: none; }\n`);
  return folder;
}

/**
 * Starts WebKit's WebDriver on a screen of its own. It holds one session at a time.
 *
 * @returns {Promise<RunningWebKit>}
 */
export async function startWebKit() {
  const webKit = findWebKit();
  if (!webKit) throw new Error(noWebKit);
  const screen = spawn(
    webKit.display,
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  );
  const number = await firstLine('Xvfb', /** @type {import('node:stream').Readable} */ (screen.stdio[3]));
  const port = await freePort();
  const settings = makeSettings();
  const driver = spawn(webKit.driver, [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      GDK_BACKEND: 'x11',
      LANG: 'en_GB.UTF-8',
      NO_AT_BRIDGE: '1',
      XDG_CONFIG_HOME: settings,
    },
  });
  const removeSettings = () => rmSync(settings, { recursive: true, force: true });
  const stopAtOnce = () => {
    for (const { pid } of [driver, screen]) if (pid) process.kill(-pid);
    removeSettings();
  };
  process.once('exit', stopAtOnce);
  await untilReady(port);
  return {
    connection: {
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: webKit.browser, args: ['--automation'] },
      },
    },
    async stop() {
      process.off('exit', stopAtOnce);
      await end(driver);
      await end(screen);
      removeSettings();
    },
  };
}

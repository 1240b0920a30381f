import { firefox, type Browser } from 'playwright-core';
import { installedFirefox } from './find-firefox.mjs';
import { launchChromium } from './launch-chromium.js';

/** The engine that flows run in, by `ENGINE`. */
export const engine = process.env['ENGINE'] ?? 'chromium';

/** Launches the browser of that engine. Each of its contexts is a fresh profile. */
export function launchEngine(): Promise<Browser> {
  return engine === 'firefox' ? firefox.launch(installedFirefox()) : launchChromium();
}

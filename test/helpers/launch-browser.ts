import { chromium, type Browser } from 'playwright-core';
import { findInstalledChromium, noChromium } from './find-chromium.mjs';
import { quietFlags } from './quiet-flags.mjs';

const engines = {
  chromium(extraArgs: readonly string[]) {
    const found = findInstalledChromium();
    if (!found) throw new Error(noChromium);
    return chromium.launch({
      ...found,
      env: { ...process.env, ...found.env },
      args: [...quietFlags, ...extraArgs],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  },
};

/**
 * Launches a browser that was installed whole, with its back/forward cache. Fails where there is none: the shell that
 * the other tests may run in cannot do what is tested in this one.
 */
export async function launchBrowser(engine: keyof typeof engines, extraArgs: readonly string[] = []): Promise<Browser> {
  return engines[engine](extraArgs);
}

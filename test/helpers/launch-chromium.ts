import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { quietFlags } from './quiet-flags.mjs';

/**
 * Launches the Chromium that the tests drive. Each of its contexts is a fresh profile.
 *
 * @param extraArgs flags to start it with besides
 * @param unwantedArgs flags of Playwright's own to start it without, such as `--disable-back-forward-cache`
 */
export async function launchChromium(
  extraArgs: readonly string[] = [],
  unwantedArgs: readonly string[] = [],
): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [...quietFlags, ...extraArgs],
    ignoreDefaultArgs: [...unwantedArgs],
  });
}

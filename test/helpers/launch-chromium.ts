import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { quietFlags } from './quiet-flags.mjs';

/** Launches the Chromium that the tests drive. Each of its contexts is a fresh profile. */
export async function launchChromium(extraArgs: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: [...quietFlags, ...extraArgs],
  });
}

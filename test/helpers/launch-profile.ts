import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { installedFirefox } from './find-firefox.mjs';
import { engine } from './launch-engine.js';
import { quietFlags } from './quiet-flags.mjs';

export interface ProfileOptions extends BrowserContextOptions {
  /** Browsers refuse unpartitioned third-party cookies unless the profile says otherwise. */
  readonly allowThirdPartyCookies?: boolean;
}

/** Launches the browser with a profile of its own on disk, which is gone when the context is closed. */
export async function launchProfile(options: ProfileOptions = {}): Promise<BrowserContext> {
  const { allowThirdPartyCookies = false, ...contextOptions } = options;
  const profile = await mkdtemp(join(tmpdir(), 'askfirst-profile-'));
  const removeProfile = (): void => void rm(profile, { recursive: true, force: true, maxRetries: 5 });
  if (engine === 'firefox') {
    const context = await firefox.launchPersistentContext(profile, {
      ...contextOptions,
      // 0: allow all, 5: each site has its own
      ...installedFirefox({ 'network.cookie.cookieBehavior': allowThirdPartyCookies ? 0 : 5 }),
    });
    context.once('close', removeProfile);
    return context;
  }
  const { executablePath, env } = await findChromium();
  await mkdir(join(profile, 'Default'));
  // 0: allow all, 1: block third-party cookies.
  const preferences = { profile: { cookie_controls_mode: allowThirdPartyCookies ? 0 : 1 } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    ...contextOptions,
    executablePath,
    env: { ...process.env, ...env },
    args: quietFlags,
  });
  context.once('close', removeProfile);
  return context;
}

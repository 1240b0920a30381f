import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { quietFlags } from './quiet-flags.mjs';

export interface ProfileOptions extends BrowserContextOptions {
  /** Chromium refuses unpartitioned third-party cookies unless the profile says otherwise. */
  readonly allowThirdPartyCookies?: boolean;
  readonly extraArgs?: readonly string[];
}

/** Launches Chromium with a profile of its own on disk, which is gone when the context is closed. */
export async function launchProfile(options: ProfileOptions = {}): Promise<BrowserContext> {
  const { allowThirdPartyCookies = false, extraArgs = [], ...contextOptions } = options;
  const { executablePath, env } = await findChromium();
  const profile = await mkdtemp(join(tmpdir(), 'askfirst-profile-'));
  await mkdir(join(profile, 'Default'));
  // 0: allow all, 1: block third-party cookies.
  const preferences = { profile: { cookie_controls_mode: allowThirdPartyCookies ? 0 : 1 } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    ...contextOptions,
    executablePath,
    env: { ...process.env, ...env },
    args: [...quietFlags, ...extraArgs],
  });
  context.once('close', () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  return context;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { Refusal } from '../refusal.js';
import type { FoundBrowser } from './find-browser.js';

/** A browser that gives every visit a profile of its own. */
export interface Launched {
  readonly name: string;
  /** One that does not say that it is driven: some banners do not ask whom they take for a robot. */
  newContext(options: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts a browser that accepts cookies of other sites, as not all visitors' browsers do: what is refused cannot be seen.
 *
 * @throws Refusal where the driver or the browser is not there
 */
export async function launch({ path, engine }: FoundBrowser): Promise<Launched> {
  const playwright = await driver();
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-audit-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  try {
    mkdirSync(join(folder, 'Default'));
    // 0: all cookies are accepted. The contexts of a browser take that over from its profile.
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
    const context =
      engine === 'chromium'
        ? await playwright.chromium.launchPersistentContext(folder, { executablePath: path, args: quietFlags })
        : await playwright.firefox.launchPersistentContext(folder, {
            executablePath: path,
            channel: 'moz-firefox',
            firefoxUserPrefs: { 'network.cookie.cookieBehavior': 0 },
          });
    const browser = context.browser();
    if (!browser) throw Error('playwright-core is too old: npm install -D playwright-core@latest');
    const [page = await context.newPage()] = context.pages();
    const userAgent = (await page.evaluate(() => navigator.userAgent)).replace('Headless', '');
    return {
      name: `${engine === 'chromium' ? 'Chromium' : 'Firefox'} ${browser.version()}`,
      async newContext(options) {
        const made = await browser.newContext({ userAgent, ...options });
        await made.addInitScript(() => {
          Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false, configurable: true });
        });
        return made;
      },
      async close() {
        await context.close().catch(() => {});
        await browser.close().catch(() => {});
        clear();
      },
    };
  } catch (error) {
    clear();
    throw new Refusal(`${path} could not be started: ${firstLines((error as Error).message)}`, 3);
  }
}

/** From where this package is installed, or from where it is called. */
async function driver(): Promise<typeof import('playwright-core')> {
  try {
    return await import('playwright-core');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
  }
  try {
    const file = createRequire(join(process.cwd(), 'package.json')).resolve('playwright-core');
    const { default: found } = (await import(pathToFileURL(file).href)) as {
      default: typeof import('playwright-core');
    };
    return found;
  } catch {
    throw new Refusal(
      'An audit drives a browser by the package playwright-core, which is not installed: npm install -D playwright-core',
      3,
    );
  }
}

function firstLines(text: string): string {
  return text.split('\n').filter(Boolean).slice(0, 3).join(' ').slice(0, 400);
}

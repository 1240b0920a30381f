import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { chromium, type Browser, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoServer } from '../../demo/server.mjs';
import { dialogOf } from '../helpers/dialog-of.js';
import { findInPackage, noChromium } from '../helpers/find-chromium.mjs';
import { quietFlags } from '../helpers/quiet-flags.mjs';
import { scriptTag } from '../helpers/script-tag.js';
import { startDemo } from '../helpers/start-demo.js';
import { fourLanguages } from './four-languages.mjs';

/** So many pixels of a picture may differ, and each by so much: edges of letters. */
const tolerance = { share: 0.001, threshold: 0.15 };

const folder = fileURLToPath(new URL('pictures/', import.meta.url));
const isRecording = !!process.env['RECORD_PICTURES'];

const { resolve } = createRequire(import.meta.url);
const font = (name: string, weight: number) => ({
  path: `/${name}-${weight}.woff2`,
  file: resolve(
    `@fontsource/noto-sans${name === 'arabic' ? '-arabic' : ''}/files/noto-sans-${name === 'arabic' ? 'arabic-arabic' : 'latin'}-${weight}-normal.woff2`,
  ),
  weight,
});
const fonts = [font('latin', 400), font('latin', 600), font('arabic', 400), font('arabic', 600)];

interface Picture {
  readonly layout?: 'box' | 'bar';
  readonly language: string;
  readonly width: number;
  readonly height: number;
  readonly scheme?: 'light' | 'dark';
  readonly forced?: boolean;
  readonly settings?: boolean;
  readonly vendor?: string;
}

const pictures: Readonly<Record<string, Picture>> = {
  'banner-box': { language: 'en', width: 1280, height: 800 },
  'banner-bar': { language: 'en', width: 1280, height: 800, layout: 'bar' },
  'banner-phone': { language: 'de', width: 390, height: 800 },
  'settings-dark': { language: 'en', width: 1280, height: 800, scheme: 'dark', settings: true, vendor: 'hotjar' },
  'settings-phone': { language: 'ar', width: 390, height: 800, settings: true },
  'settings-forced-colors': { language: 'en', width: 800, height: 800, settings: true, forced: true },
};

let server: DemoServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const found = await findInPackage();
  if (!found) throw new Error(noChromium);
  const { executablePath, env } = found;
  // its own fonts alone, whatever the machine has
  const fontFolder = mkdtempSync(join(tmpdir(), 'askfirst-fonts-'));
  const packaged = join(env['FONTCONFIG_PATH']!, 'fonts');
  writeFileSync(
    join(fontFolder, 'fonts.conf'),
    `<?xml version="1.0"?><fontconfig><dir>${packaged}</dir><cachedir>${fontFolder}</cachedir></fontconfig>`,
  );
  [server, browser] = await Promise.all([
    startDemo(),
    chromium.launch({
      executablePath,
      env: { ...process.env, ...env, FONTCONFIG_PATH: fontFolder, FONTCONFIG_FILE: join(fontFolder, 'fonts.conf') },
      args: [...quietFlags, '--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars'],
    }),
  ]);
  page = await browser.newPage({ reducedMotion: 'reduce', locale: 'en-GB' });
  await page.route(/\.woff2$/, (route) => {
    const { file } = fonts.find(({ path }) => route.request().url().endsWith(path))!;
    return route.fulfill({ path: file, contentType: 'font/woff2' });
  });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const faces = fonts.map(({ path, weight }) => {
  const range = path.includes('arabic') ? 'unicode-range: U+0600-06FF, U+FE70-FEFF;' : '';
  return `@font-face { font-family: Noto; src: url(${path}); font-weight: ${weight}; ${range} }`;
});

async function take({ layout = 'box', language, width, height, ...wanted }: Picture): Promise<Buffer> {
  server.page('/picture.json', JSON.stringify(fourLanguages(layout)), { 'content-type': 'application/json' });
  const style = `${faces.join('\n')} html { font-family: Noto } ask-first { --askfirst-font: Noto }`;
  server.page(
    '/picture',
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>·</title><style>${style}</style>${scriptTag('/picture.json')}</head><body></body></html>`,
  );
  await page.emulateMedia({ colorScheme: wanted.scheme ?? 'light', forcedColors: wanted.forced ? 'active' : 'none' });
  await page.setViewportSize({ width, height });
  await page.goto(new URL('/picture', server.url).href);
  const { banner, settings, switchOf } = dialogOf(page);
  await banner.waitFor();
  if (wanted.settings) {
    await banner.toSettings.click();
    await settings.waitFor();
    await switchOf('linkedin').check();
    await switchOf('hotjar').check();
  }
  if (wanted.vendor) {
    const row = switchOf(wanted.vendor).locator('..');
    await row.locator('summary').click();
    await row.locator('table').waitFor();
  }
  if (wanted.settings) await settings.locator('.body').evaluate((body) => body.scrollTo(0, 150));
  await page.mouse.move(0, 0);
  await page.waitForFunction(
    () => !document.querySelector('html > ask-first')!.shadowRoot!.querySelector('.choice:hover'),
  );
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement as HTMLElement | undefined)?.blur());
  return page.screenshot();
}

describe('looks as it did', () => {
  it.each(Object.keys(pictures))('%s', async (name) => {
    const reference = join(folder, `${name}.png`);
    const picture = await take(pictures[name]!);
    if (isRecording) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(reference, picture);
    }
    expect(existsSync(reference)).toBe(true);
    const [before, now] = [readFileSync(reference), picture].map((file) => PNG.sync.read(file));
    const { width, height } = now!;
    expect([width, height]).toEqual([before!.width, before!.height]);
    const difference = new PNG({ width, height });
    const unlike = pixelmatch(before!.data, now!.data, difference.data, width, height, tolerance);
    if (unlike <= tolerance.share * width * height) return;
    const failures = mkdtempSync(join(tmpdir(), `askfirst-${name}-`));
    writeFileSync(join(failures, 'actual.png'), picture);
    writeFileSync(join(failures, 'difference.png'), PNG.sync.write(difference));
    expect.fail(`${unlike} pixels differ: see ${failures}. Meant so? npm run record:pictures`);
  });
});

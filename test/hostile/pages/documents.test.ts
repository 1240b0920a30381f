import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { dialogOf } from '../../helpers/dialog-of.js';
import { eventually } from '../../helpers/eventually.js';
import { openSite, type Site } from '../../helpers/open-site.js';
import { recordOf } from '../../helpers/record-of.js';
import { sitePage } from '../../helpers/site-page.js';
import { startDemo } from '../../helpers/start-demo.js';
import { visitSite } from '../../helpers/visit-site.js';
import { countingVendor, inline } from '../strict-site.js';

const counter = 'window.ran = { counter: 1 };';

let site: Site;
let markup: string;
beforeAll(async () => {
  site = await openSite();
  markup = `${inline(catalogueOf([countingVendor(site)]))}<script src="/askfirst/askfirst.js"></script>`;
});
afterAll(() => site.close());

const ran = (page: Page | Frame) => page.evaluate(() => window.ran);

/** Asks, releases with the yes, opens the settings, takes back with the no. */
async function expectAllToWork(page: Page): Promise<void> {
  const { banner, reopener, settings } = dialogOf(page);
  await banner.waitFor();
  expect(await ran(page)).toBeUndefined();
  await banner.accept.click();
  await eventually(() => ran(page)).toEqual({ counter: 1 });
  await reopener.click();
  await settings.reject.click();
  await eventually(() => page.evaluate(() => window.askfirst.state('counter'))).toBe('denied');
}

describe('works as ever', () => {
  it.each<readonly [string, string, Record<string, string>]>([
    [
      'isolated from other origins (COOP, COEP)',
      '',
      { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
    ],
    [
      'where a Permissions-Policy denies everything',
      '',
      {
        'permissions-policy':
          'accelerometer=(), autoplay=(), camera=(), cross-origin-isolated=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), keyboard-map=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), storage-access=(), sync-xhr=(), unload=(), usb=(), web-share=(), xr-spatial-tracking=()',
        'document-policy': 'force-load-at-top',
      },
    ],
    ['with a <base> of another folder', '<base href="/a/b/">', {}],
    [
      'that sends no referrer, and is not to be sniffed',
      '',
      { 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' },
    ],
  ])('on a page %s', async (_, head, headers) => {
    site.server.page('/document', sitePage(head + markup), { ...headers });
    const { context, page, console, errors } = await visitSite(site, '/document');
    await expectAllToWork(page);
    expect(console).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('on a page in quirks mode, of no shape at all', async () => {
    site.server.page('/quirks', `<title>Old</title>${markup}<p>Text<table><a href=/research>Elsewhere</a>`);
    const { context, page, console, errors } = await visitSite(site, '/quirks');
    expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
    await expectAllToWork(page);
    expect([console, errors]).toEqual([[], []]);
    await context.close();
  });

  it('on a page that is opened from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'askfirst-file-'));
    cpSync(fileURLToPath(new URL('../../../dist', import.meta.url)), join(folder, 'askfirst'), { recursive: true });
    writeFileSync(join(folder, 'counter.js'), counter);
    writeFileSync(join(folder, 'page.html'), sitePage(markup.replaceAll('"/', '"')));
    const { context, page, console, errors } = await site.visitor({ reducedMotion: 'reduce' });
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    await expectAllToWork(page);
    expect([console, errors]).toEqual([[], []]);
    await context.close();
    rmSync(folder, { recursive: true });
  });

  it('on a page that a service worker gives while there is no network', async () => {
    const worker = `
      const paths = ['/offline', '/counter.js'];
      addEventListener('install', (event) => event.waitUntil(
        caches.open('shell').then((cache) => cache.addAll(paths)).then(() => skipWaiting())));
      addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      addEventListener('fetch', (event) => event.respondWith(
        caches.match(event.request, { ignoreSearch: true }).then(async (found) => {
          if (found) return found;
          const answer = await fetch(event.request);
          const cache = await caches.open('shell');
          await cache.put(event.request, answer.clone());
          return answer;
        })));`;
    const server = await startDemo();
    for (const [path, script] of [
      ['/worker.js', worker],
      ['/counter.js', counter],
    ] as const) {
      server.page(path, script, { 'content-type': 'text/javascript' });
    }
    const register = `<script>navigator.serviceWorker.register('/worker.js')</script>`;
    server.page('/offline', sitePage(markup + register));
    const { context, page, console, errors } = await visitSite(site, `${server.url}offline`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await eventually(() => page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
    // once more, so that all that is needed has been asked for through it
    await page.reload();
    await expectAllToWork(page);
    // the last that is asked for has been kept
    const isKept = () =>
      page.evaluate(async () => !!(await caches.match('/askfirst/askfirst-sweep.js', { ignoreSearch: true })));
    await eventually(isKept).toBe(true);
    await page.evaluate(() => localStorage.clear());
    await server.close();
    await page.reload();
    await expectAllToWork(page);
    expect([console, errors]).toEqual([[], []]);
    await context.close();
  });
});

describe('in a document without an origin', () => {
  /** What a frame that may not have storage comes to: it asks, and a choice holds for this view of it. */
  async function expectViewOnly(frame: Frame, console: readonly string[]): Promise<void> {
    const host = frame.locator('html > ask-first');
    const banner = host.locator('[part=banner]');
    await banner.waitFor();
    expect(await frame.evaluate(() => self.origin)).toBe('null');
    expect(await ran(frame)).toBeUndefined();
    await banner.locator('button:has([data-answer^=accept])').click();
    await banner.waitFor({ state: 'hidden' });
    await eventually(() => ran(frame)).toEqual({ counter: 1 });
    expect(console.join('\n')).toMatch(/does not keep the choice, it holds for this page only/);
  }

  it('a sandboxed frame that may have no storage: asks, and the choice holds for this view', async () => {
    site.server.page('/framed', sitePage(markup));
    site.server.page(
      '/framing',
      sitePage('', '<iframe sandbox="allow-scripts" src="/framed" width="900" height="700"></iframe>'),
    );
    const { context, page, console, errors } = await visitSite(site, '/framing');
    await page.locator('iframe').waitFor();
    await expectViewOnly(page.frames()[1]!, console);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('an opaque origin by a policy of the page itself: the same', async () => {
    site.server.page('/opaque', sitePage(markup), { 'content-security-policy': 'sandbox allow-scripts' });
    const { context, page, console, errors } = await visitSite(site, '/opaque');
    await expectViewOnly(page.mainFrame(), console);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('a sandboxed frame without scripts: nothing runs', async () => {
    site.server.page('/framed', sitePage(markup, '<p>Alive</p>'));
    site.server.page('/framing', sitePage('', '<iframe sandbox src="/framed"></iframe>'));
    const { context, page, requests } = await visitSite(site, '/framing');
    await page.frameLocator('iframe').getByText('Alive').waitFor();
    await wait(300);
    expect(requests.filter((request) => request.url().endsWith('/counter.js'))).toEqual([]);
    await context.close();
  });
});

it('in XHTML, which is not supported, nothing optional runs, and the page goes on', async () => {
  const blocked = '<script type="text/plain" data-vendor="counter">window.ran = { inner: 1 };</script>';
  const page = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A page</title>
    ${markup.replace('data-askfirst-catalogue', 'data-askfirst-catalogue=""').replace('src=', 'async="async" src=')}</head>
    <body><p><a href="/research">Elsewhere</a></p>${blocked}</body></html>`;
  site.server.page('/xhtml', page, { 'content-type': 'application/xhtml+xml' });
  const visitor = await visitSite(site, '/xhtml');
  await visitor.page.waitForFunction(() => 'askfirst' in window);
  await wait(700);
  expect(await ran(visitor.page)).toBeUndefined();
  expect(await recordOf(visitor.page)).toBeUndefined();
  await visitor.page.getByRole('link', { name: 'Elsewhere' }).click({ timeout: 20_000 });
  await visitor.page.waitForURL('**/research');
  expect(visitor.errors).toEqual([]);
  await visitor.context.close();

  // nor after a yes that was given elsewhere on the site, which could not be taken back here
  site.server.page('/html', sitePage(markup));
  const later = await visitSite(site, '/html');
  await later.banner.accept.click();
  await eventually(() => ran(later.page)).toEqual({ counter: 1 });
  await later.page.goto(`${site.server.url}xhtml`);
  await eventually(() => later.console.join()).toContain('nothing is released here: this is no HTML document');
  await later.page.evaluate(() => window.askfirst.open());
  await eventually(() => later.console.length).toBeGreaterThan(1);
  expect(await ran(later.page)).toBeUndefined();
  expect(later.errors).toEqual([]);
  await later.context.close();
});

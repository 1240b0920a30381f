import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { dialogOf } from '../../helpers/dialog-of.js';
import { eventually } from '../../helpers/eventually.js';
import { openSite, type Site } from '../../helpers/open-site.js';
import { ownVendor } from '../../helpers/own-vendor.js';
import { recordOf } from '../../helpers/record-of.js';
import { sitePage } from '../../helpers/site-page.js';
import { textOf } from '../../helpers/text-of.js';
import { inline, nonce, nonced, noteViolations } from '../strict-site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  site.server.page('/outer.js', 'window.outer = (window.outer ?? 0) + 1;', { 'content-type': 'text/javascript' });
  site.server.page('/frame', '<!doctype html><title>A frame</title><p>What is embedded</p>');
});
afterAll(() => site.close());

/** R51: nothing but what has the nonce. Frames and the site's own pictures are the page's, not ours. */
const r51 = [
  "default-src 'none'",
  `script-src 'nonce-${nonce}' 'strict-dynamic'`,
  `style-src 'nonce-${nonce}'`,
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
].join('; ');

/** R52: no policy but ours. */
const r52 = "require-trusted-types-for 'script'; trusted-types askfirst";

/** All that a page may have of ours, in German. */
function strictPage(head = '', body = ''): string {
  const items = [{ name: 'left', kind: 'cookie', party: 'first', expiry: '1 year', purpose: 'Zählt' }] as const;
  const text = { en: 'Counter', de: 'Zähler' };
  const vendor = ownVendor(site.server, 'counter', `document.cookie = 'left=1; path=/';`, { items, withdraw: 'none' });
  const signals = { google: ['analytics_storage'] } as const;
  const simple = catalogueOf([
    { ...vendor, name: text, signals },
    { id: 'video', name: text },
  ]);
  const catalogue = { ...simple, categories: [{ ...simple.categories[0]!, name: text }] };
  const localized = JSON.parse(
    JSON.stringify(catalogue).replaceAll('"purpose":"Zählt"', '"purpose":{"en":"x","de":"Zählt"}'),
  ) as typeof catalogue;
  const top = nonced(`${noteViolations}${head}${inline(localized)}<script src="/askfirst/askfirst.js"></script>`);
  const blocked = nonced(`
    <script type="text/plain" data-vendor="counter">window.inner = (window.inner ?? 0) + 1;</script>
    <script type="text/plain" data-vendor="counter" data-src="/outer.js"></script>
    <template data-vendor="counter"><script src="/outer.js"></script></template>`);
  const embeds = `
    <ask-first-embed vendor="video" src="/frame" title="A film"></ask-first-embed>
    <iframe data-vendor="video" data-src="/frame" data-placeholder title="Another film"></iframe>
    <img alt="" data-vendor="counter" data-src="/icon.svg">
    <ask-first-declaration></ask-first-declaration>`;
  return sitePage(top, `${blocked}${embeds}${body}`).replace('lang="en"', 'lang="de"');
}

const ran = (page: Page) =>
  page.evaluate(() => {
    const { inner, outer } = window as { inner?: number; outer?: number };
    return [window.ran?.['counter'], inner, outer];
  });
const violations = (page: Page) => page.evaluate(() => window.violations);

/** Banner, settings, a locale, embeds, inline and external releases, the declaration, a sweep and a withdrawal. */
async function exercise(page: Page): Promise<void> {
  const { banner, settings, reopener } = dialogOf(page);
  await banner.waitFor();
  expect(await textOf(banner.accept)).toBe('Alle akzeptieren');
  const embed = page.locator('ask-first-embed');
  await embed.locator('button').first().click();
  await embed.locator('iframe').waitFor();
  await banner.toSettings.click();
  await settings.waitFor();
  await settings.locator('li summary').first().click();
  await settings.locator('table').first().waitFor();
  await settings.accept.click();
  await eventually(() => ran(page)).toEqual([1, 1, 2]);
  await page.frameLocator('iframe[title="Another film"]').getByText('What is embedded').waitFor();
  await page.locator('ask-first-declaration table').first().waitFor();
  await eventually(() => page.evaluate(() => document.cookie)).toBe('left=1');
  await reopener.click();
  await settings.reject.click();
  await eventually(() => page.evaluate(() => document.cookie)).toBe('');
  expect(await recordOf(page)).toMatchObject({ source: 'reject-all', locale: 'de' });
}

async function visit(headers: Readonly<Record<string, string>>, markup: string) {
  site.server.page('/strict', markup, { ...headers });
  const visitor = await site.visitor({ reducedMotion: 'reduce' });
  await visitor.page.goto(`${site.server.url}strict`);
  return visitor;
}

describe('R51 a policy of nonces alone, with strict-dynamic', () => {
  it('refuses nothing of what is ours: banner, settings, a locale, embeds, releases, the sweep, a withdrawal', async () => {
    const { context, page, console, errors } = await visit({ 'content-security-policy': r51 }, strictPage());
    await exercise(page);
    expect(await violations(page)).toEqual([]);
    expect(console).toEqual([]);
    expect(errors).toEqual([]);
    // the log works
    await page.evaluate(() => void document.body.insertAdjacentHTML('beforeend', '<p style="color: red">'));
    await eventually(() => violations(page)).toContainEqual(expect.stringContaining('style-src-attr'));
    await context.close();
  });

  it('refuses a blocked script that was injected without the nonce, also where the visitor grants all', async () => {
    const injected = `<div><script type="text/plain" data-vendor="counter">window.injected = 1</script>
      <script type="text/plain" data-vendor="counter" data-src="/outer.js?injected"></script></div>`;
    const { context, page, console, requests } = await visit(
      { 'content-security-policy': r51 },
      strictPage('', injected),
    );
    await dialogOf(page).banner.accept.click();
    await eventually(() => ran(page)).toEqual([1, 1, 2]);
    await eventually(() => console).toEqual(Array(2).fill('askfirst: counter: a blocked script lacks the nonce'));
    await wait(300);
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
    expect(requests.filter((request) => request.url().endsWith('?injected'))).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await context.close();
  });
});

describe('R52 Trusted Types, with no policy but askfirst', () => {
  it.each([
    ['refuse nothing of what is ours', ''],
    ['refuse nothing where a second name is allowed, as earlier plans had it', ' askfirst-ui'],
  ])('%s', async (_, more) => {
    const headers = { 'content-security-policy': `${r51}; ${r52}${more}` };
    const { context, page, console, errors } = await visit(headers, strictPage());
    await exercise(page);
    expect(await violations(page)).toEqual([]);
    expect(console).toEqual([]);
    expect(errors).toEqual([]);
    // they are enforced
    expect(
      await page.evaluate(() => {
        try {
          document.body.innerHTML = '<p>';
          return 'taken';
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe('TypeError');
    await context.close();
  });

  it('stand beside a page’s own lit, which has its own name', async () => {
    const own = `<script type="module">
      import { html, render } from '/own-lit.js';
      render(html\`<p id="own">Drawn by the page</p>\`, document.querySelector('main'));
    </script>`;
    site.server.page('/own-lit.js', await ownLit(), { 'content-type': 'text/javascript' });
    const policy = `${r51}; ${r52} lit-html`;
    const { context, page, console, errors } = await visit(
      { 'content-security-policy': policy },
      strictPage('', `<main></main>${nonced(own)}`),
    );
    await page.locator('#own').waitFor();
    await exercise(page);
    expect(await page.locator('#own').textContent()).toBe('Drawn by the page');
    expect(await violations(page)).toEqual([]);
    expect(console).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('that do not allow it: nothing optional runs, and the page goes on', async () => {
    const headers = { 'content-security-policy': `${r51}; require-trusted-types-for 'script'; trusted-types none` };
    const { context, page, console, errors } = await visit(headers, strictPage());
    await eventually(() => console.length).toBeGreaterThan(0);
    await wait(300);
    expect(console[0]).toMatch(/^askfirst: .*(policy|Policy)/);
    expect(await ran(page)).toEqual([undefined, undefined, undefined]);
    await page.getByRole('link', { name: 'Elsewhere' }).click();
    await page.waitForURL('**/research');
    expect(errors).toEqual([]);
    await context.close();
  });
});

/** lit as a page bundles it. */
async function ownLit(): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: "export { html, render } from 'lit';", resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

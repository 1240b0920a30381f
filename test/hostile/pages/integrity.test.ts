import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { dialogOf } from '../../helpers/dialog-of.js';
import { eventually } from '../../helpers/eventually.js';
import { openSite, type Site } from '../../helpers/open-site.js';
import { ownVendor } from '../../helpers/own-vendor.js';
import { sitePage } from '../../helpers/site-page.js';
import { inline } from '../strict-site.js';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const hashes = JSON.parse(readFileSync(`${dist}integrity.json`, 'utf8')) as Record<string, string>;

let site: Site;
let catalogue: string;
beforeAll(async () => {
  site = await openSite();
  const text = { en: 'Counter', de: 'Zähler' };
  const items = [
    { name: 'left', kind: 'cookie', party: 'first', expiry: '1 year', purpose: { en: 'Counts', de: 'Zählt' } },
  ] as const;
  const vendor = ownVendor(site.server, 'counter', `document.cookie = 'left=1; path=/';`, { items, withdraw: 'none' });
  const simple = catalogueOf([{ ...vendor, name: text, signals: { meta: true } }]);
  catalogue = inline({ ...simple, categories: [{ ...simple.categories[0]!, name: text }] });
});
afterAll(() => site.close());

/** A German visitor, for whom one of our files has something put before it, somewhere on its way. */
async function visitPinned(tampered: string | undefined, tag: string) {
  if (tampered) {
    const text = `window.tampered = true;${readFileSync(dist + tampered, 'utf8')}`;
    const headers = { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' };
    site.server.page(`/askfirst/${tampered}`, text, headers);
    onTestFinished(() => site.server.page(`/askfirst/${tampered}`));
  }
  site.server.page('/pinned', sitePage(catalogue + tag).replace('lang="en"', 'lang="de"'));
  const visitor = await site.visitor({ reducedMotion: 'reduce' });
  await visitor.page.goto(`${site.server.url}pinned`);
  return { ...visitor, ...dialogOf(visitor.page) };
}

const pinned = (): string => `<script src="/askfirst/askfirst.js" integrity="${hashes['askfirst.js']}"></script>`;

const ofAnotherOrigin = (): string => {
  const origin = site.server.origin('cdn.localhost');
  return `<script src="${origin}/askfirst/askfirst.js" crossorigin integrity="${hashes['askfirst.js']}"></script>`;
};

describe.each([
  ['of the page’s origin', pinned],
  ['of another origin, with crossorigin', ofAnotherOrigin],
])('a gate that is pinned by its hash, %s', (_, tag) => {
  it('loads all of its files with their hashes, and they fit', async () => {
    const { context, page, banner, settings, reopener, console, errors, requests } = await visitPinned(
      undefined,
      tag(),
    );
    await page.evaluate(() => {
      const note = new MutationObserver((records) => {
        for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (node instanceof HTMLScriptElement && node.src.includes('/askfirst/') && !node.integrity) {
            Object.assign(window, { unpinned: node.src });
          }
        }
      });
      note.observe(document, { childList: true, subtree: true });
    });
    await banner.accept.click();
    await eventually(() => page.evaluate(() => document.cookie)).toBe('left=1');
    await reopener.click();
    await settings.reject.click();
    await eventually(() => page.evaluate(() => document.cookie)).toBe('');
    const asked = new Set(requests.map((request) => new URL(request.url()).pathname.replace('/askfirst/', '')));
    const wanted = ['ui', 'check', 'release', 'settings', 'sweep', 'meta', 'files'].map(
      (name) => `askfirst-${name}.js`,
    );
    for (const file of [...wanted, 'locales/de-banner.js', 'locales/files-banner.js']) expect(asked).toContain(file);
    expect(await page.evaluate(() => (window as { unpinned?: string }).unpinned)).toBeUndefined();
    expect([console, errors]).toEqual([[], []]);
    await context.close();
  });

  it.each([
    ['the gate itself', 'askfirst.js'],
    ['the dialog', 'askfirst-ui.js'],
    ['the check', 'askfirst-check.js'],
    ['the list of hashes', 'askfirst-files.js'],
  ])('refuses %s that was changed: nothing optional runs', async (_name, file) => {
    const { context, page, host } = await visitPinned(file, tag());
    await wait(700);
    expect(await page.evaluate(() => [window.ran, 'tampered' in window])).toEqual([undefined, false]);
    expect(await host.locator('[part=banner]').count()).toBe(0);
    await context.close();
  });

  it.each([
    ['what releases', 'askfirst-release.js'],
    ['a signal', 'askfirst-meta.js'],
  ])('refuses %s that was changed: what it would have released is held', async (_name, file) => {
    const { context, page, banner, console } = await visitPinned(file, tag());
    await banner.accept.click();
    await eventually(() => console).toEqual([expect.stringMatching(/could not be loaded$/)]);
    await wait(300);
    expect(await page.evaluate(() => [window.ran, 'tampered' in window])).toEqual([undefined, false]);
    await context.close();
  });

  it.each([
    ['a language', 'locales/de-banner.js'],
    ['the list of hashes of languages', 'locales/files-banner.js'],
  ])('refuses %s that was changed: all is English', async (_name, file) => {
    const { context, page, banner } = await visitPinned(file, tag());
    await banner.waitFor();
    expect(await banner.accept.innerText()).toBe('Accept all');
    expect(await page.evaluate(() => 'tampered' in window)).toBe(false);
    await context.close();
  });
});

it('a gate that nobody has pinned takes a changed file of those that it does not pin itself', async () => {
  const { context, page, banner } = await visitPinned(
    'askfirst-check.js',
    '<script src="/askfirst/askfirst.js"></script>',
  );
  await banner.waitFor();
  expect(await page.evaluate(() => 'tampered' in window)).toBe(true);
  await context.close();
});

it('the build prints the hash of every file that a page may name, and writes it down', () => {
  expect(Object.keys(hashes)).toEqual(expect.arrayContaining(['askfirst.js', 'askfirst-guard.js', 'askfirst-ui.js']));
  for (const hash of Object.values(hashes)) expect(hash).toMatch(/^sha384-[\w+/]{64}$/);
});

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/types.js';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { dialogOf } from '../../helpers/dialog-of.js';
import { eventually } from '../../helpers/eventually.js';
import { grantedBy } from '../../helpers/granted-by.js';
import { holdBack } from '../../helpers/hold-back.js';
import { openSite, type Site } from '../../helpers/open-site.js';
import { putSite } from '../../helpers/put-site.js';
import { readyOn } from '../../helpers/ready-on.js';
import { recordOf } from '../../helpers/record-of.js';
import { scriptTag } from '../../helpers/script-tag.js';
import { sitePage } from '../../helpers/site-page.js';
import { textOf } from '../../helpers/text-of.js';
import { visitSite } from '../../helpers/visit-site.js';
import { countingVendor } from '../strict-site.js';

let site: Site;
let catalogue: Catalogue;
beforeAll(async () => {
  site = await openSite();
  catalogue = catalogueOf([countingVendor(site)]);
});
afterAll(() => site.close());

const ran = (page: Page) => page.evaluate(() => window.ran);

describe('a catalogue that', () => {
  it('is slow: the page is not held up, nothing is granted meanwhile, and then it is asked', async () => {
    const address = putSite(site.server, 'slow', catalogue);
    const { context, page } = await site.visitor({ reducedMotion: 'reduce' });
    const letGo = await holdBack(context, '**/slow.json');
    await page.goto(address);
    await page.waitForFunction(() => document.readyState === 'complete' && 'askfirst' in window);
    await page.evaluate(() => window.askfirst.accept());
    await wait(200);
    expect(await page.evaluate(() => [window.ran, window.askfirst.state('counter')])).toEqual([undefined, 'denied']);
    expect(await dialogOf(page).host.count()).toBe(0);
    letGo();
    // what was asked for early is done then
    await eventually(() => ran(page)).toEqual({ counter: 1 });
    await context.close();
  });

  it('is cut off in the middle: nothing runs, it is said, and the next page asks', async () => {
    const address = putSite(site.server, 'cut', catalogue);
    const text = JSON.stringify(catalogue);
    const headers = {
      'content-type': 'application/json',
      'content-length': `${text.length + 50}`,
      connection: 'close',
    };
    site.server.page('/cut.json', text, headers);
    const { context, page, console, errors } = await visitSite(site, address);
    await eventually(() => console).toEqual([expect.stringMatching(/^askfirst: catalogue \/cut\.json: /)]);
    await wait(200);
    expect(await ran(page)).toBeUndefined();
    expect(await dialogOf(page).host.count()).toBe(0);

    putSite(site.server, 'cut', catalogue);
    await page.reload();
    await dialogOf(page).banner.waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each(['text/plain', 'application/octet-stream', 'text/html'])(
    'comes as %s: what it holds counts',
    async (type) => {
      const address = putSite(site.server, 'typed', catalogue);
      site.server.page('/typed.json', JSON.stringify(catalogue), { 'content-type': type });
      const { context, banner, console } = await visitSite(site, address);
      await banner.waitFor();
      expect(console).toEqual([]);
      await context.close();
    },
  );

  it('comes stale from a cache: each answer holds for those it was given for, and the new vendor is asked about', async () => {
    // once Firefox's driver has held back a request of one page, it keeps them all from the cache
    const untouched = await openSite();
    const { server } = untouched;
    const old = catalogueOf([countingVendor(untouched)]);
    const tag = sitePage(scriptTag('/aging.json'));
    const put = (vendors: Catalogue): void => {
      const headers = { 'content-type': 'application/json', 'cache-control': 'max-age=600' };
      server.page('/aging.json', JSON.stringify(vendors), headers);
    };
    server.page('/aging', tag);
    put(old);
    const { context, page, banner, requests } = await visitSite(untouched, '/aging');
    await banner.accept.click();
    await eventually(() => ran(page)).toEqual({ counter: 1 });

    const grown = catalogueOf([countingVendor(untouched), countingVendor(untouched, 'newer')]);
    put(grown);
    await page.goto(`${server.url}aging`);
    await readyOn(page);
    await eventually(() => ran(page)).toEqual({ counter: 1 });
    expect(await page.evaluate(() => window.askfirst.state('newer'))).toBe('denied');

    // another page has it fresh
    server.page('/fresh', sitePage(scriptTag('/aging.json?2')));
    await page.goto(`${server.url}fresh`);
    await banner.waitFor();
    await eventually(() => ran(page)).toEqual({ counter: 1 });
    await banner.accept.click();
    await eventually(() => ran(page)).toEqual({ counter: 1, newer: 1 });

    // and once more the stale one: neither answer is lost
    await page.goto(`${server.url}aging`);
    await readyOn(page);
    await eventually(() => ran(page)).toEqual({ counter: 1 });
    await page.goto(`${server.url}fresh`);
    await eventually(() => ran(page)).toEqual({ counter: 1, newer: 1 });
    expect(grantedBy(await recordOf(page))).toEqual(['counter', 'newer']);
    expect(requests.filter((request) => request.url().endsWith('/aging.json')).length).toBeGreaterThan(1);
    await context.close();
    await untouched.close();
  });
});

describe('a file of ours', () => {
  const german = (): string => {
    const text = { en: 'Counter', de: 'Zähler' };
    const [category] = catalogue.categories;
    const vendors = [{ ...category!.vendors[0]!, name: text }];
    const address = putSite(site.server, 'german', {
      ...catalogue,
      categories: [{ ...category!, name: text, vendors }],
    });
    site.server.page('/german', sitePage(scriptTag('/german.json')).replace('lang="en"', 'lang="de"'));
    return address;
  };

  it.each([
    ['missing', { status: 404 }],
    ['of a wrong type', { status: 200, headers: { 'content-type': 'text/html', 'x-content-type-options': 'nosniff' } }],
    ['empty', { status: 200, body: '', contentType: 'text/javascript' }],
    ['cut off', { status: 200, body: '(()=>{let a="', contentType: 'text/javascript' }],
  ])('a language’s that is %s: all is English, never two mixed; the next page speaks it', async (_, answer) => {
    const address = german();
    const { context, page } = await site.visitor({ reducedMotion: 'reduce' });
    await context.route('**/locales/de-*', (route) => route.fulfill(answer));
    await page.goto(address);
    const { banner } = dialogOf(page);
    await banner.waitFor();
    expect([await textOf(banner.reject), await textOf(banner.accept)]).toEqual(['Reject all', 'Accept all']);
    await context.unroute('**/locales/de-*');
    await page.reload();
    await banner.waitFor();
    expect([await textOf(banner.reject), await textOf(banner.accept)]).toEqual(['Alle ablehnen', 'Alle akzeptieren']);
    await context.close();
  });

  it.each([
    ['missing', { status: 404 }],
    ['of a wrong type', { status: 200, headers: { 'content-type': 'text/html', 'x-content-type-options': 'nosniff' } }],
    ['empty', { status: 200, body: '', contentType: 'text/javascript' }],
    ['cut off', { status: 200, body: '(()=>{let a="', contentType: 'text/javascript' }],
  ])('the dialog’s that is %s: nothing runs, and the next page asks', async (_, answer) => {
    const address = putSite(site.server, 'no-dialog', catalogue);
    const { context, page, console } = await site.visitor({ reducedMotion: 'reduce' });
    await context.route('**/askfirst-ui.js*', (route) => route.fulfill(answer));
    await page.goto(address);
    await eventually(() => console).toEqual([expect.stringMatching(/^askfirst: /)]);
    await wait(200);
    expect(await ran(page)).toBeUndefined();
    await context.unroute('**/askfirst-ui.js*');
    await page.reload();
    await dialogOf(page).banner.accept.click();
    await eventually(() => ran(page)).toEqual({ counter: 1 });
    await context.close();
  });

  // Firefox then gives up what is on its way
  it('the dialog’s that has not come when the page is written anew: it asks, or that is said and the next page asks', async () => {
    const address = putSite(site.server, 'anew', catalogue);
    const { context, page, console, errors } = await site.visitor({ reducedMotion: 'reduce' });
    const letGo = await holdBack(context, '**/askfirst-ui.js*');
    await page.goto(address, { waitUntil: 'commit' });
    await readyOn(page);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>New</title><body>');
      document.close();
    });
    letGo();
    const { banner } = dialogOf(page);
    await eventually(async () => console.length + (await banner.count())).toBe(1);
    const said = console.map(
      () => expect.stringMatching(/^askfirst: .*askfirst-ui\.js.* could not be loaded$/) as string,
    );
    expect([console, errors, await ran(page)]).toEqual([said, [], undefined]);
    await page.reload();
    await banner.accept.click();
    await eventually(() => ran(page)).toEqual({ counter: 1 });
    await context.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cookie, Page } from 'playwright-core';
import type { Catalogue } from '../../src/catalogue/types.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { launchProfile } from '../helpers/launch-profile.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownRequests } from '../helpers/own-requests.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { refuseLocalStorage } from '../helpers/refuse-local-storage.js';
import { refuseToStore } from '../helpers/refuse-to-store.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { startVendorWorld } from '../helpers/vendor-world.js';
import { visitSite } from '../helpers/visit-site.js';

let site: Site;
let catalogue: Catalogue;
beforeAll(async () => {
  site = await openSite();
  catalogue = {
    ...catalogueOf([ownVendor(site.server, 'counter', '', { withdraw: 'none' })]),
    storage: { share: 'subdomains' },
  };
  putSite(site.server, 'shared', catalogue);
});
afterAll(() => site.close());

const addressOn = (host: string): string => `${site.server.origin(host)}/shared`;
const www = () => addressOn('www.example.localhost');
const shop = () => addressOn('shop.example.localhost');
const root = () => addressOn('example.localhost');

const cookiesOf = async (page: Page): Promise<readonly Cookie[]> =>
  (await page.context().cookies()).filter(({ name }) => name.startsWith('cookiePreference'));
const stateOn = async (page: Page): Promise<string> => {
  await readyOn(page);
  return page.evaluate(() => window.askfirst.state('counter'));
};

describe('R55 a choice that subdomains share', () => {
  it('is kept in one cookie for the whole site, and asked for once', async () => {
    const { context, page, banner, errors } = await visitSite(site, www());
    expect(await cookiesOf(page)).toEqual([]);
    await banner.accept.click();
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    const [cookie] = await cookiesOf(page);
    expect(cookie).toMatchObject({
      name: 'cookiePreference',
      domain: '.example.localhost',
      path: '/',
      sameSite: 'Lax',
    });
    expect(JSON.parse(decodeURIComponent(cookie!.value))).toMatchObject({
      v: 1,
      choices: { statistics: { counter: 1 } },
    });
    const record = await recordOf(page);
    expect(Math.abs(cookie!.expires * 1000 - Date.parse(record!.expiresAt))).toBeLessThan(60_000);
    for (const address of [shop(), root()]) {
      await page.goto(address);
      expect(await stateOn(page)).toBe('granted');
      await page.waitForFunction(() => window.ran?.['counter']);
      expect(await dialogOf(page).banner.count()).toBe(0);
      expect(await recordOf(page)).toEqual(record);
    }
    expect(errors).toEqual([]);
    await context.close();
  });

  it('is secure on https', async () => {
    const world = await startVendorWorld([]);
    const context = await launchProfile(world.context);
    world.page('/shared.json', JSON.stringify(catalogue));
    world.page('/counter.js', '');
    world.page('/', sitePage(scriptTag('/shared.json')));
    const page = await context.newPage();
    await page.goto(world.url);
    await dialogOf(page).banner.accept.click();
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    const attributes = { domain: '.example.com', path: '/', sameSite: 'Lax', secure: true };
    expect((await cookiesOf(page))[0]).toMatchObject(attributes);
    await context.close();
    await world.close();
  });

  it('is withdrawn on all', async () => {
    const { context, page, banner } = await visitSite(site, www());
    await banner.accept.click();
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    await page.goto(shop());
    expect(await stateOn(page)).toBe('granted');
    await page.evaluate(() => window.askfirst.withdraw());
    await eventually(() => stateOn(page)).toBe('denied');
    await eventually(async () => decodeURIComponent((await cookiesOf(page))[0]!.value)).toContain('"counter":-1');
    await page.goto(www());
    expect(await stateOn(page)).toBe('denied');
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await context.close();
  });

  it('doubles at www and root are mended to the newest', async () => {
    const { context, page, banner } = await visitSite(site, www());
    await banner.accept.click();
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    const [older] = await cookiesOf(page);
    await page.evaluate(() => window.askfirst.reject());
    await eventually(async () => decodeURIComponent((await cookiesOf(page))[0]!.value)).toContain('"counter":-1');
    await page.goto('about:blank');
    await context.addCookies([{ ...older!, domain: 'www.example.localhost' }]);
    await page.goto(www());
    expect(await stateOn(page)).toBe('denied');
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    expect((await cookiesOf(page))[0]).toMatchObject({ domain: '.example.localhost' });
    await context.close();
  });

  it('R53 holds where localStorage is empty', async () => {
    const { context, page, banner } = await visitSite(site, www());
    await banner.reject.click();
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    expect(await stateOn(page)).toBe('denied');
    await context.close();
  });

  it('R8 a tab of another subdomain follows at once', async () => {
    const { context, banner, page } = await visitSite(site, www());
    const other = await context.newPage();
    await other.goto(shop());
    await dialogOf(other).banner.waitFor();
    await banner.accept.click();
    await dialogOf(other).banner.waitFor({ state: 'hidden' });
    await other.waitForFunction(() => window.ran?.['counter']);
    await other.evaluate(() => window.askfirst.withdraw());
    await eventually(() => stateOn(page)).toBe('denied');
    expect(await recordOf(page)).toEqual(await recordOf(other));
    await context.close();
  });

  it('works where localStorage is refused', async () => {
    const { context, page, console } = await visitSite(site, 'about:blank');
    await context.addInitScript(refuseLocalStorage);
    const { banner } = dialogOf(page);
    await page.goto(www());
    await banner.accept.click();
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    await page.goto(shop());
    expect(await stateOn(page)).toBe('granted');
    expect(await banner.count()).toBe(0);
    await page.evaluate(() => window.askfirst.withdraw());
    await eventually(() => stateOn(page)).toBe('denied');
    // what carries it out is there: given up for the next page, it would have this one loaded again
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('askfirst-sweep')),
    );
    await page.goto(www());
    expect(await stateOn(page)).toBe('denied');
    expect(console.filter((line) => line.includes('this page only'))).toEqual([]);
    await context.close();
  });

  it('holds for the page where cookies are refused too, and says so', async () => {
    const { context, page, console } = await visitSite(site, 'about:blank');
    await context.addInitScript(refuseLocalStorage);
    await context.addInitScript(() => {
      Object.defineProperty(document, 'cookie', { get: () => '', set() {} });
    });
    const { banner } = dialogOf(page);
    await page.goto(www());
    await banner.accept.click();
    await page.waitForFunction(() => window.ran?.['counter']);
    await page.evaluate(() => dispatchEvent(new Event('pageshow')));
    await page.evaluate(() => {});
    expect(await page.evaluate(() => window.askfirst.state('counter'))).toBe('granted');
    expect(console.join()).toContain('this browser keeps no choice, it holds for this page only');
    await context.close();
  });

  it('holds under a catalogue that was edited since, also where localStorage is refused', async () => {
    const { context, page, errors } = await visitSite(site, 'about:blank');
    await context.addInitScript(refuseLocalStorage);
    const { banner, reopener } = dialogOf(page);
    const address = putSite(site.server, 'edited', catalogue);
    await page.goto(address);
    await banner.accept.click();
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    const [category] = catalogue.categories;
    putSite(site.server, 'edited', { ...catalogue, categories: [{ ...category!, name: 'Edited' }] });
    await page.goto(address);
    expect(await stateOn(page)).toBe('granted');
    await reopener.waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('a yes is not left where a later no has no room', async () => {
    const { context, page, banner } = await visitSite(site, shop());
    await banner.accept.click();
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    await page.goto(www());
    expect(await stateOn(page)).toBe('granted');
    await page.evaluate(() => window.askfirst.reject());
    await eventually(() => stateOn(page)).toBe('denied');
    await context.addInitScript(refuseToStore);
    await page.goto(shop());
    expect(await stateOn(page)).toBe('denied');
    expect(await recordOf(page)).toBeUndefined();
    await context.clearCookies();
    await page.reload();
    expect(await stateOn(page)).toBe('pending');
    await context.close();
  });

  it('a no that cannot be carried out is forgotten on all, also where localStorage is refused', async () => {
    const { context, page } = await visitSite(site, 'about:blank');
    await context.addInitScript(refuseLocalStorage);
    const { banner } = dialogOf(page);
    await page.goto(www());
    await banner.accept.click();
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    await page.goto(shop());
    expect(await stateOn(page)).toBe('granted');
    await context.route('**/askfirst-ui.js**', (route) => route.abort());
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => window.askfirst.withdraw());
    await loaded;
    expect(await stateOn(page)).toBe('pending');
    await page.goto(www());
    expect(await stateOn(page)).toBe('pending');
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await context.close();
  });

  it('R4 what is kept here counts as none where the cookie cannot be read', async () => {
    const { context, page, banner, console } = await visitSite(site, www());
    await banner.accept.click();
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    // Firefox gives up what is on its way when the page goes, and that is told
    await page.waitForFunction(() => window.ran?.['counter']);
    await context.route('**/askfirst-share.js**', (route) => route.abort());
    await page.reload();
    await banner.waitFor();
    expect(await stateOn(page)).toBe('pending');
    expect(console).toEqual([expect.stringContaining('askfirst-share.js')]);
    await context.unroute('**/askfirst-share.js**');
    await page.reload();
    await eventually(() => stateOn(page)).toBe('granted');
    await context.close();
  });

  it('R26 the cookie keeps no choice longer than the catalogue says now', async () => {
    const now = Date.now();
    const { context, page, banner } = await visitSite(site, 'about:blank');
    await context.clock.setFixedTime(now - 100 * 24 * 3600 * 1000);
    const address = putSite(site.server, 'shortened', catalogue);
    await page.goto(address);
    await banner.accept.click();
    await eventually(() => cookiesOf(page)).toHaveLength(1);
    await context.clock.setFixedTime(now);
    const [first] = catalogue.categories;
    const own = { name: 'cookiePreference', kind: 'local-storage', party: 'first', purpose: 'The choice' } as const;
    const items = [{ ...own, expiry: '1 month' }];
    const essentials = { ...first!, id: 'essentials', essential: true, vendors: [{ id: 'site', name: 'Site', items }] };
    putSite(site.server, 'shortened', { ...catalogue, categories: [essentials, ...catalogue.categories] });
    for (let visit = 0; visit < 2; visit++) {
      await page.goto(address);
      await banner.waitFor();
      expect(await stateOn(page)).toBe('pending');
    }
    await context.close();
  });

  it('a site that does not ask for it loads nothing for it, and keeps no cookie', async () => {
    const address = putSite(site.server, 'alone', { ...catalogue, storage: {} });
    const { context, page, banner, requests } = await visitSite(site, address);
    await banner.accept.click();
    await eventually(() => recordOf(page)).toBeDefined();
    expect(ownRequests(requests).filter((path) => path.includes('share'))).toEqual([]);
    expect(await cookiesOf(page)).toEqual([]);
    await context.close();
  });

  it.each(['', '%', '{}', 'granted', encodeURIComponent('{"v":2}')])(
    'R4 the cookie %j counts as none',
    async (value) => {
      const { context, page } = await visitSite(site, 'about:blank');
      await context.addCookies([{ name: 'cookiePreference', value, domain: '.example.localhost', path: '/' }]);
      await page.goto(www());
      expect(await stateOn(page)).toBe('pending');
      await dialogOf(page).banner.waitFor();
      await context.close();
    },
  );
});

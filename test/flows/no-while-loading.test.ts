import { setTimeout as wait } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Vendor } from '../../src/catalogue/types.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { holdBack } from '../helpers/hold-back.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { visitSite } from '../helpers/visit-site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A visitor on a page with these vendors, to whom the answers to one address do not come until they are let go. */
async function visitWhileHeld(name: string, vendors: readonly Vendor[], pattern: string) {
  const address = putSite(site.server, name, catalogueOf(vendors));
  const visitor = await site.visitor();
  const { context, page, requests } = visitor;
  const letGo = await holdBack(context, pattern);
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await readyOn(page);
  const asked = (path: string): readonly Request[] =>
    requests.filter((request) => new URL(request.url()).pathname === path);
  const ran = () => page.evaluate(() => window.ran);
  return { ...visitor, ...dialogOf(page), letGo, asked, ran };
}

/** Resolves when every request has ended, in whatever way. */
async function ended(requests: readonly Request[]): Promise<void> {
  await Promise.all(requests.map(async (request) => (await request.response().catch(() => null))?.finished()));
}

describe('a no that comes while a script is on its way', () => {
  it('keeps it from running; granted again, it runs once', async () => {
    const vendor = ownVendor(site.server, 'slow', '', { withdraw: 'none' });
    const visit = await visitWhileHeld('slowly', [vendor], '**/slow.js');
    const { context, page, requests, errors, asked, letGo, ran } = visit;
    await page.evaluate(() => window.askfirst.accept());
    await eventually(() => asked('/slow.js').length).toBe(1);
    await page.evaluate(() => window.askfirst.reject());
    await eventually(async () => grantedBy(await recordOf(page))).toEqual([]);
    letGo();
    await ended(asked('/slow.js'));
    await wait(500);
    expect(await ran()).toBeUndefined();

    await page.evaluate(() => window.askfirst.accept());
    await eventually(ran).toEqual({ slow: 1 });
    await wait(300);
    expect(await ran()).toEqual({ slow: 1 });
    expect(requests.filter((request) => request.isNavigationRequest())).toHaveLength(1);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('keeps it from being requested while what it needs of ours is on its way', async () => {
    const own = ownVendor(site.server, 'needy', '', { withdraw: 'none' });
    const stubs = [{ name: 'needy', kind: 'array', methods: ['track'] }] as const;
    const vendor: Vendor = { ...own, scripts: [{ src: '/needy.js', stubs }] };
    const visit = await visitWhileHeld('needily', [vendor], '**/askfirst-elaborate.js**');
    const { context, page, requests, errors, asked, letGo, ran } = visit;
    await page.evaluate(() => window.askfirst.accept());
    await eventually(() => asked('/askfirst/askfirst-elaborate.js').length).toBe(1);
    await page.evaluate(() => window.askfirst.reject());
    await eventually(async () => grantedBy(await recordOf(page))).toEqual([]);
    letGo();
    await ended(asked('/askfirst/askfirst-elaborate.js'));
    await wait(500);
    expect(asked('/needy.js')).toEqual([]);
    expect(await page.evaluate(() => 'needy' in window)).toBe(false);

    await page.evaluate(() => window.askfirst.accept());
    await eventually(ran).toEqual({ needy: 1 });
    expect(asked('/needy.js')).toHaveLength(1);
    expect(requests.filter((request) => request.isNavigationRequest())).toHaveLength(1);
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a no by a call, where what stores it', () => {
  /** A visitor who has said yes, on a page that has just been loaded again, to which the answers to one address may not come. */
  async function returned(name: string, held?: string) {
    const address = putSite(site.server, name, catalogueOf([ownVendor(site.server, 'runs-on', '')]));
    const visit = await visitSite(site, address);
    const ran = () => visit.page.evaluate(() => window.ran);
    await visit.banner.accept.click();
    await eventually(ran).toEqual({ 'runs-on': 1 });
    const letGo = held === undefined ? undefined : await holdBack(visit.context, held);
    await visit.page.reload({ waitUntil: 'domcontentloaded' });
    await readyOn(visit.page);
    await eventually(ran).toEqual({ 'runs-on': 1 });
    return { ...visit, letGo, ran };
  }
  const isForgotten = async (page: Page, ran: () => Promise<unknown>): Promise<void> => {
    await readyOn(page);
    await dialogOf(page).banner.waitFor();
    expect(await recordOf(page)).toBeUndefined();
    expect(await ran()).toBeUndefined();
  };

  it.each(['reject', 'withdraw'] as const)(
    'has not come when the page goes: what cannot be stored is forgotten, %s',
    async (way) => {
      const { context, page, letGo, ran, errors } = await returned('left', '**/askfirst-ui.js*');
      await page.evaluate((name) => {
        window.askfirst[name]();
        location.search = 'next';
      }, way);
      await page.waitForURL('**/left?next', { waitUntil: 'commit' });
      letGo?.();
      await isForgotten(page, ran);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('never comes: the page does not run on', async () => {
    const { context, page, letGo, ran, console, errors } = await returned('hanging', '**/askfirst-ui.js*');
    const gone = page.waitForEvent('domcontentloaded');
    await page.evaluate(() => window.askfirst.reject());
    await gone;
    letGo?.();
    await isForgotten(page, ran);
    expect(console).toContain('askfirst: a no cannot be stored');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('cannot be had since nobody is online: nothing is granted, and the page goes as soon as it can', async () => {
    const { context, page, ran, errors } = await returned('offline');
    await context.route('**/askfirst-{ui,sweep}.js*', (route) => route.abort());
    await context.setOffline(true);
    await page.evaluate(() => window.askfirst.reject());
    await eventually(() => page.evaluate(() => window.askfirst.state('runs-on'))).toBe('pending');
    expect(await recordOf(page)).toBeUndefined();
    await context.unroute('**/askfirst-{ui,sweep}.js*');
    const loaded = page.waitForEvent('load');
    await context.setOffline(false);
    await loaded;
    await isForgotten(page, ran);
    expect(errors).toEqual([]);
    await context.close();
  });
});

it('a no of which nothing can be carried out since nobody is online is, as soon as that changes', async () => {
  const address = putSite(site.server, 'offline-no', catalogueOf([ownVendor(site.server, 'goes-later', '')]));
  const { context, page, banner, reopener, settings, errors } = await visitSite(site, address);
  await banner.accept.click();
  await page.waitForFunction(() => window.ran);
  await reopener.click();
  await settings.waitFor();
  await context.setOffline(true);
  await settings.reject.click();
  await eventually(() => recordOf(page)).toMatchObject({ source: 'reject-all' });
  const loaded = page.waitForEvent('load');
  await context.setOffline(false);
  await loaded;
  await readyOn(page);
  expect(await page.evaluate(() => [window.askfirst.state('goes-later'), window.ran])).toEqual(['denied', undefined]);
  expect(errors).toEqual([]);
  await context.close();
});

import { setTimeout as wait } from 'node:timers/promises';
import type { Request } from 'playwright-core';
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

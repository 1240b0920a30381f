import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Item } from '../../src/catalogue/types.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { visitSite } from '../helpers/visit-site.js';

const day = 24 * 3600 * 1000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Two purposes; `changed` moves, raises or adds a vendor. */
function catalogue(changed?: 'new' | 'moved' | 'raised' | 'reworded'): Catalogue {
  const first = ownVendor(site.server, 'first', '', { withdraw: 'none' });
  const second = ownVendor(site.server, 'second', '', {
    withdraw: 'none',
    ...(changed === 'raised' && { revision: 2 }),
    ...(changed === 'reworded' && { purpose: 'In other words' }),
  });
  const third = ownVendor(site.server, 'third', '', { withdraw: 'none' });
  const isMoved = changed === 'moved';
  return {
    language: 'en',
    controller: { name: 'Example GmbH', country: 'DE', privacyPolicy: '/privacy', imprint: '/imprint' },
    categories: [
      {
        id: 'statistics',
        name: 'Statistics',
        vendors: [first, ...(isMoved ? [] : [second]), ...(changed === 'new' ? [third] : [])],
      },
      { id: 'marketing', name: 'Marketing', vendors: [{ id: 'other', name: 'Other' }, ...(isMoved ? [second] : [])] },
    ],
  };
}

describe('R28 asked again', () => {
  it.each([
    ['new', 'third'],
    ['moved', 'second'],
    ['raised', 'second'],
  ] as const)('for a vendor that is %s, and for that alone', async (changed, id) => {
    const address = putSite(site.server, `again-${changed}`, catalogue());
    const { context, page, banner } = await visitSite(site, address);
    await banner.accept.click();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ first: 1, second: 1 });
    putSite(site.server, `again-${changed}`, catalogue(changed));
    await page.reload();
    await banner.waitFor();
    // an old yes does not cover it, and all others stay
    const kept = Object.fromEntries(['first', 'second'].filter((other) => other !== id).map((other) => [other, 1]));
    await eventually(() => page.evaluate(() => window.ran)).toEqual(kept);
    await wait(300);
    expect(await page.evaluate((vendor) => window.askfirst.state(vendor), id)).toBe('pending');
    expect(await page.evaluate(() => window.ran)).toEqual(kept);
    await banner.reject.click();
    await eventually(() => recordOf(page)).toMatchObject({
      choices: { [id]: { granted: false }, first: { granted: true }, other: { granted: true } },
    });
    await context.close();
  });

  it('never because a text was edited', async () => {
    const address = putSite(site.server, 'reworded', catalogue());
    const { context, page, banner } = await visitSite(site, address);
    await banner.accept.click();
    await eventually(() => recordOf(page)).toBeDefined();
    putSite(site.server, 'reworded', catalogue('reworded'));
    await page.reload();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ first: 1, second: 1 });
    await wait(300);
    expect(await banner.count()).toBe(0);
    await context.close();
  });
});

describe('R26 the lifetime of a choice, on clocks that go wrong', () => {
  /** The catalogue, saying how long a choice is kept. */
  const keptFor = (expiry: string): Catalogue => {
    const item: Item = {
      name: 'cookiePreference',
      kind: 'local-storage',
      party: 'first',
      expiry,
      purpose: 'The choice',
    };
    const essential = {
      id: 'essentials',
      essential: true,
      name: 'Essentials',
      vendors: [{ id: 'site', name: 'Site', items: [item] }],
    };
    return { ...catalogue(), categories: [essential, ...catalogue().categories] };
  };

  const answered = async (name: string, at: number) => {
    const visit = await visitSite(site, 'about:blank');
    await visit.context.clock.setFixedTime(at);
    await visit.page.goto(putSite(site.server, name, keptFor('1 year')));
    await visit.banner.accept.click();
    await eventually(() => recordOf(visit.page)).toBeDefined();
    return visit;
  };

  const now = Date.now();

  it('a clock that goes back a little keeps the choice', async () => {
    const { context, page, banner } = await answered('clock-back', now);
    await context.clock.setFixedTime(now - day / 2);
    await page.reload();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ first: 1, second: 1 });
    expect(await banner.count()).toBe(0);
    // a choice that is made now is in force all the same, before the one that it follows or not
    await page.evaluate(() => window.askfirst.withdraw());
    await eventually(() => page.evaluate(() => window.askfirst.granted('first'))).toBe(false);
    await page.reload();
    await readyOn(page);
    expect(await page.evaluate(() => window.askfirst.state('first'))).toBe('denied');
    await context.close();
  });

  it('a record from the future counts as none', async () => {
    const { context, page, banner } = await answered('future', now + 400 * day);
    await context.clock.setFixedTime(now);
    await page.reload();
    await banner.waitFor();
    await wait(300);
    expect(await page.evaluate(() => [window.ran, window.askfirst.state('first')])).toEqual([undefined, 'pending']);
    await banner.reject.click();
    await eventually(() => recordOf(page)).toMatchObject({ choices: { first: { granted: false } } });
    await context.close();
  });

  it('a lifetime that the site has shortened since counts from when the choice was made', async () => {
    const { context, page, banner } = await answered('shortened', now - 60 * day);
    await context.clock.setFixedTime(now);
    putSite(site.server, 'shortened', keptFor('3 months'));
    await page.reload();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ first: 1, second: 1 });
    const { expiresAt } = (await recordOf(page))!;
    expect(Math.abs(Date.parse(expiresAt) - now - 31 * day)).toBeLessThan(4 * day);
    putSite(site.server, 'shortened', keptFor('1 month'));
    await page.reload();
    await banner.waitFor();
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await context.close();
  });
});

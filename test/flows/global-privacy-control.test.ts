import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dialogOf, type Dialog } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { openSite, type Site, type Visitor } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { nothingStored, storedOn } from '../helpers/stored-on.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A visitor of a site whose only optional category is one that Global Privacy Control speaks to. */
async function visitMarketing(isSignalOn: boolean): Promise<Visitor & Dialog> {
  const address = putSite(site.server, 'marketing', {
    language: 'en',
    controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
    categories: [
      { id: 'marketing', name: 'Marketing', gpc: true, vendors: [ownVendor(site.server, 'advertises', '')] },
    ],
  });
  const visitor = await site.visitor({ reducedMotion: 'reduce' });
  await visitor.context.addInitScript((value) => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value });
  }, isSignalOn);
  await visitor.page.goto(address);
  await readyOn(visitor.page);
  return { ...visitor, ...dialogOf(visitor.page) };
}

const note = 'Your browser’s Global Privacy Control signal keeps this off until you allow it.';

it('R35 asks nothing, and fakes no record, where Global Privacy Control has answered for all', async () => {
  const control = await visitMarketing(false);
  await control.banner.waitFor();
  await control.context.close();

  const { context, page, banner, settings, reopener } = await visitMarketing(true);
  await reopener.waitFor();
  await wait(500);
  expect(await banner.isVisible()).toBe(false);
  expect(await page.evaluate(() => window.askfirst.state('advertises'))).toBe('denied');
  expect(await storedOn(page)).toEqual(nothingStored);
  expect(await page.evaluate(() => window.ran)).toBe(undefined);

  await reopener.click();
  await settings.getByText(note).waitFor();
  await settings.close.click();
  await settings.waitFor({ state: 'hidden' });
  expect(await storedOn(page)).toEqual(nothingStored);
  await context.close();
});

it('R35 lets an explicit yes go before Global Privacy Control, also on the next page', async () => {
  const { context, page, banner, settings, reopener, switchOf } = await visitMarketing(true);
  await reopener.click();
  await settings.getByText(note).waitFor();
  await switchOf('advertises').check();
  await settings.save.click();
  await settings.waitFor({ state: 'hidden' });
  await eventually(() => page.evaluate(() => window.ran)).toEqual({ advertises: 1 });
  expect(grantedBy(await recordOf(page))).toEqual(['advertises']);

  await page.reload();
  await eventually(() => page.evaluate(() => window.ran)).toEqual({ advertises: 1 });
  expect(await page.evaluate(() => window.askfirst.state('marketing'))).toBe('granted');
  expect(await banner.count()).toBe(0);
  await reopener.click();
  await settings.waitFor();
  expect(await switchOf('advertises').isChecked()).toBe(true);
  expect(await settings.getByText(note).count()).toBe(0);
  await context.close();
});

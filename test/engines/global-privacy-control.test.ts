import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedVendors } from '../helpers/asked-vendors.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { launchBrowser } from '../helpers/launch-browser.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { nothingStored, storedOn } from '../helpers/stored-on.js';
import { visitSite } from '../helpers/visit-site.js';

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];

let site: Site;
beforeAll(async () => {
  site = await openSite(launchBrowser('chromium', ['--enable-features=GlobalPrivacyControlForce']));
});
afterAll(() => site.close());

const statesOn = (page: Page, ids: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((wanted) => wanted.map((id) => window.askfirst.state(id)), ids);

describe('R35 a browser that sends Global Privacy Control', () => {
  it('denies marketing without a record, and leaves the rest to be asked about', async () => {
    const { context, page, banner, settings, switchOf, requests } = await visitSite(site);
    await banner.waitFor();
    expect(await requests[0]!.allHeaders()).toMatchObject({ 'sec-gpc': '1' });
    expect(await statesOn(page, ['google-analytics', 'statistics', 'linkedin', 'marketing'])).toEqual([
      'pending',
      'pending',
      'denied',
      'denied',
    ]);
    await wait(300);
    expect(await recordOf(page)).toBeUndefined();
    expect(await storedOn(page)).toEqual(nothingStored);
    expect(askedVendors(requests)).toEqual([]);

    await banner.toSettings.click();
    await switchOf('hotjar').click();
    await settings.save.click();
    await eventually(() => askedVendors(requests)).toEqual(['hotjar']);
    expect(grantedBy(await recordOf(page))).toEqual(['hotjar']);
    await context.close();
  });

  it('is outdone by an explicit yes, which stays', async () => {
    const { context, page, banner, requests } = await visitSite(site);
    await banner.accept.click();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    const reloaded = (await page.reload())!.request();
    await readyOn(page);
    // What was on its way when the page was left does not count, and its headers may never be told.
    await eventually(() => askedVendors(requests.slice(requests.indexOf(reloaded)))).toEqual(vendors);
    expect(await reloaded.allHeaders()).toMatchObject({ 'sec-gpc': '1' });
    expect(await statesOn(page, ['linkedin', 'marketing'])).toEqual(['granted', 'granted']);
    expect(await banner.isVisible()).toBe(false);
    await context.close();
  });

  it('asks nothing where it speaks to all that could be asked, and fakes no record of it', async () => {
    const { categories, ...catalogue } = catalogueOf([ownVendor(site.server, 'advertises', '')]);
    const spokenTo = { ...catalogue, categories: categories.map((category) => ({ ...category, gpc: true })) };
    const address = putSite(site.server, 'spoken-to', spokenTo);
    const { context, page, host, banner, settings, reopener, switchOf } = await visitSite(site, address);
    await readyOn(page);
    await reopener.waitFor();
    await wait(700);
    expect(await host.count()).toBe(1);
    expect(await banner.count()).toBe(0);
    expect(await statesOn(page, ['advertises', 'statistics'])).toEqual(['denied', 'denied']);
    expect(await page.evaluate(() => [window.askfirst.record, window.ran])).toEqual([undefined, undefined]);
    expect(await storedOn(page)).toEqual(nothingStored);

    await reopener.click();
    await settings.waitFor();
    expect(await switchOf('advertises').isChecked()).toBe(false);
    await settings.accept.click();
    await page.waitForFunction(() => window.ran?.['advertises'] === 1);
    await page.reload();
    await page.waitForFunction(() => window.ran?.['advertises'] === 1);
    expect(await recordOf(page)).toMatchObject({ choices: { advertises: { granted: true } } });
    await context.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedVendors } from '../helpers/asked-vendors.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { launchBrowser } from '../helpers/launch-browser.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { travellingVisitor } from '../helpers/travelling-visitor.js';

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];
const asItWas = { persisted: true };

let site: Site;
let elsewhere: string;
beforeAll(async () => {
  site = await openSite(launchBrowser('chromium'));
  elsewhere = `${site.server.url}privacy`;
});
afterAll(() => site.close());

describe('R9 the page stays eligible for the back/forward cache', () => {
  it('with the banner open, which works after the return', async () => {
    const { context, page, banner, reopener, requests, travel } = await travellingVisitor(site, '/');
    await banner.waitFor();
    await page.goto(elsewhere);
    await readyOn(page);
    expect(await travel('back')).toEqual(asItWas);
    await banner.accept.click();
    await banner.waitFor({ state: 'hidden' });
    await reopener.waitFor();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    expect(await recordOf(page)).toMatchObject({ source: 'accept-all' });
    await context.close();
  });

  it('forward as well as back', async () => {
    const { context, page, banner, travel } = await travellingVisitor(site, '/');
    await banner.reject.click();
    await banner.waitFor({ state: 'hidden' });
    await page.goto(elsewhere);
    await readyOn(page);
    expect(await travel('back')).toEqual(asItWas);
    expect(await travel('forward')).toEqual(asItWas);
    expect(page.url()).toBe(elsewhere);
    await context.close();
  });

  it('with the settings open, which work after the return', async () => {
    const { context, page, banner, settings, switchOf, travel } = await travellingVisitor(site, '/');
    await banner.toSettings.click();
    await switchOf('hotjar').click();
    await page.goto(elsewhere);
    await readyOn(page);
    expect(await travel('back')).toEqual(asItWas);
    expect(await switchOf('hotjar').isChecked()).toBe(true);
    await settings.save.click();
    await settings.waitFor({ state: 'hidden' });
    await eventually(() => recordOf(page)).toMatchObject({ choices: { hotjar: { granted: true } } });
    await context.close();
  });

  it('after a no, with the way back in, which works after the return', async () => {
    const { context, page, banner, reopener, settings, travel } = await travellingVisitor(site, '/');
    await banner.reject.click();
    await reopener.waitFor();
    await page.goto(elsewhere);
    await readyOn(page);
    expect(await travel('back')).toEqual(asItWas);
    await reopener.click();
    await settings.waitFor();
    await settings.close.click();
    await settings.waitFor({ state: 'hidden' });
    await context.close();
  });

  it('after a yes, where the vendors themselves allow it', async () => {
    const catalogue = catalogueOf([ownVendor(site.server, 'counts', '')]);
    const address = putSite(site.server, 'granted', catalogue);
    const { context, page, banner, reopener, settings, switchOf, travel } = await travellingVisitor(site, address);
    await banner.accept.click();
    await page.waitForFunction(() => window.ran?.['counts'] === 1);
    await page.goto(putSite(site.server, 'granted-too', catalogue));
    await readyOn(page);
    expect(await travel('back')).toEqual(asItWas);
    expect(await page.evaluate(() => window.ran)).toEqual({ counts: 1 });
    await reopener.click();
    await settings.waitFor();
    expect(await switchOf('counts').isChecked()).toBe(true);
    await context.close();
  });
});

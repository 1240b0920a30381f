import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../src/catalogue/types.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { consentEvents } from '../helpers/consent-events.js';
import { cookieNames } from '../helpers/cookie-names.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { launchBrowser } from '../helpers/launch-browser.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { travellingVisitor } from '../helpers/travelling-visitor.js';

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];

/** Written for one page alone, so that no other page can sweep it. */
const ofThePage = `document.cookie = 'left=1; max-age=9999; path=' + location.pathname;`;
const left: Item = { name: 'left', kind: 'cookie', party: 'first', expiry: '1 year', purpose: 'Tests the sweep' };

let site: Site;
beforeAll(async () => {
  site = await openSite(launchBrowser('chromium'));
});
afterAll(() => site.close());

describe('R8 a choice made while the page lay in the back/forward cache is applied when it is shown again', () => {
  it('withdrawn: what can stay is swept, and the settings say so', async () => {
    const quiet = ownVendor(site.server, 'quiet', ofThePage, { items: [left], withdraw: 'none' });
    const catalogue = catalogueOf([quiet]);
    const address = putSite(site.server, 'quiet-page', catalogue);
    const { context, page, banner, reopener, settings, switchOf, travel } = await travellingVisitor(site, address);
    await banner.accept.click();
    await eventually(() => cookieNames(page)).toEqual(['left']);
    await page.goto(putSite(site.server, 'quiet-elsewhere', catalogue));
    await reopener.click();
    await settings.reject.click();
    await eventually(() => recordOf(page)).toMatchObject({ source: 'reject-all' });
    await eventually(() => cookieNames(page)).toEqual(['left']);
    const written = await page.evaluate(() => localStorage.getItem('cookiePreference'));

    expect(await travel('back')).toMatchObject({ persisted: true });
    await eventually(() => cookieNames(page)).toEqual([]);
    expect(await page.evaluate(() => window.askfirst.state('quiet'))).toBe('denied');
    // it is the page that was left, and the choice is the one that was made elsewhere
    expect(await page.evaluate(() => window.ran)).toEqual({ quiet: 1 });
    expect(await page.evaluate(() => localStorage.getItem('cookiePreference'))).toBe(written);
    await reopener.click();
    await settings.waitFor();
    expect(await switchOf('quiet').isChecked()).toBe(false);
    await context.close();
  });

  it('withdrawn: what cannot be stopped is gone, the page loads again', async () => {
    const catalogue = catalogueOf([ownVendor(site.server, 'stays', ofThePage, { items: [left] })]);
    const address = putSite(site.server, 'stays-page', catalogue);
    const { context, page, banner, reopener, settings } = await travellingVisitor(site, address);
    const events = await consentEvents(context);
    await page.reload();
    await banner.accept.click();
    await eventually(() => cookieNames(page)).toEqual(['left']);
    await page.goto(putSite(site.server, 'stays-elsewhere', catalogue));
    await page.waitForFunction(() => window.ran?.['stays'] === 1);
    await reopener.click();
    await Promise.all([page.waitForEvent('load'), settings.reject.click()]);
    await readyOn(page);
    await eventually(() => cookieNames(page)).toEqual(['left']);
    events.length = 0;

    await page.goBack({ waitUntil: 'commit' });
    // a page that had not lain there would have nothing to reload for
    await eventually(() => events).toContainEqual({ type: 'consent-reload', vendors: ['stays'] });
    await page.waitForFunction(() => 'askfirst' in window && !window.ran);
    await readyOn(page);
    expect(page.url()).toBe(address);
    await eventually(() => cookieNames(page)).toEqual([]);
    await reopener.waitFor();
    expect(await banner.count()).toBe(0);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await context.close();
  });

  it('accepted: the banner closes, and the vendors load', async () => {
    const { context, page, banner, reopener, travel } = await travellingVisitor(site, '/');
    await banner.waitFor();
    await page.goto(`${site.server.url}research`);
    await banner.accept.click();
    await eventually(() => recordOf(page)).toMatchObject({ source: 'accept-all' });

    expect(await travel('back')).toMatchObject({ persisted: true });
    await banner.waitFor({ state: 'hidden' });
    await reopener.waitFor();
    await eventually(() => page.evaluate(() => Object.keys(window.__standIns ?? {}))).toHaveLength(4);
    expect(grantedBy(await page.evaluate(() => window.askfirst.record))).toEqual(vendors);
    await context.close();
  });

  it('chosen elsewhere while the settings were open: they show what is in force', async () => {
    const { context, page, banner, settings, switchOf, travel } = await travellingVisitor(site, '/');
    await banner.reject.click();
    await banner.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Cookie settings' }).click();
    await switchOf('hotjar').waitFor({ state: 'attached' });
    await page.goto(`${site.server.url}research`);
    await readyOn(page);
    await page.evaluate(() => window.askfirst.accept('linkedin'));
    await eventually(async () => grantedBy(await recordOf(page))).toEqual(['linkedin']);

    expect(await travel('back')).toMatchObject({ persisted: true });
    await eventually(() => page.evaluate(() => Object.keys(window.__standIns ?? {}))).toEqual(['linkedin']);
    expect(await settings.isVisible()).toBe(true);
    await eventually(() => switchOf('linkedin').isChecked()).toBe(true);
    await context.close();
  });
});

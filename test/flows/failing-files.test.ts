import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answeredVisitor } from '../helpers/answered-visitor.js';
import { askedVendors } from '../helpers/asked-vendors.js';
import { consentEvents } from '../helpers/consent-events.js';
import { cookieNames } from '../helpers/cookie-names.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { earlierRecord } from '../helpers/earlier-record.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { storageState } from '../helpers/storage-state.js';
import { vendorRequests } from '../helpers/vendor-requests.js';
import { visitSite } from '../helpers/visit-site.js';
import { withVendor } from '../helpers/with-vendor.js';

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];

let site: Site;
/** A record that grants everything, as this site has written it. */
let earlier: string;
beforeAll(async () => {
  site = await openSite();
  earlier = await earlierRecord(site);
});
afterAll(() => site.close());

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('cookiePreference'));

const profiles = [
  ['without a record', () => ({})],
  ['with a record that grants all', () => storageState(site, { cookiePreference: earlier })],
] as const;

describe('a vendor’s host that fails', () => {
  const host = 'static.hotjar.localhost';
  afterEach(() => site.server.fault(host));

  it.each(profiles)('answers 500, %s: the others run, and it is said once', async (_, profile) => {
    site.server.fault(host, 'error500');
    const { context, page, requests, console, errors } = await site.visitor(profile());
    const events = await consentEvents(context);
    await page.goto(site.server.url);
    await page.evaluate(() => window.askfirst.accept());
    await page.waitForFunction(() => Object.keys(window.__standIns ?? {}).length === 3);
    await eventually(() => console).toEqual([
      expect.stringMatching(`^askfirst: http://${host}:\\d+/c/hotjar-1000001.js.* could not be loaded$`),
    ]);
    expect(events.filter(({ type }) => type === 'consent-error')).toHaveLength(1);
    expect(vendorRequests(requests, 'hotjar')).toHaveLength(1);
    expect(grantedBy(await recordOf(page))).toEqual(vendors);
    await page.getByRole('link', { name: 'How we measure' }).click();
    await page.waitForURL('**/research');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('never answers: the others run, and what is behind it in its queue after ten seconds', async () => {
    site.server.fault(host, 'hang');
    const after = ownVendor(site.server, 'after', '').scripts!;
    const { scripts } = site.server.catalogue().categories[1]!.vendors[1]!;
    const catalogue = withVendor(site.server.catalogue(), 'hotjar', { scripts: [...scripts!, ...after] });
    const address = putSite(site.server, 'hanging', catalogue);
    const { context, page, console, errors } = await site.visitor();
    await context.clock.install();
    // its load event would wait for the script
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await readyOn(page);
    await page.evaluate(() => window.askfirst.accept());
    await eventually(() => page.evaluate(() => Object.keys(window.__standIns ?? {}))).toHaveLength(3);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    expect(console).toEqual([]);

    await page.clock.fastForward(10_001);
    await page.waitForFunction(() => window.ran);
    expect(console).toEqual(['askfirst: hotjar: a script hangs']);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('never answers: the settings can be opened all the same', async () => {
    site.server.fault(host, 'hang');
    const { context, page, requests } = await site.visitor(storageState(site, { cookiePreference: earlier }));
    await page.goto(site.server.url, { waitUntil: 'domcontentloaded' });
    await eventually(() => vendorRequests(requests, 'hotjar')).toHaveLength(1);
    const { reopener, settings } = dialogOf(page);
    await reopener.click();
    await settings.waitFor({ timeout: 9000 });
    await context.close();
  });
});

describe('a file of ours that fails', () => {
  it('the ui, where there is something to ask: nothing runs, it is said once, and the next page asks', async () => {
    const { context, page, requests, console, errors } = await site.visitor();
    const failed = [expect.stringMatching(/^askfirst: .*\/askfirst-ui\.js.* could not be loaded$/)];
    await context.route('**/askfirst-ui.js**', (route) => route.fulfill({ status: 500 }));
    await page.goto(site.server.url);
    await eventually(() => console).toEqual(failed);
    await wait(300);
    expect(askedVendors(requests)).toEqual([]);
    expect(console).toEqual(failed);

    await context.unroute('**/askfirst-ui.js**');
    await page.getByRole('link', { name: 'How we measure' }).click();
    await dialogOf(page).banner.accept.click();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('the ui, when the settings are opened: it is said once, and the next click tries again', async () => {
    const { context, page, console, errors } = await answeredVisitor(site, 'reject');
    const failed = [expect.stringMatching(/^askfirst: .*\/askfirst-ui\.js.* could not be loaded$/)];
    await context.route('**/askfirst-ui.js**', (route) => route.fulfill({ status: 500 }));
    await page.goto(site.server.url);
    const { reopener, settings } = dialogOf(page);
    await reopener.click();
    await eventually(() => console).toEqual(failed);
    await context.unroute('**/askfirst-ui.js**');
    await reopener.click();
    await settings.waitFor();
    expect(console).toEqual(failed);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('the settings, from the banner: the visitor is told, and the next click tries again', async () => {
    const { context, banner, host, settings, console, errors } = await visitSite(site);
    const failed = [expect.stringMatching(/^askfirst: .*\/askfirst-settings\.js.* could not be loaded$/)];
    await context.route('**/askfirst-settings.js**', (route) => route.abort());
    await banner.toSettings.click();
    const note = host.getByText('The settings could not be loaded. Please try again.');
    await note.waitFor();
    expect(await note.evaluate((element) => element.matches(':popover-open'))).toBe(true);
    expect(await banner.isVisible()).toBe(true);
    expect(console).toEqual(failed);

    await context.unroute('**/askfirst-settings.js**');
    await banner.toSettings.click();
    await settings.waitFor();
    expect(await note.isVisible()).toBe(false);
    expect(console).toEqual(failed);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('the check of a new catalogue: nothing runs, the earlier record stays', async () => {
    const address = putSite(
      site.server,
      'unchecked',
      withVendor(site.server.catalogue(), 'hotjar', { purpose: 'Another.' }),
    );
    const { context, page, requests, console } = await site.visitor(storageState(site, { cookiePreference: earlier }));
    await context.route('**/askfirst-check.js**', (route) => route.abort());
    await page.goto(address);
    await eventually(() => console).toEqual([
      expect.stringMatching(/^askfirst: .*\/askfirst-check\.js.* could not be loaded$/),
    ]);
    await wait(300);
    expect(askedVendors(requests)).toEqual([]);
    expect(await stored(page)).toBe(earlier);

    await context.unroute('**/askfirst-check.js**');
    await page.reload();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await context.close();
  });

  it('the sweep: the page loads again, nothing runs, and it is done on the next page', async () => {
    const { context, page, requests, console, banner } = await visitSite(site);
    await context.route('**/askfirst-sweep.js**', (route) => route.abort());
    await banner.accept.click();
    await eventually(async () => (await cookieNames(page)).length).toBe(5);
    const withdraw = () => window.askfirst.withdraw(['hotjar', 'zoominfo', 'linkedin']);
    await Promise.all([page.waitForEvent('load'), page.evaluate(withdraw)]);
    // once before the page loads again, once after
    const failed: unknown = expect.stringMatching(/^askfirst: .*\/askfirst-sweep\.js.* could not be loaded$/);
    await eventually(() => console).toEqual([failed, failed]);
    requests.length = 0;
    await wait(500);
    expect(vendorRequests(requests)).toEqual([]);

    await context.unroute('**/askfirst-sweep.js**');
    await page.reload();
    await eventually(() => cookieNames(page)).toEqual(['_ga', '_ga_EXAMPLE001']);
    await eventually(() => askedVendors(requests)).toEqual(['google-analytics']);
    await context.close();
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answeredVisitor } from '../helpers/answered-visitor.js';
import { askedVendors } from '../helpers/asked-vendors.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { earlierRecord } from '../helpers/earlier-record.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { refuseToStore } from '../helpers/refuse-to-store.js';
import { storageState } from '../helpers/storage-state.js';
import { vendorRequests } from '../helpers/vendor-requests.js';
import { visitSite } from '../helpers/visit-site.js';
import { wipeStorage } from '../helpers/wipe-storage.js';
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

describe('R4 R53 a browser that refuses storage', () => {
  /** Runs in the page before all else. */
  const refusals = {
    'throws on every access': () => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      }
    },
    'has no room': refuseToStore,
    'has no localStorage at all': () => {
      Object.defineProperty(window, 'localStorage', { value: null });
    },
  };

  it.each(Object.entries(refusals))(
    'that %s: asks, closes, keeps the choice for this page, and asks again on the next',
    async (_, refuse) => {
      const { context, page, requests, console, errors } = await site.visitor();
      await context.addInitScript(refuse);
      await page.goto(site.server.url);
      const { banner } = dialogOf(page);
      await banner.waitFor();
      await wait(300);
      expect(askedVendors(requests)).toEqual([]);
      await banner.accept.click();
      await banner.waitFor({ state: 'hidden' });
      await eventually(() => askedVendors(requests)).toEqual(vendors);
      await eventually(() =>
        console.filter((message) => /does not keep the choice, it holds for this page only/.test(message)),
      ).toHaveLength(1);

      await page.goto(`${site.server.url}research`);
      await banner.waitFor();
      requests.length = 0;
      await wait(300);
      expect(vendorRequests(requests)).toEqual([]);
      await banner.reject.click();
      await banner.waitFor({ state: 'hidden' });
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it.each(Object.entries(refusals))('that %s: one choice after the other holds for this page', async (_, refuse) => {
    const { context, page } = await site.visitor();
    await context.addInitScript(refuse);
    await page.goto(site.server.url);
    await readyOn(page);
    const granted = () => page.evaluate((ids) => ids.filter((id) => window.askfirst.granted(id)), vendors);
    await page.evaluate(() => window.askfirst.accept('hotjar'));
    await eventually(granted).toEqual(['hotjar']);
    await page.evaluate(() => window.askfirst.accept('linkedin'));
    await eventually(granted).toEqual(['hotjar', 'linkedin']);
    await context.close();
  });

  it('that has no room any more: a withdrawal counts all the same, now and on the next page', async () => {
    const { context, page, requests, banner, errors } = await visitSite(
      site,
      '/',
      storageState(site, { cookiePreference: earlier }),
    );
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await page.evaluate(refusals['has no room']);
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.askfirst.withdraw())]);
    await banner.waitFor();
    requests.length = 0;
    await wait(700);
    expect(vendorRequests(requests)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('that has no room any more: an earlier record is not lost by coming back, even if the catalogue has changed', async () => {
    const catalogue = withVendor(site.server.catalogue(), 'hotjar', { purpose: 'Another text.' });
    const address = putSite(site.server, 'edited', catalogue);
    const { context, page, requests } = await site.visitor(storageState(site, { cookiePreference: earlier }));
    await context.addInitScript(refusals['has no room']);
    await page.goto(address);
    await readyOn(page);
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    expect(await stored(page)).toBe(earlier);
    await context.close();
  });

  it('and one that was wiped: asks again, denied meanwhile', async () => {
    const { context, page, requests, banner } = await answeredVisitor(site, 'accept');
    await page.goto(site.server.url);
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await wipeStorage(page);
    await page.goto(`${site.server.url}research`);
    await banner.waitFor();
    requests.length = 0;
    await wait(700);
    expect(vendorRequests(requests)).toEqual([]);
    await page.evaluate(() => localStorage.clear());
    await banner.reject.click();
    await banner.waitFor({ state: 'hidden' });
    await eventually(() => recordOf(page)).toMatchObject({ source: 'reject-all' });
    await context.close();
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askedVendors } from '../helpers/asked-vendors.js';
import { eventually } from '../helpers/eventually.js';
import { putGuarded } from '../helpers/guarded-page.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { vendorRequests } from '../helpers/vendor-requests.js';
import { visitSite } from '../helpers/visit-site.js';

/** What Hotjar asks sites to paste, and nobody has labelled. */
const snippet = (origin: string): string => `<script>
  (function (h, o, t, j, a, r) {
    h.hj = h.hj || function () { (h.hj.q = h.hj.q || []).push(arguments); };
    h._hjSettings = { hjid: 1000001, hjsv: 6 };
    a = o.getElementsByTagName('head')[0];
    r = o.createElement('script');
    r.async = 1;
    r.src = t + h._hjSettings.hjid + j + h._hjSettings.hjsv;
    a.appendChild(r);
  })(window, document, '${origin}/c/hotjar-', '.js?sv=');
</script>`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
  const { categories, ...catalogue } = site.server.catalogue();
  // what the page loads by itself is declared nowhere else
  const undeclared = categories.map((category) => ({
    ...category,
    vendors: category.vendors.map(({ scripts: _, ...vendor }) => vendor),
  }));
  const body = snippet(site.server.origin('static.hotjar.localhost'));
  putGuarded(site.server, 'guarded', { ...catalogue, categories: undeclared }, { gate: true, body });
});
afterAll(() => site.close());

it('what nobody has labelled waits for the visitor’s choice', async () => {
  const { context, requests, banner, page, errors, console } = await visitSite(site, '/guarded');
  await banner.accept.waitFor();
  await wait(200);
  expect(askedVendors(requests)).toEqual([]);
  await banner.accept.click();
  await eventually(() => askedVendors(requests)).toEqual(['hotjar']);
  await eventually(() => page.evaluate(() => document.cookie)).toContain('_hjSession_1000001=');
  expect(vendorRequests(requests, 'hotjar').filter((request) => request.url().includes('/c/'))).toHaveLength(1);
  expect([...errors, ...console]).toEqual([]);
  await context.close();
});

it('and does not load where it is refused, on later pages neither', async () => {
  const { context, requests, banner, page } = await visitSite(site, '/guarded');
  await banner.reject.click();
  await page.goto(`${site.server.url}guarded?again`);
  await page.goto(`${site.server.url}guarded?and-again`);
  await eventually(() => requests.filter((request) => request.url().endsWith('/askfirst.js')).length).toBe(3);
  await wait(300);
  expect(askedVendors(requests)).toEqual([]);
  await context.close();
});

it('loads on later pages where it is granted, and is gone once that is withdrawn', async () => {
  const { context, requests, banner, page, reopener, settings } = await visitSite(site, '/guarded');
  await banner.accept.click();
  await page.goto(`${site.server.url}guarded?again`);
  await eventually(() => page.evaluate(() => document.cookie)).toContain('_hjSession_1000001=');
  const reloaded = page.waitForEvent('framenavigated');
  await reopener.click();
  await settings.reject.click();
  await reloaded;
  await eventually(() => page.evaluate(() => document.cookie)).not.toContain('_hj');
  const before = vendorRequests(requests).length;
  await page.goto(`${site.server.url}guarded?refused`);
  await reopener.waitFor();
  await wait(300);
  expect(vendorRequests(requests).length).toBe(before);
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await context.close();
});

it('rests while the gate is stopped, and holds back again when that is started again', async () => {
  const { context, page } = await visitSite(site, '/guarded');
  await page.locator('[part=banner]').waitFor();
  const holdsBack = () =>
    page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.src = 'http://static.hotjar.localhost/';
      return !frame.hasAttribute('src');
    });
  expect(await holdsBack()).toBe(true);
  await page.evaluate(() => window.askfirst.stop());
  expect(await holdsBack()).toBe(false);
  const again = '/askfirst/askfirst.js';
  await page.evaluate((src) => {
    const script = document.createElement('script');
    script.src = src;
    document.head.append(script);
  }, again);
  await eventually(holdsBack).toBe(true);
  await context.close();
});

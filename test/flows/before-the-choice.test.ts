import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { siteHost } from '../../demo/hosts.mjs';
import type { Catalogue } from '../../src/catalogue/types.js';
import { askedVendors } from '../helpers/asked-vendors.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { launchProfile } from '../helpers/launch-profile.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { putSite } from '../helpers/put-site.js';
import { nothingStored, storedOn } from '../helpers/stored-on.js';
import { visitSite } from '../helpers/visit-site.js';
import { withVendor } from '../helpers/with-vendor.js';

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('R1 requests nothing of a vendor before the choice, within ten seconds, on the whole reference site', async () => {
  const paths = ['/', '/research', '/de'];
  const userAgent = 'a visitor who waits';
  const visits = await Promise.all(paths.map((path) => visitSite(site, path, { userAgent })));
  await Promise.all(visits.map(({ banner }) => banner.waitFor()));
  await wait(10_000);

  const asked = visits.flatMap(({ requests }) => requests.map((request) => new URL(request.url()).hostname));
  const served = site.server.log.filter((entry) => entry.userAgent === userAgent).map(({ host }) => host);
  expect(asked.length).toBeGreaterThan(10);
  expect([...new Set(asked)]).toEqual([siteHost]);
  expect([...new Set(served)]).toEqual([siteHost]);

  for (const { context, banner, requests, errors } of visits) {
    await banner.accept.click();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    expect(errors).toEqual([]);
    await context.close();
  }
});

it('R2 stores nothing before the choice, no id either, on no domain', async () => {
  // whole browsers refuse third-party cookies by default
  const context = await launchProfile({ allowThirdPartyCookies: true, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.server.url);
  const { banner, settings } = dialogOf(page);
  await banner.toSettings.click();
  await wait(1000);
  expect(await storedOn(page)).toEqual(nothingStored);

  await settings.accept.click();
  await eventually(() => storedOn(page).then(({ cookies }) => cookies)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^_ga@/), expect.stringMatching(/^bcookie@.*linkedin/)]),
  );
  const { localStorage } = await storedOn(page);
  expect([...localStorage].sort()).toEqual([
    'cookiePreference',
    'cookiePreference-marketing',
    'cookiePreference-statistics',
  ]);
  await context.close();
});

/** Google Analytics, steered by Google Consent Mode. */
const withSignals = (catalogue: Catalogue): Catalogue =>
  withVendor(catalogue, 'google-analytics', { signals: { google: ['analytics_storage'] }, withdraw: 'stop' });

it.each([
  ['as the reference site has it', (catalogue: Catalogue) => catalogue],
  ['with Google Consent Mode', withSignals],
])('R3 leaves vendors’ globals alone and sends no pings before the choice, %s', async (_, variant) => {
  const body = `<script>window.dataLayer = [{ event: 'own' }];</script>`;
  const address = putSite(site.server, 'pings', variant(site.server.catalogue()), body);
  const { context, page, requests, banner } = await visitSite(site, address);
  await banner.waitFor();
  const globals = () =>
    page.evaluate(() =>
      [
        'gtag',
        'google_tag_data',
        'uetq',
        'UET',
        'hj',
        '_hjSettings',
        'ZIProjectKey',
        'lintrk',
        'ga-disable-G-EXAMPLE001',
      ].filter((name) => name in window),
    );
  await wait(1000);
  expect(await page.evaluate(() => JSON.stringify((window as never)['dataLayer']))).toBe('[{"event":"own"}]');
  expect(await globals()).toEqual([]);
  expect(askedVendors(requests)).toEqual([]);

  await banner.accept.click();
  await eventually(() => requests.map((request) => request.url()).join()).toContain('/g/collect?');
  await eventually(globals).toEqual(expect.arrayContaining(['gtag', 'hj', 'ZIProjectKey', 'lintrk']));
  await context.close();
});

it('R14 has no optional switch on by default, on any layer', async () => {
  const { context, banner, host, settings } = await visitSite(site);
  await banner.waitFor();
  expect(await banner.locator('input').count()).toBe(0);

  await banner.toSettings.click();
  await settings.waitFor();
  const switches = host.locator('input');
  expect(await switches.count()).toBe(6);
  const states = () =>
    switches.evaluateAll((all) => all.map((one) => [one.matches(':checked'), one.matches(':indeterminate')]));
  expect(await states()).toEqual(Array(6).fill([false, false]));

  await settings.locator('input[role=checkbox]').first().click();
  expect((await states()).flat()).toContain(true);
  await context.close();
});

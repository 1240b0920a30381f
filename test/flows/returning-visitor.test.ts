import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answeredVisitor } from '../helpers/answered-visitor.js';
import { askedVendors } from '../helpers/asked-vendors.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownRequests } from '../helpers/own-requests.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { textOf } from '../helpers/text-of.js';
import { visitSite } from '../helpers/visit-site.js';
import { wipeStorage } from '../helpers/wipe-storage.js';

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];
const day = 24 * 3600 * 1000;

let site: Site;
let home: string;
beforeAll(async () => {
  site = await openSite();
  home = site.server.url;
});
afterAll(() => site.close());

describe('a returning visitor requests the gate and the catalogue, and of ours nothing that is not needed', () => {
  it('who has accepted', async () => {
    const { context, page, requests, banner } = await answeredVisitor(site, 'accept');
    await page.goto(home);
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await wait(700);
    expect(ownRequests(requests)).toEqual([
      '/askfirst/askfirst-google.js',
      '/askfirst/askfirst-markup.js',
      '/askfirst/askfirst-release.js',
      '/askfirst/askfirst.js',
      '/catalogue.json',
    ]);
    expect(await banner.count()).toBe(0);
    await context.close();
  });

  it('who has refused, on a German page too; until the settings are opened', async () => {
    const { context, page, requests, reopener } = await answeredVisitor(site, 'reject');
    await page.goto(`${home}de`);
    await readyOn(page);
    await wait(700);
    expect(ownRequests(requests)).toEqual(['/askfirst/askfirst.js', '/catalogue.json']);
    expect(askedVendors(requests)).toEqual([]);

    await reopener.click();
    await eventually(() => ownRequests(requests)).toContain('/askfirst/askfirst-ui.js');
    await context.close();
  });
});

describe.each([
  ['reject', [], [179, 364]],
  ['accept', vendors, [364]],
] as const)('the lifetime of a choice: %s', (answer, granted, lasts) => {
  it.each(lasts)('R26 is not asked for again after %i days', async (days) => {
    const { context, page, requests, banner } = await answeredVisitor(site, answer);
    await context.clock.setFixedTime(Date.now() + days * day);
    await page.goto(home);
    await readyOn(page);
    await eventually(() => askedVendors(requests)).toEqual(granted);
    await wait(400);
    expect(await banner.count()).toBe(0);
    expect(grantedBy(await page.evaluate(() => window.askfirst.record))).toEqual(granted);

    await wipeStorage(page);
    await page.goto(home);
    await banner.waitFor();
    await context.close();
  });

  it('R26 R27 is asked for again after 13 months, and nothing runs meanwhile', async () => {
    const { context, page, requests, banner } = await answeredVisitor(site, answer);
    await context.clock.setFixedTime(Date.now() + 395 * day);
    await page.goto(home);
    await banner.waitFor();
    await wait(400);
    expect(askedVendors(requests)).toEqual([]);
    expect(await page.evaluate(() => window.askfirst.record)).toBeUndefined();
    expect(await page.evaluate(() => localStorage.getItem('cookiePreference-statistics'))).toBeNull();

    await banner.accept.click();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await context.close();
  });
});

it('R27 a refusal lasts as long as a grant: the year that the catalogue declares', async () => {
  const lifetimes = await Promise.all(
    (['accept', 'reject'] as const).map(async (answer) => {
      const { context, page, banner } = await visitSite(site);
      await banner[answer].click();
      await banner.waitFor({ state: 'hidden' });
      const { decidedAt, expiresAt } = (await recordOf(page))!;
      await context.close();
      return [decidedAt, expiresAt].map((date) => new Date(date).getTime());
    }),
  );
  for (const [decidedAt, expiresAt] of lifetimes) {
    expect(new Date(expiresAt!).setFullYear(new Date(expiresAt!).getFullYear() - 1)).toBe(decidedAt);
  }
});

describe('the copies for each category', () => {
  const copies = ['cookiePreference-marketing', 'cookiePreference-statistics'];

  it.each([
    ['reject', 'denied', 'granted', []],
    ['accept', 'granted', 'denied', vendors],
  ] as const)('are mended where they disagree with the record: %s', async (answer, right, wrong, granted) => {
    const { context, page, requests } = await answeredVisitor(site, answer);
    const read = () => page.evaluate((keys) => keys.map((key) => localStorage.getItem(key)), copies);
    await page.goto(`${home}icon.svg`);
    expect(await read()).toEqual([right, right]);
    await page.evaluate(([keys, value]) => keys.forEach((key) => (localStorage[key] = value)), [
      copies,
      wrong,
    ] as const);
    await page.goto(home);
    await readyOn(page);
    expect(await read()).toEqual([right, right]);
    await eventually(() => askedVendors(requests)).toEqual(granted);
    await wait(500);
    expect(askedVendors(requests)).toEqual(granted);
    await context.close();
  });

  it('say partial where a category is allowed in part', async () => {
    const { context, page, banner, settings, switchOf } = await visitSite(site);
    await banner.toSettings.click();
    await switchOf('hotjar').check();
    await settings.save.click();
    await eventually(() => page.evaluate(() => localStorage.getItem('cookiePreference-statistics'))).toBe('partial');
    expect(await page.evaluate(() => localStorage.getItem('cookiePreference-marketing'))).toBe('denied');
    expect(await page.evaluate(() => localStorage.getItem('cookiePreference-essentials'))).toBeNull();
    await context.close();
  });
});

it('keeps the choice from page to page', async () => {
  const { context, page, requests, banner } = await visitSite(site);
  await banner.accept.click();
  await eventually(() => askedVendors(requests)).toEqual(vendors);
  const record = await recordOf(page);
  requests.length = 0;
  await page.getByRole('link', { name: 'Research', exact: true }).click();
  await page.waitForURL('**/research');
  await page.waitForFunction(() => Object.keys(window.__standIns ?? {}).length === 4);
  expect(await recordOf(page)).toEqual(record);
  expect(await banner.count()).toBe(0);
  await context.close();
});

describe.each(['privacy', 'imprint'])('R22 on /%s', (path) => {
  it('the banner does not open by itself, but the settings can be opened', async () => {
    const { context, page, banner, settings, reopener } = await visitSite(site, `/${path}`);
    await readyOn(page);
    await wait(700);
    expect(await banner.isVisible()).toBe(false);
    expect(await reopener.isVisible()).toBe(true);

    await reopener.click();
    await settings.waitFor();
    await settings.close.click();
    await settings.waitFor({ state: 'hidden' });
    expect(await banner.isVisible()).toBe(false);

    await page.goto(home);
    await banner.waitFor();
    await context.close();
  });
});

it('is in German on a German page, whatever the browser speaks', async () => {
  const { context, banner, settings } = await visitSite(site, '/de', { locale: 'en-GB' });
  await banner.waitFor();
  const text = await textOf(banner);
  expect(text).toContain('Diese Website verwendet Cookies');
  expect(text).toContain('Statistik und Marketing');
  expect(text).toContain('4 Partner');
  expect(text).not.toMatch(/\b(you|the|Statistics|partners)\b/);
  expect(await textOf(banner.reject)).toBe('Alle ablehnen');
  await banner.toSettings.click();
  await settings.waitFor();
  expect(await textOf(settings)).toContain('Immer aktiv');
  await context.close();
});

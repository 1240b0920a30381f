import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Category, Vendor } from '../../src/catalogue/types.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { cookieNames } from '../helpers/cookie-names.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { holdBack } from '../helpers/hold-back.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { nothingStored, storedOn } from '../helpers/stored-on.js';
import { textOf } from '../helpers/text-of.js';
import { visitSite } from '../helpers/visit-site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const named = (id: string): Vendor => ({ id, name: id });
const own = (id: string): Vendor => ownVendor(site.server, id, '');
const ranOn = (page: Page) => page.evaluate(() => window.ran);
const keysOn = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

/** A catalogue with one more category. */
const withCategory = (catalogue: Catalogue, category: Category): Catalogue => ({
  ...catalogue,
  categories: [...catalogue.categories, category],
});

describe('save: the answer for a vendor goes before the one for its category', () => {
  it.each([
    ['the vendor first', { two: false, statistics: true }],
    ['the category first', { statistics: true, two: false }],
  ])('%s', async (_, choices) => {
    const address = putSite(site.server, 'saves', catalogueOf([own('one'), own('two'), own('three')]));
    const { context, page } = await visitSite(site, address);
    await readyOn(page);
    await page.evaluate((answers) => window.askfirst.save(answers), choices);
    await eventually(() => ranOn(page)).toEqual({ one: 1, three: 1 });
    await wait(300);
    expect(await ranOn(page)).toEqual({ one: 1, three: 1 });
    expect(await recordOf(page)).toMatchObject({
      choices: { one: { granted: true }, two: { granted: false }, three: { granted: true } },
    });
    await context.close();
  });
});

it('sweeps the cookie of a denied vendor where localStorage cannot be had', async () => {
  const items = [{ name: 'left', kind: 'cookie', party: 'first', expiry: '1 year', purpose: 'Is swept' }] as const;
  const address = putSite(site.server, 'refusing', catalogueOf([{ ...named('leaves'), items }]));
  const { context, page } = await site.visitor({ reducedMotion: 'reduce' });
  await context.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied', 'SecurityError');
      },
    }),
  );
  await page.goto(address);
  await dialogOf(page).banner.waitFor();
  await page.evaluate(() => {
    for (const name of ['left', 'undeclared']) document.cookie = `${name}=1; path=/`;
  });
  expect(await cookieNames(page)).toEqual(['left', 'undeclared']);
  await dialogOf(page).banner.reject.click();
  await eventually(() => cookieNames(page)).toEqual(['undeclared']);
  expect(await page.evaluate(() => window.askfirst.state('leaves'))).toBe('denied');
  await context.close();
});

it('a blocked script that says to be text stays text, and the page does not hang', async () => {
  const blocked = `<script type="text/plain" data-vendor="texts" data-type="text/plain">window.ran.text = 1;</script>
    <script type="text/plain" data-vendor="texts">window.ran = { ...window.ran, behind: 1 };</script>`;
  const address = putSite(site.server, 'texts', catalogueOf([named('texts')]), blocked);
  const { context, page, banner, errors } = await visitSite(site, address);
  await banner.accept.click();
  await eventually(() => ranOn(page)).toEqual({ behind: 1 });
  await wait(500);
  expect(await ranOn(page)).toEqual({ behind: 1 });
  // as they were written
  expect(await page.locator('script[data-vendor=texts]').count()).toBe(2);
  expect(errors).toEqual([]);
  await context.close();
});

it('GPC denies a category to which it speaks, and nothing is kept of that before a choice', async () => {
  const marketing: Category = { id: 'marketing', name: 'Marketing', gpc: true, vendors: [own('advertises')] };
  const address = putSite(site.server, 'gpc', withCategory(catalogueOf([own('counts')]), marketing));
  const { context, page } = await site.visitor({ reducedMotion: 'reduce' });
  await context.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  await page.goto(address);
  await dialogOf(page).banner.waitFor();
  const states = () =>
    page.evaluate(() => ['counts', 'statistics', 'advertises', 'marketing'].map((id) => window.askfirst.state(id)));
  expect(await states()).toEqual(['pending', 'pending', 'denied', 'denied']);
  await wait(300);
  expect(await storedOn(page)).toEqual(nothingStored);

  await page.evaluate(() => window.askfirst.accept('counts'));
  await eventually(() => ranOn(page)).toEqual({ counts: 1 });
  expect(await states()).toEqual(['granted', 'granted', 'denied', 'denied']);
  expect(await keysOn(page)).toEqual(['cookiePreference', 'cookiePreference-marketing', 'cookiePreference-statistics']);
  await context.close();
});

it('the copy of a category that was taken out of the catalogue is gone with the next page', async () => {
  const catalogue = catalogueOf([named('stays')]);
  const more: Category = { id: 'more', name: 'More', vendors: [named('goes')] };
  const address = putSite(site.server, 'shrinks', withCategory(catalogue, more));
  const { context, page, banner } = await visitSite(site, address);
  await banner.accept.click();
  const keys = ['cookiePreference', 'cookiePreference-more', 'cookiePreference-statistics'];
  await eventually(() => keysOn(page)).toEqual(keys);
  putSite(site.server, 'shrinks', catalogue);
  await page.goto(address);
  await readyOn(page);
  await eventually(() => keysOn(page)).toEqual(keys.filter((key) => !key.endsWith('more')));
  expect(await page.evaluate(() => window.askfirst.granted('stays'))).toBe(true);
  expect(await banner.count()).toBe(0);
  await context.close();
});

describe('settings opened in one tab show what another has chosen meanwhile', () => {
  it.each([
    ['opened for the first time', false],
    ['opened once before', true],
  ])('%s', async (_, isOpenedBefore) => {
    const address = putSite(site.server, 'tabs', catalogueOf([named('chosen'), named('other')]));
    const { context, page, banner, settings, reopener, switchOf } = await visitSite(site, address);
    await banner.reject.click();
    await banner.waitFor({ state: 'hidden' });
    // with nothing of the dialog loaded
    await page.reload();
    await reopener.waitFor();
    if (isOpenedBefore) {
      await reopener.click();
      await settings.waitFor();
      expect(await switchOf('chosen').isChecked()).toBe(false);
      await settings.close.click();
      await settings.waitFor({ state: 'hidden' });
    }

    const elsewhere = await context.newPage();
    await elsewhere.goto(address);
    await readyOn(elsewhere);
    await elsewhere.evaluate(() => window.askfirst.accept('chosen'));
    await eventually(async () => grantedBy(await recordOf(elsewhere))).toEqual(['chosen']);
    await elsewhere.close();

    await reopener.click();
    await settings.waitFor();
    expect(await switchOf('chosen').isChecked()).toBe(true);
    expect(await switchOf('other').isChecked()).toBe(false);
    await context.close();
  });
});

describe('where only new vendors are to be asked about', () => {
  it.each([
    ['accept', ['allowed', 'new-1', 'new-2']],
    ['reject', ['allowed']],
  ] as const)('%s answers for them, and the others keep their answers', async (answer, granted) => {
    const known = [{ ...named('refused'), transfers: [{ country: 'US' }] }, named('allowed')];
    const address = putSite(site.server, 'grows', catalogueOf(known));
    const { context, page, banner, settings, switchOf } = await visitSite(site, address);
    await banner.toSettings.click();
    await switchOf('allowed').check();
    await settings.save.click();
    await eventually(async () => grantedBy(await recordOf(page))).toEqual(['allowed']);

    const added = [named('new-1'), { ...named('new-2'), transfers: [{ country: 'US' }] }];
    putSite(site.server, 'grows', catalogueOf([...known, ...added]));
    await page.goto(address);
    await banner.waitFor();
    expect(await textOf(banner.reject)).toBe('Reject new');
    expect(await textOf(banner.accept)).toBe('Accept new');
    const facts = await textOf(banner.locator('.facts'));
    expect(facts).toContain('2 partners');
    expect(facts).toContain('1 transfers data outside the EEA');
    await banner[answer].click();
    await banner.waitFor({ state: 'hidden' });
    const record = (await recordOf(page))!;
    expect(grantedBy(record)).toEqual(granted);
    expect(Object.keys(record.choices)).toEqual(['refused', 'allowed', 'new-1', 'new-2']);
    await context.close();
  });
});

it('a click that comes before the catalogue opens the settings when that is there', async () => {
  const open = '<a href="/research" data-askfirst="open">Settings of the site</a>';
  const address = putSite(site.server, 'early', catalogueOf([named('late')]), open);
  const { context, page, requests } = await site.visitor({ reducedMotion: 'reduce' });
  const { host, settings } = dialogOf(page);
  const letGo = await holdBack(context, '**/early.json');
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await eventually(() => requests.some((request) => request.url().endsWith('/early.json'))).toBe(true);
  await page.getByRole('link', { name: 'Settings of the site' }).click();
  await wait(300);
  expect(page.url()).toBe(address);
  expect(await host.count()).toBe(0);
  letGo();
  await settings.waitFor();
  await context.close();
});

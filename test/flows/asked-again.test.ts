import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Item, Vendor } from '../../src/catalogue/types.js';
import { axeViolations } from '../helpers/axe-violations.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { visitSite } from '../helpers/visit-site.js';

const day = 24 * 3600 * 1000;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Two purposes; `changed` moves, raises or adds a vendor. */
function catalogue(changed?: 'new' | 'moved' | 'raised' | 'reworded'): Catalogue {
  const first = ownVendor(site.server, 'first', '', { withdraw: 'none' });
  const second = ownVendor(site.server, 'second', '', {
    withdraw: 'none',
    ...(changed === 'raised' && { revision: 2 }),
    ...(changed === 'reworded' && { purpose: 'In other words' }),
  });
  const third = ownVendor(site.server, 'third', '', { withdraw: 'none' });
  const isMoved = changed === 'moved';
  return {
    language: 'en',
    controller: { name: 'Example GmbH', country: 'DE', privacyPolicy: '/privacy', imprint: '/imprint' },
    categories: [
      {
        id: 'statistics',
        name: 'Statistics',
        vendors: [first, ...(isMoved ? [] : [second]), ...(changed === 'new' ? [third] : [])],
      },
      { id: 'marketing', name: 'Marketing', vendors: [{ id: 'other', name: 'Other' }, ...(isMoved ? [second] : [])] },
    ],
  };
}

describe('R28 asked again', () => {
  it.each([
    ['new', 'third'],
    ['moved', 'second'],
    ['raised', 'second'],
  ] as const)('for a vendor that is %s, and for that alone', async (changed, id) => {
    const address = putSite(site.server, `again-${changed}`, catalogue());
    const { context, page, banner } = await visitSite(site, address);
    await banner.accept.click();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ first: 1, second: 1 });
    putSite(site.server, `again-${changed}`, catalogue(changed));
    await page.reload();
    await banner.waitFor();
    // an old yes does not cover it, and all others stay
    const kept = Object.fromEntries(['first', 'second'].filter((other) => other !== id).map((other) => [other, 1]));
    await eventually(() => page.evaluate(() => window.ran)).toEqual(kept);
    await wait(300);
    expect(await page.evaluate((vendor) => window.askfirst.state(vendor), id)).toBe('pending');
    expect(await page.evaluate(() => window.ran)).toEqual(kept);
    await banner.reject.click();
    await eventually(() => recordOf(page)).toMatchObject({
      choices: { [id]: { granted: false }, first: { granted: true }, other: { granted: true } },
    });
    await context.close();
  });

  it('never because a text was edited', async () => {
    const address = putSite(site.server, 'reworded', catalogue());
    const { context, page, banner } = await visitSite(site, address);
    await banner.accept.click();
    await eventually(() => recordOf(page)).toBeDefined();
    putSite(site.server, 'reworded', catalogue('reworded'));
    await page.reload();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ first: 1, second: 1 });
    await wait(300);
    expect(await banner.count()).toBe(0);
    await context.close();
  });
});

describe('R28 the banner that asks again', () => {
  /** A visitor who has refused the second of two vendors, and comes back to a site that has one more. */
  const returning = async (name: string, wanted: 'new' | 'moved' = 'new') => {
    const before = catalogue();
    const address = putSite(site.server, name, before, '<ask-first-declaration></ask-first-declaration>');
    const visit = await visitSite(site, address);
    await visit.banner.toSettings.click();
    await visit.switchOf('first').check();
    await visit.settings.save.click();
    await eventually(() => recordOf(visit.page)).toMatchObject({ choices: { second: { granted: false } } });
    const after = catalogue(wanted);
    for (const { vendors } of after.categories)
      for (const vendor of vendors as Vendor[])
        if (vendor.id === 'third') Object.assign(vendor, { transfers: [{ country: 'US', safeguard: 'Framework' }] });
    putSite(site.server, name, after, '<ask-first-declaration></ask-first-declaration>');
    await visit.page.reload();
    await visit.banner.waitFor();
    return visit;
  };
  /** What is said of a switch besides its state. */
  const saidOf = (page: Page, vendor: string) =>
    dialogOf(page)
      .switchOf(vendor)
      .evaluate((element) => {
        const root = element.getRootNode() as ShadowRoot;
        const texts = (ids: string | null) =>
          (ids ?? '').split(' ').map((id) => (id ? root.getElementById(id)!.textContent.trim() : ''));
        const [name, description] = ['aria-labelledby', 'aria-describedby'].map((attribute) =>
          texts(element.getAttribute(attribute)).join(' '),
        );
        return { name, description };
      });
  const statesOf = (page: Page) =>
    page.evaluate(() =>
      Object.fromEntries(
        ['first', 'second', 'third', 'other', 'statistics', 'marketing'].map((id) => [id, window.askfirst.state(id)]),
      ),
    );

  it('speaks of the new alone: who, what for, how many, how many transfer; and no button says "all"', async () => {
    const { context, page, banner, reopener } = await returning('speaks');
    expect(await banner.locator('h2').innerText()).toBe('New on this website');
    const text = (await banner.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('what is new since your last choice: third (Statistics). Your other choices stay');
    expect(text).toContain('1 partner 1 transfers data outside the EEA choice kept for 6 months');
    expect(await banner.locator('button').allInnerTexts()).toEqual(['Reject new', 'Accept new', 'Settings']);
    expect(text).not.toMatch(/\ball\b/i);
    // the way back in comes when the banner goes
    expect(await reopener.isVisible()).toBe(false);
    expect(await statesOf(page)).toMatchObject({ third: 'pending', statistics: 'partial', marketing: 'denied' });
    expect(await page.evaluate(() => localStorage.getItem('cookiePreference-statistics'))).toBe('partial');
    await banner.accept.click();
    await eventually(() => statesOf(page)).toEqual({
      first: 'granted',
      second: 'denied',
      third: 'granted',
      other: 'denied',
      statistics: 'partial',
      marketing: 'denied',
    });
    expect((await recordOf(page))!.source).toBe('save');
    await reopener.waitFor();
    await context.close();
  });

  it('names a vendor that has moved with the purpose that it has now', async () => {
    const { context, banner } = await returning('moves', 'moved');
    expect(await banner.innerText()).toContain('second (Marketing)');
    await context.close();
  });

  it('leads to settings that mark the new, off until switched on; leaving them answers nothing', async () => {
    const { context, page, banner, settings, switchOf } = await returning('marks');
    const before = await recordOf(page);
    await banner.toSettings.click();
    const rows = settings.locator('[part=vendor]');
    await rows.first().waitFor();
    expect(
      await rows
        .filter({ has: page.locator('[part=badge]') })
        .locator('b')
        .allInnerTexts(),
    ).toEqual(['third']);
    expect(await saidOf(page, 'third')).toEqual({ name: 'third', description: 'New' });
    expect(await saidOf(page, 'second')).toEqual({ name: 'second', description: '' });
    expect(await switchOf('third').isChecked()).toBe(false);
    expect(await axeViolations(page, 'html > ask-first')).toEqual([]);
    await settings.close.click();
    await banner.waitFor();
    expect(await recordOf(page)).toEqual(before);
    await context.close();
  });

  it.each([
    ['save', { first: true, second: false, third: false, other: false }],
    ['reject', { first: false, second: false, third: false, other: false }],
    ['accept', { first: true, second: true, third: true, other: true }],
  ] as const)('in its settings "%s" answers for every vendor, as they show it', async (button, answers) => {
    const { context, page, banner, settings } = await returning(`settings-${button}`);
    await banner.toSettings.click();
    await settings[button].click();
    const given = Object.fromEntries(Object.entries(answers).map(([id, granted]) => [id, { granted }]));
    await eventually(() => recordOf(page)).toMatchObject({ choices: given });
    await page.reload();
    await readyOn(page);
    await wait(300);
    expect(await banner.count()).toBe(0);
    await context.close();
  });

  it('is gone in other tabs once one has answered', async () => {
    const { context, page, banner } = await returning('tabs');
    const other = await context.newPage();
    await other.goto(page.url());
    await dialogOf(other).banner.reject.click();
    await banner.waitFor({ state: 'hidden' });
    expect(await statesOf(page)).toMatchObject({ first: 'granted', third: 'denied' });
    await context.close();
  });

  it('has its new vendors marked in the declaration, until they are answered', async () => {
    const { context, page, banner } = await returning('declares');
    const said = () =>
      page
        .locator('ask-first-declaration section section')
        .evaluateAll((sections) =>
          Object.fromEntries(
            sections
              .filter((section) => section.querySelector('dl[data-state]'))
              .map((section) => [
                section.firstElementChild!.textContent,
                [...section.querySelectorAll('dl[data-state] dd')].map(({ textContent }) => textContent),
              ]),
          ),
        );
    await eventually(said).toMatchObject({ first: ['Allowed'], third: ['Not decided yet', 'New'] });
    await banner.reject.click();
    await eventually(said).toMatchObject({ first: ['Allowed'], third: ['Not allowed'] });
    await context.close();
  });
});

describe('R26 the lifetime of a choice, on clocks that go wrong', () => {
  /** The catalogue, saying how long a choice is kept. */
  const keptFor = (expiry: string): Catalogue => {
    const item: Item = {
      name: 'cookiePreference',
      kind: 'local-storage',
      party: 'first',
      expiry,
      purpose: 'The choice',
    };
    const essential = {
      id: 'essentials',
      essential: true,
      name: 'Essentials',
      vendors: [{ id: 'site', name: 'Site', items: [item] }],
    };
    return { ...catalogue(), categories: [essential, ...catalogue().categories] };
  };

  const answered = async (name: string, at: number) => {
    const visit = await visitSite(site, 'about:blank');
    await visit.context.clock.setFixedTime(at);
    await visit.page.goto(putSite(site.server, name, keptFor('1 year')));
    await visit.banner.accept.click();
    await eventually(() => recordOf(visit.page)).toBeDefined();
    return visit;
  };

  const now = Date.now();

  it('a clock that goes back a little keeps the choice', async () => {
    const { context, page, banner } = await answered('clock-back', now);
    await context.clock.setFixedTime(now - day / 2);
    await page.reload();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ first: 1, second: 1 });
    expect(await banner.count()).toBe(0);
    // a choice that is made now is in force all the same, before the one that it follows or not
    await page.evaluate(() => window.askfirst.withdraw());
    await eventually(() => page.evaluate(() => window.askfirst.granted('first'))).toBe(false);
    await page.reload();
    await readyOn(page);
    expect(await page.evaluate(() => window.askfirst.state('first'))).toBe('denied');
    await context.close();
  });

  it('a record from the future counts as none', async () => {
    const { context, page, banner } = await answered('future', now + 400 * day);
    await context.clock.setFixedTime(now);
    await page.reload();
    await banner.waitFor();
    await wait(300);
    expect(await page.evaluate(() => [window.ran, window.askfirst.state('first')])).toEqual([undefined, 'pending']);
    await banner.reject.click();
    await eventually(() => recordOf(page)).toMatchObject({ choices: { first: { granted: false } } });
    await context.close();
  });

  it('a lifetime that the site has shortened since counts from when the choice was made', async () => {
    const { context, page, banner } = await answered('shortened', now - 60 * day);
    await context.clock.setFixedTime(now);
    putSite(site.server, 'shortened', keptFor('3 months'));
    await page.reload();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ first: 1, second: 1 });
    const { expiresAt } = (await recordOf(page))!;
    expect(Math.abs(Date.parse(expiresAt) - now - 31 * day)).toBeLessThan(4 * day);
    putSite(site.server, 'shortened', keptFor('1 month'));
    await page.reload();
    await banner.waitFor();
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await context.close();
  });
});

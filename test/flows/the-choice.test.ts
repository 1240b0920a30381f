import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedVendors } from '../helpers/asked-vendors.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { hideHost } from '../helpers/hide-host.js';
import { openSite, type Site, type Visitor } from '../helpers/open-site.js';
import { recordOf } from '../helpers/record-of.js';
import { nothingStored, storedOn } from '../helpers/stored-on.js';
import { textOf } from '../helpers/text-of.js';
import { visitSite } from '../helpers/visit-site.js';

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('reject', () => {
  it('R10 R11 takes one click on the first layer, on a button like that of accept, inside the banner', async () => {
    const { context, page, banner, requests } = await visitSite(site);
    await banner.waitFor();
    const looks = (button: typeof banner.accept) =>
      button.evaluate((one) => {
        const { width, height } = one.getBoundingClientRect();
        const { fontSize, fontWeight, backgroundColor, color, textDecorationLine } = getComputedStyle(one);
        const look = { width, height, fontSize, fontWeight, backgroundColor, color, textDecorationLine };
        return { tag: one.tagName, part: one.part.value, parent: one.parentElement?.className, ...look };
      });
    expect(await looks(banner.reject)).toEqual(await looks(banner.accept));
    expect(await looks(banner.reject)).toMatchObject({ tag: 'BUTTON', part: 'choice', textDecorationLine: 'none' });
    expect(await textOf(banner.reject)).toBe('Reject all');
    expect(await textOf(banner.accept)).toBe('Accept all');

    await banner.reject.click();
    await banner.waitFor({ state: 'hidden' });
    expect(grantedBy(await recordOf(page))).toEqual([]);
    expect(Object.keys((await recordOf(page))!.choices).sort()).toEqual(vendors);
    await wait(700);
    expect(askedVendors(requests)).toEqual([]);

    await page.evaluate(() => window.askfirst.accept());
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await context.close();
  });

  it('R29 works from a synthetic click, and the record says that no user stood behind it', async () => {
    const { context, page, banner, requests } = await visitSite(site);
    await banner.waitFor();
    await page.evaluate(() => {
      const root = document.querySelector('ask-first')!.shadowRoot!;
      root.querySelector<HTMLButtonElement>('[part=banner] button:has([data-answer=reject-all])')!.click();
    });
    await banner.waitFor({ state: 'hidden' });
    const record = await recordOf(page);
    expect(record).toMatchObject({ source: 'script' });
    expect(Object.values(record!.choices).map(({ granted }) => granted)).toEqual([false, false, false, false]);
    expect(askedVendors(requests)).toEqual([]);
    await context.close();
  });

  it.each(['reject', 'accept'] as const)('names %s by a trusted click as its source', async (answer) => {
    const { context, page, banner } = await visitSite(site);
    await banner[answer].click();
    await eventually(() => recordOf(page)).toMatchObject({ source: `${answer}-all`, version: 1, locale: 'en' });
    await context.close();
  });

  it('names a key press on the button as its source, too', async () => {
    const { context, page, banner } = await visitSite(site);
    await banner.reject.focus();
    await page.keyboard.press('Enter');
    await eventually(() => recordOf(page)).toMatchObject({ source: 'reject-all' });
    await context.close();
  });
});

it('R15 takes nothing else for consent: Esc, a click outside, scrolling, waiting, leaving', async () => {
  const { context, page, banner, settings, requests } = await visitSite(site, '/', {
    viewport: { width: 1000, height: 700 },
  });
  await banner.waitFor();
  for (let times = 0; times < 4; times++) await page.keyboard.press('Escape');
  await page.mouse.click(200, 600);
  await page.mouse.wheel(0, 2000);
  await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await banner.toSettings.click();
  await settings.waitFor();
  for (let times = 0; times < 4; times++) await page.keyboard.press('Escape');
  await banner.toSettings.click();
  await page.mouse.click(2, 2);
  await settings.close.click();
  await wait(500);
  expect(await banner.isVisible()).toBe(true);

  await page.goto(`${site.server.url}research`);
  await banner.waitFor();
  await page.goBack({ waitUntil: 'commit' });
  await banner.waitFor();
  await page.reload();
  await banner.waitFor();
  await wait(500);
  expect(await storedOn(page)).toEqual(nothingStored);
  expect(askedVendors(requests)).toEqual([]);

  await banner.accept.click();
  await eventually(() => askedVendors(requests)).toEqual(vendors);
  await context.close();
});

describe('R16 each vendor can be allowed alone', () => {
  it.each(vendors)('%s', async (vendor) => {
    const { context, page, banner, settings, switchOf, requests } = await visitSite(site);
    await banner.toSettings.click();
    await switchOf(vendor).check();
    await settings.save.click();
    await eventually(() => askedVendors(requests)).toEqual([vendor]);
    await wait(500);
    expect(askedVendors(requests)).toEqual([vendor]);
    expect(grantedBy(await recordOf(page))).toEqual([vendor]);
    expect(await recordOf(page)).toMatchObject({ source: 'save' });
    await context.close();
  });
});

it('R17 applies what the switches show, in whatever order they were clicked: ui = record = gate = requests', async () => {
  const clicks = fc.array(fc.nat({ max: 5 }), { maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(clicks, async (order) => {
      const { context, page, banner, settings, switchOf, requests, reopener } = await visitSite(site);
      await banner.toSettings.click();
      await settings.waitFor();
      for (const index of order) await settings.locator('input').nth(index).click();
      const shown = async () => {
        const on = await Promise.all(vendors.map((vendor) => switchOf(vendor).isChecked()));
        return vendors.filter((_, index) => on[index]);
      };
      const chosen = await shown();
      await settings.save.click();
      await settings.waitFor({ state: 'hidden' });

      expect(grantedBy(await recordOf(page))).toEqual(chosen);
      const granted = await page.evaluate((ids) => ids.filter((id) => window.askfirst.granted(id)), vendors);
      expect(granted).toEqual(chosen);
      await eventually(() => askedVendors(requests)).toEqual(chosen);
      await wait(200);
      expect(askedVendors(requests)).toEqual(chosen);
      await reopener.click();
      await settings.waitFor();
      expect(await shown()).toEqual(chosen);
      await context.close();
    }),
    { numRuns: 6, examples: [[[]], [[0, 3]]] },
  );
  // eight visits
}, 120_000);

it('R20 names on the first layer who asks, for what, how many, transfers, the right to withdraw and the policy', async () => {
  const { context, banner } = await visitSite(site);
  await banner.waitFor();
  const text = await textOf(banner);
  expect(text).toContain('This website uses cookies');
  expect(text).toContain('Example GmbH');
  expect(text).toMatch(/Statistics and Marketing/);
  expect(text).toContain('4 partners');
  expect(text).toContain('2 transfer data outside the EEA');
  expect(text).toContain('You can change or withdraw your choice at any time');
  expect(text).toContain('1 year');
  const policy = banner.getByRole('link', { name: 'Privacy statement' });
  expect(await policy.getAttribute('href')).toBe('/privacy');
  await policy.click();
  await eventually(() => banner.page().url()).toBe(`${site.server.url}privacy`);
  await context.close();
});

it('R21 shows for every item how long, of which kind and whose it is, without an empty cell', async () => {
  const { context, banner, settings } = await visitSite(site);
  await banner.toSettings.click();
  await settings.waitFor();
  for (const summary of await settings.locator('li summary').all()) await summary.click();
  await settings.locator('table').nth(4).waitFor();
  const rows = await settings
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())),
    );

  expect(rows).toHaveLength(16);
  expect(rows.flat().filter((cell) => !cell)).toEqual([]);
  const row = (name: string) => rows.find(([first]) => first === name);
  expect(row('cookiePreference')!.slice(2)).toEqual(['1 year', 'Local storage, this site']);
  expect(row('_ga')!.slice(2)).toEqual([expect.stringMatching(/^1 year,? 1 month$/), 'Cookie, this site']);
  expect(row('__cf_bm')!.slice(2)).toEqual(['30 minutes', 'Cookie, vendor’s site']);
  expect(row('_cfuvid')!.slice(2)).toEqual(['Session', 'Cookie, vendor’s site']);
  expect(await settings.locator('table').evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual(
    ['This website', 'Google Analytics', 'Hotjar (Observe)', 'ZoomInfo', 'LinkedIn Insight Tag'].map(
      (name) => `Items of ${name}`,
    ),
  );
  await context.close();
});

describe('R25 the page works', () => {
  /** What a visitor does with a page: scrolls it by wheel, and goes elsewhere by a link. */
  async function usePage({ page }: Visitor): Promise<void> {
    await page.mouse.move(100, 600);
    await page.mouse.wheel(0, 600);
    await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.mouse.wheel(0, -5000);
    await eventually(() => page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole('link', { name: 'How we measure' }).click({ timeout: 3000 });
    await eventually(() => page.url()).toBe(`${site.server.url}research`);
  }

  it('after reject', async () => {
    const visit = await visitSite(site);
    await visit.banner.reject.click();
    await usePage(visit);
    expect(visit.errors).toEqual([]);
    await visit.context.close();
  });

  it('while the banner is there', async () => {
    const visit = await visitSite(site);
    await visit.banner.waitFor();
    await usePage(visit);
    await visit.context.close();
  });

  it('while something hides the banner', async () => {
    const visit = await visitSite(site);
    await visit.banner.waitFor();
    await hideHost(visit.page);
    await visit.banner.waitFor({ state: 'hidden' });
    await usePage(visit);
    await visit.context.close();
  });

  it('when something hides the settings while they are open', async () => {
    const visit = await visitSite(site);
    await visit.banner.toSettings.click();
    await visit.settings.waitFor();
    await hideHost(visit.page);
    await visit.settings.waitFor({ state: 'hidden' });
    await usePage(visit);
    await visit.context.close();
  });

  it('when something takes `open` away from the settings', async () => {
    const { context, page, banner, settings, reopener } = await visitSite(site);
    await banner.reject.click();
    await reopener.click();
    await settings.evaluate((dialog) => dialog.removeAttribute('open'));
    await eventually(() => page.locator(':modal').count()).toBe(0);
    await page.getByRole('button', { name: 'Cookie settings' }).click();
    await settings.waitFor();
    await context.close();
  });

  it('when the settings are opened, and something hides them already', async () => {
    const visit = await visitSite(site);
    await visit.banner.reject.click();
    await hideHost(visit.page);
    await visit.page.getByRole('button', { name: 'Cookie settings' }).click();
    await wait(500);
    await usePage(visit);
    await visit.context.close();
  });

  it('when something takes the settings out while they are open', async () => {
    const visit = await visitSite(site);
    await visit.banner.toSettings.click();
    await visit.settings.waitFor();
    await visit.page.evaluate(() => window.askfirst.stop());
    await usePage(visit);
    await visit.context.close();
  });
});

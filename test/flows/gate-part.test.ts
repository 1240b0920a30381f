import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatePart } from '../../src/catalogue/gate-part.js';
import type { Catalogue } from '../../src/catalogue/types.js';
import { askedVendors } from '../helpers/asked-vendors.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { embedCatalogue, embedOf, videoElement } from '../helpers/embed-site.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownRequests } from '../helpers/own-requests.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { textOf } from '../helpers/text-of.js';
import { visitSite } from '../helpers/visit-site.js';
import { withVendor } from '../helpers/with-vendor.js';

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];
const whole = '/whole.json';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Puts a page whose tag names the gate's part; the whole is beside it, as it was or as it is now. */
function putPart(name: string, catalogue: Catalogue, now: Catalogue | undefined = catalogue, body = ''): string {
  site.server.page(whole, JSON.stringify(now), { 'content-type': 'application/json' });
  return putSite(site.server, name, gatePart(catalogue, whole), body);
}

const part = '/part.json';
const outOfStep = `askfirst: catalogue ${whole}: the gate's part is of another, make it anew: npx askfirst check --gate`;

/** Another name, which a visitor sees. */
function renamed(): Catalogue {
  const { controller, ...catalogue } = site.server.catalogue();
  return { ...catalogue, controller: { ...controller, name: 'Example of late' } };
}

async function answered(address: string, answer: 'accept' | 'reject') {
  const visit = await visitSite(site, address);
  await visit.banner[answer].click();
  await visit.banner.waitFor({ state: 'hidden' });
  await visit.page.goto('about:blank');
  visit.requests.length = 0;
  // Firefox tells a page that is being left of what it had not loaded yet
  visit.console.length = 0;
  return visit;
}

describe('the gate’s part of a catalogue', () => {
  it('is loaded with the whole where something is to be asked', async () => {
    const address = putPart('part', site.server.catalogue());
    const { context, page, banner, requests, console } = await visitSite(site, address);
    await banner.waitFor();
    expect(await textOf(banner)).toContain('This website uses cookies');
    expect(ownRequests(requests)).toEqual(['/askfirst/askfirst-ui.js', '/askfirst/askfirst.js', part, whole]);
    await banner.accept.click();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    expect(grantedBy(await recordOf(page))).toEqual(vendors);
    expect(console).toEqual([]);
    await context.close();
  });

  it('is all that a returning visitor needs of it who has refused; until the settings are opened', async () => {
    const address = putPart('part', site.server.catalogue());
    const { context, page, requests, reopener, settings, console } = await answered(address, 'reject');
    await page.goto(address);
    await readyOn(page);
    await wait(700);
    expect(ownRequests(requests)).toEqual(['/askfirst/askfirst.js', part]);

    await reopener.click();
    await settings.waitFor();
    expect(await textOf(settings)).toContain('Hotjar Ltd, Malta');
    expect(ownRequests(requests)).toContain(whole);
    expect(console).toEqual([]);
    await context.close();
  });

  it('is all that a returning visitor needs of it who has accepted', async () => {
    const address = putPart('part', site.server.catalogue());
    const { context, page, requests, console } = await answered(address, 'accept');
    await page.goto(address);
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await wait(700);
    expect(ownRequests(requests)).toContain(part);
    expect(ownRequests(requests)).not.toContain(whole);
    expect(console).toEqual([]);
    await context.close();
  });

  it('is enough for what code asks for, and is known again after it', async () => {
    const address = putPart('part', site.server.catalogue());
    const { context, page, requests } = await visitSite(site, address);
    await readyOn(page);
    await page.evaluate(() => window.askfirst.accept('hotjar'));
    await eventually(() => askedVendors(requests)).toEqual(['hotjar']);
    requests.length = 0;
    await page.reload();
    await eventually(() => askedVendors(requests)).toEqual(['hotjar']);
    expect(ownRequests(requests)).not.toContain('/askfirst/askfirst-renew.js');
    await context.close();
  });

  it('has embeds say what only the whole knows', async () => {
    const address = putPart('part', embedCatalogue(), embedCatalogue(), videoElement(site, 'one'));
    const { context, page } = await visitSite(site, address);
    const { placeholder } = embedOf(page, 'one');
    await placeholder.waitFor();
    expect(await textOf(placeholder)).toContain('Google Ireland Limited');
    await context.close();
  });

  it('has the declaration say what only the whole knows', async () => {
    const catalogue = site.server.catalogue();
    const address = putPart('part', catalogue, catalogue, '<ask-first-declaration></ask-first-declaration>');
    const { context, page } = await visitSite(site, address);
    await page.locator('ask-first-declaration', { hasText: 'Shows where visitors click' }).waitFor();
    await context.close();
  });
});

describe('a part that is not of the whole as it is now', () => {
  it('gives way to the whole, and it is said', async () => {
    const address = putPart('part', site.server.catalogue(), renamed());
    const { context, page, banner, requests, console } = await visitSite(site, address);
    await banner.waitFor();
    expect(await textOf(banner)).toContain('Example of late');
    expect(console).toEqual([outOfStep]);
    await banner.reject.click();
    await banner.waitFor({ state: 'hidden' });

    await page.reload();
    await readyOn(page);
    await wait(500);
    expect(await banner.count()).toBe(0);
    expect(askedVendors(requests)).toEqual([]);
    await context.close();
  });

  it('lets nobody run who is in the whole alone, whatever was chosen', async () => {
    const catalogue = site.server.catalogue();
    const [essentials, statistics, ...others] = catalogue.categories;
    const late = ownVendor(site.server, 'late', '');
    const now = {
      ...catalogue,
      categories: [essentials!, { ...statistics!, vendors: [...statistics!.vendors, late] }, ...others],
    };
    const { context, page, requests, console } = await answered(putPart('part', catalogue), 'accept');
    const address = putPart('part', catalogue, now);
    await page.goto(address);
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    const { reopener, settings, switchOf } = dialogOf(page);
    await reopener.click();
    await settings.waitFor();
    expect(await switchOf('late').isChecked()).toBe(false);
    expect(console).toEqual([outOfStep]);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();

    putPart('part', now);
    await page.reload();
    await dialogOf(page).banner.accept.click();
    await page.waitForFunction(() => window.ran?.['late'] === 1);
    await context.close();
  });

  it('lets nobody run where the whole is wrong, and names the place', async () => {
    const wrong = withVendor(site.server.catalogue(), 'hotjar', { revision: -1 });
    const address = putPart('part', site.server.catalogue(), wrong);
    const { context, page, banner, requests, console } = await visitSite(site, address);
    await eventually(() => console.join('\n')).toContain('categories[1].vendors[1].revision: -1 is not a whole number');
    await wait(300);
    expect(await banner.count()).toBe(0);
    expect(await page.evaluate(() => window.askfirst.record)).toBeUndefined();
    expect(askedVendors(requests)).toEqual([]);
    await context.close();
  });

  it('gives way to the whole where somebody has edited it', async () => {
    const catalogue = site.server.catalogue();
    const address = putPart('part', catalogue);
    const edited = withVendor(gatePart(catalogue, whole), 'hotjar', { revision: 7 });
    site.server.page(part, JSON.stringify(edited), { 'content-type': 'application/json' });
    const { context, page, banner, console } = await visitSite(site, address);
    await banner.accept.click();
    await banner.waitFor({ state: 'hidden' });
    expect(console).toEqual([outOfStep]);
    expect((await recordOf(page))!.choices['hotjar']!.revision).toBe(1);
    await context.close();
  });

  it('asks nothing where the whole cannot be had, and asks on the next page', async () => {
    const address = putPart('part', site.server.catalogue());
    site.server.page(whole);
    const { context, page, banner, requests, console } = await visitSite(site, address);
    await eventually(() => console).toEqual([expect.stringContaining('HTTP 404')]);
    expect(askedVendors(requests)).toEqual([]);

    putPart('part', site.server.catalogue());
    await page.reload();
    await banner.accept.click();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await context.close();
  });
});

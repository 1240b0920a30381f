import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.js';
import { askedVendors } from '../helpers/asked-vendors.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { consentEvents, type Told } from '../helpers/consent-events.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { earlierRecord } from '../helpers/earlier-record.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { openSite, type Site, type Visitor } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { storageState } from '../helpers/storage-state.js';
import { textOf } from '../helpers/text-of.js';
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

/** No visitor yet, and one who has granted everything before. */
const visitors = [
  ['without a record', () => ({}), [], null],
  ['with a record that grants all', () => storageState(site, { cookiePreference: earlier }), vendors, () => earlier],
] as const;

const picture = '<a href="/icon.svg">A picture</a>';

/** A page still works where a link leads elsewhere. */
async function expectLinksToWork(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'A picture' }).click();
  await page.waitForURL('**/icon.svg');
}

describe.each(visitors)('R4 a bad catalogue, %s', (_, profile, granted, record) => {
  let visitor: Visitor;
  let events: Told[];
  beforeAll(async () => {
    visitor = await site.visitor(profile());
    events = await consentEvents(visitor.context);
  });
  beforeEach(() => {
    for (const log of [visitor.requests, visitor.console, visitor.errors, events]) log.length = 0;
  });
  afterAll(() => visitor.context.close());

  const changed = (change: (catalogue: Catalogue) => unknown) => () => JSON.stringify(change(site.server.catalogue()));
  const hotjar = (changes: object) => changed((catalogue) => withVendor(catalogue, 'hotjar', changes));
  const nested = '['.repeat(10_000) + ']'.repeat(10_000);
  const deep = (make: () => string) => () => make().replace('"HERE"', nested);

  it.each<readonly [string, () => string | undefined, RegExp]>([
    ['missing', () => undefined, /^askfirst: catalogue \/bad\.json: HTTP 404$/],
    ['HTML', () => '<!doctype html><title>Not found</title>', /^askfirst: catalogue \/bad\.json: .*JSON/],
    ['empty', () => '', /^askfirst: catalogue \/bad\.json: .*JSON/],
    ['a list', () => '[]', /^askfirst: catalogue: (a|an empty) list is not an object/],
    ['null', () => 'null', /^askfirst: catalogue: null is not an object/],
    ['a text', () => '"/catalogue.json"', /^askfirst: catalogue: "\/catalogue\.json" is not an object/],
    [
      'of a wrong shape',
      () => '{"categories":{}}',
      /^askfirst: language: is missing.*\ncontroller: is missing.*\ncategories: an object is not a list/,
    ],
    [
      'with an id twice',
      hotjar({ id: 'zoominfo' }),
      /^askfirst: categories\[1\]\.vendors\[2\]\.id: "zoominfo" is not an id of its own/,
    ],
    [
      'with a vendor named like its category',
      hotjar({ id: 'statistics' }),
      /^askfirst: categories\[1\]\.vendors\[1\]\.id: "statistics" is not an id of its own/,
    ],
    [
      'with a script that is code',
      hotjar({ scripts: [{ src: 'javascript:window.broken = 1' }] }),
      /^askfirst: categories\[1\]\.vendors\[1\]\.scripts\[0\]\.src: "javascript:window\.broken = 1" is not an address: use https/,
    ],
    [
      'with a policy that is code',
      hotjar({ privacyPolicy: ' javascript:window.broken = 1' }),
      /^askfirst: categories\[1\]\.vendors\[1\]\.privacyPolicy: " javascript:window\.broken = 1" is not an address: use https/,
    ],
    [
      'with an event handler',
      hotjar({ scripts: [{ src: '/x.js', attributes: { onload: 'window.broken = 1' } }] }),
      /^askfirst: categories\[1\]\.vendors\[1\]\.scripts\[0\]\.attributes\.onload: "onload" is not an attribute that may be set/,
    ],
    [
      'with a duration that is none',
      hotjar({ items: [{ name: 'a', kind: 'cookie', party: 'first', expiry: '1 yer', purpose: 'x' }] }),
      /^askfirst: categories\[1\]\.vendors\[1\]\.items\[0\]\.expiry: "1 yer" is not a duration: use "session", "persistent", or words/,
    ],
    [
      'with several problems',
      changed((catalogue) => ({ ...catalogue, language: 5, layout: 'round', controller: {} })),
      /^askfirst: language: 5 is not a language.*\ncontroller\.name: is missing.*\ncontroller\.privacyPolicy: is missing.*\nlayout: "round" is not one of/,
    ],
    [
      'of 20 MB',
      changed((catalogue) => ({ ...catalogue, $remark: 'x'.repeat(20e6) })),
      /^askfirst: catalogue: "?[\d.]+( MB")? is not at most 4 MB$/,
    ],
    [
      'with 10,000 levels for a text',
      deep(changed((catalogue) => ({ ...catalogue, layout: 'HERE' }))),
      /^askfirst: layout: a list is not one of box, box-start, box-top, box-top-start, bar, bar-top, dialog$/,
    ],
    [
      'with 10,000 levels of data',
      deep(hotjar({ scripts: [{ src: '/x.js', globals: { deep: 'HERE' } }] })),
      /^askfirst: categories\[1\]\.vendors\[1\]\.scripts\[0\]\.globals\.deep: a list is not data of at most 20 levels: use what JSON holds/,
    ],
    ['of 10,000 levels', () => nested, /^askfirst: catalogue: (a|an empty) list is not an object/],
  ])('%s', async (_, body, message) => {
    const { page, requests, console, errors } = visitor;
    const refused = '<script>askfirst.ready.catch((error) => (window.refused = error.message));</script>';
    site.server.page('/bad.json', body(), { 'content-type': 'application/json' });
    site.server.page('/bad', sitePage(scriptTag('/bad.json'), picture + refused));
    await page.goto(`${site.server.url}bad`);

    await page.waitForFunction(() => 'refused' in window);
    expect(console).toEqual([expect.stringMatching(message)]);
    expect(events).toEqual([{ type: 'consent-error', error: console[0]!.slice('askfirst: '.length) }]);
    expect(await page.evaluate(() => (window as never)['refused'])).toBe(events[0]!['error']);
    const states = ['hotjar', 'statistics', 'this-site'].map((id) =>
      page.evaluate((one) => window.askfirst.state(one), id),
    );
    expect(await Promise.all(states)).toEqual(['denied', 'denied', 'denied']);
    await page.evaluate(() => {
      window.askfirst.accept();
      window.askfirst.open();
    });
    await wait(200);
    expect(askedVendors(requests)).toEqual([]);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(await stored(page)).toBe(record?.() ?? null);
    expect(console).toHaveLength(1);
    await expectLinksToWork(page);
    expect(errors).toEqual([]);
  });

  it.each([
    [
      'inline, and no JSON',
      `<script type="application/json" data-askfirst-catalogue>{ "language": </script>${scriptTag()}`,
    ],
    ['nowhere', scriptTag()],
  ])('%s', async (_, head) => {
    const { page, requests, console, errors } = visitor;
    site.server.page('/bad', sitePage(head, picture));
    await page.goto(`${site.server.url}bad`);
    await eventually(() => console.length).toBe(1);
    await expectLinksToWork(page);
    expect(console).toEqual([expect.stringMatching(/^askfirst: .*catalogue/)]);
    expect(events).toHaveLength(1);
    expect(askedVendors(requests)).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('afterwards a good one works as ever', async () => {
    const { page, requests, console } = visitor;
    await page.goto(site.server.url);
    await readyOn(page);
    await eventually(() => askedVendors(requests)).toEqual(granted);
    expect(await dialogOf(page).host.count()).toBe(1);
    expect(console).toEqual([]);
  });
});

describe('odd, but good', () => {
  it('lets a remark be of 10,000 levels', async () => {
    const text = JSON.stringify(site.server.catalogue());
    const deep = `{"$remark":${'['.repeat(10_000)}${']'.repeat(10_000)},${text.slice(1)}`;
    site.server.page('/deep.json', deep, { 'content-type': 'application/json' });
    site.server.page('/deep', sitePage(scriptTag('/deep.json')));
    const { context, banner, requests } = await visitSite(site, '/deep');
    await banner.accept.click();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await context.close();
  });

  it('shows markup in a text as text', async () => {
    const evil = '<img src=x onerror="window.broken = 1"><script>window.broken = 1</script>';
    const catalogue = site.server.catalogue();
    const address = putSite(site.server, 'evil', {
      ...withVendor(catalogue, 'hotjar', { name: evil, purpose: evil, disclosure: evil }),
      texts: { title: evil, acceptAll: evil, intro: `${evil} {controller}` },
      controller: { ...catalogue.controller, name: evil },
    });
    const { context, page, banner, settings, requests } = await visitSite(site, address);
    await banner.waitFor();
    expect(await textOf(banner)).toContain('<img src=x onerror="window.broken = 1">');
    await banner.toSettings.click();
    await settings.waitFor();
    for (const summary of await settings.locator('li summary').all()) await summary.click();
    await settings.locator('table').nth(4).waitFor();
    expect(await textOf(settings)).toContain('<script>window.broken = 1</script>');
    await wait(300);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(requests.filter((request) => request.url().endsWith('/x'))).toEqual([]);
    await settings.accept.click();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await context.close();
  });

  it.each(['__proto__', 'constructor'])('takes %s for an id like any other', async (id) => {
    const odd = ownVendor(site.server, id, '', { name: 'Odd', withdraw: 'none' });
    const plain = ownVendor(site.server, 'plain', '', { name: 'Plain', withdraw: 'none' });
    const markup = `<script type="text/plain" data-vendor="${id}">window.marked = (window.marked ?? 0) + 1;</script>`;
    const address = putSite(site.server, 'odd-id', catalogueOf([odd, plain]), markup);
    const { context, page, banner, settings, switchOf, console, errors, requests } = await visitSite(site, address);
    const asked = (name: string) => requests.filter((request) => request.url().endsWith(`/${name}.js`)).length;
    await banner.toSettings.click();
    await switchOf('plain').check();
    await settings.save.click();
    await eventually(() => asked('plain')).toBe(1);
    await wait(200);
    expect(asked(id)).toBe(0);
    expect(await page.evaluate((name) => window.askfirst.state(name), id)).toBe('denied');

    await page.evaluate((name) => window.askfirst.accept(name), id);
    await page.waitForFunction(() => (window as never)['marked'] === 1);
    expect(asked(id)).toBe(1);
    expect(grantedBy(await recordOf(page))).toEqual([id, 'plain'].sort());
    await page.reload();
    await page.waitForFunction(() => (window as never)['marked'] === 1);
    expect(console).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});

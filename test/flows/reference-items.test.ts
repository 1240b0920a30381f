import type { BrowserContext, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { referenceCatalogue } from '../../demo/demo-catalogue.mjs';
import type { DemoServer } from '../../demo/server.mjs';
import { askedVendors } from '../helpers/asked-vendors.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { launchProfile } from '../helpers/launch-profile.js';
import { readyOn } from '../helpers/ready-on.js';
import { startDemo } from '../helpers/start-demo.js';
import { storedOn } from '../helpers/stored-on.js';

/** Name, vendor and where it is kept, as the reference site has them: vendor’s domain, or the site’s own. */
const rows = [
  ['cookiePreference', 'this-site', 'site'],
  ['cookiePreference-*', 'this-site', 'site'],
  ['_ga_*', 'google-analytics', 'site'],
  ['_ga', 'google-analytics', 'site'],
  ['_hjSessionUser_*', 'hotjar', 'site'],
  ['_hjSession_*', 'hotjar', 'site'],
  ['__cf_bm', 'zoominfo', 'vendor'],
  ['_zitok', 'zoominfo', 'site'],
  ['_cfuvid', 'zoominfo', 'vendor'],
  ['AnalyticsSyncHistory', 'linkedin', 'vendor'],
  ['li_gc', 'linkedin', 'vendor'],
  ['lidc', 'linkedin', 'vendor'],
  ['UserMatchHistory', 'linkedin', 'vendor'],
  ['bscookie', 'linkedin', 'vendor'],
  ['bcookie', 'linkedin', 'vendor'],
  ['li_sugr', 'linkedin', 'vendor'],
] as const;

const own = rows.filter(([, vendor]) => vendor === 'this-site');
const kept = rows.filter(([, vendor, place]) => vendor !== 'this-site' && place === 'site');
const away = rows.filter(([, , place]) => place === 'vendor');

/** `name@domain`: cookies of `example.localhost` are the site’s own. */
const pattern = (name: string, place: 'site' | 'vendor'): RegExp =>
  new RegExp(
    `^${name.replace('*', '.+')}@${place === 'site' ? '' : '(?!.*example)'}.*${place === 'site' ? 'example' : ''}`,
  );

interface Moment {
  readonly requested: readonly string[];
  readonly cookies: readonly string[];
  readonly localStorage: Readonly<Record<string, string>>;
}

let server: DemoServer;
let context: BrowserContext;
let before: Moment;
let accepted: Moment;
let withdrawn: Moment;
/** What the settings say of each vendor, by its id. */
let said: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await startDemo();
  context = await launchProfile({ allowThirdPartyCookies: true, locale: 'en-GB' });
  const page = await context.newPage();
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  const cookies = async () => (await storedOn(page)).cookies;
  const moment = async (): Promise<Moment> => ({
    requested: askedVendors(requests),
    cookies: await cookies(),
    localStorage: await page.evaluate(() => ({ ...localStorage })),
  });
  const { banner, settings, reopener } = dialogOf(page);

  await page.goto(server.url);
  await banner.toSettings.click();
  await settings.waitFor();
  const panels = settings.locator('li');
  for (const summary of await panels.locator('summary').all()) await summary.click();
  await settings.locator('table').nth(4).waitFor();
  const texts = await panels.evaluateAll((all) => all.map((one) => one.textContent.replace(/\s+/g, ' ')));
  const ids = referenceCatalogue().categories.flatMap(({ vendors }) => vendors.map(({ id }) => id));
  said = Object.fromEntries(ids.map((id, index) => [id, texts[index] ?? '']));
  before = await moment();

  await settings.accept.click();
  await vi.waitUntil(async () => (await cookies()).length >= 14, { timeout: 20_000 });
  accepted = await moment();

  await reopener.click();
  await Promise.all([page.waitForEvent('load'), settings.reject.click()]);
  await readyOn(page);
  requests.length = 0;
  // two rounds of the stand-ins, were they still there
  await page.waitForTimeout(1100);
  withdrawn = await moment();
});

afterAll(async () => {
  await context.close();
  await server.close();
});

it('declares these sixteen items, in this order', () => {
  const declared = referenceCatalogue().categories.flatMap(({ vendors }) =>
    vendors.flatMap(({ id, items = [] }) =>
      items.map(({ name, party }) => [name, id, party === 'first' ? 'site' : 'vendor']),
    ),
  );
  expect(declared).toEqual(rows);
});

it.each(own)('%s of %s: not there before the choice, there with it, and after a refusal', (name) => {
  const key = new RegExp(`^${name.replace('*', '.+')}$`);
  const keys = (moment: Moment) => Object.keys(moment.localStorage).filter((one) => key.test(one));
  expect(keys(before)).toEqual([]);
  expect(keys(accepted)).not.toEqual([]);
  expect(keys(withdrawn)).toEqual(keys(accepted));
  expect(withdrawn.localStorage['cookiePreference-statistics']).toBe('denied');
  expect(said['this-site']).toContain(name);
});

describe('R1 R2 R31 kept on this site', () => {
  it.each(kept)(
    '%s of %s: neither requested nor stored before, there after accept, gone after reject',
    (name, vendor) => {
      const cookie = pattern(name, 'site');
      expect(before.requested).not.toContain(vendor);
      expect(before.cookies.filter((one) => cookie.test(one))).toEqual([]);

      expect(accepted.requested).toContain(vendor);
      expect(accepted.cookies).toContainEqual(expect.stringMatching(cookie));

      expect(withdrawn.requested).not.toContain(vendor);
      expect(withdrawn.cookies.filter((one) => cookie.test(one))).toEqual([]);
      expect(said[vendor]).toMatch(`${name} `);
    },
  );
});

describe('R1 R2 R33 kept on the vendor’s own domain', () => {
  it.each(away)('%s of %s: neither requested nor stored before, there after accept, said to stay', (name, vendor) => {
    const cookie = pattern(name, 'vendor');
    expect(before.requested).not.toContain(vendor);
    expect(before.cookies.filter((one) => cookie.test(one))).toEqual([]);

    expect(accepted.requested).toContain(vendor);
    expect(accepted.cookies).toContainEqual(expect.stringMatching(cookie));

    expect(withdrawn.requested).not.toContain(vendor);
    expect(said[vendor]).toMatch(new RegExp(`\\b${name} .*Cookie, vendor’s site`));
    expect(said[vendor]).toMatch(/This site cannot delete .* on the vendor’s own site/);
  });
});

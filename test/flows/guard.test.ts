import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { decide, putGuarded } from '../helpers/guarded-page.js';
import { openSite, type Site, type Visitor } from '../helpers/open-site.js';
import { elementWays, requestWays, type WayToLoad } from '../helpers/ways-to-load.js';

const vendorHost = 'static.hotjar.localhost';
const catalogue = catalogueOf([
  { id: 'hotjar', name: 'Hotjar', hosts: [vendorHost, 'www.example.localhost/hotjar'] },
  { id: 'unknown', name: 'Unknown', hosts: ['static.unknown.localhost'] },
]);

let site: Site;
let visitor: Visitor;
beforeAll(async () => {
  site = await openSite();
  visitor = await site.visitor();
  putGuarded(site.server, 'guarded', catalogue);
});
afterAll(() => site.close());

/** Of the vendor's and of the page's own, how often each was asked for. */
function asked(path: string): number {
  return site.server.log.filter((entry) => entry.path === path).length;
}

/** Everything but workers comes from hosts of others. */
function addressOf(way: string, path: string): string {
  if (way.endsWith('Worker')) return `${site.server.url}${path.slice(1)}`;
  const host = path.startsWith('/hotjar/') ? vendorHost : 'www.elsewhere.localhost';
  return `${site.server.origin(host)}${path}`;
}

/** A new page: nothing of what has been granted is stored. */
async function visitGuarded(): Promise<Page> {
  const { page } = visitor;
  await page.goto(`${site.server.url}guarded`);
  site.server.clearLog();
  return page;
}

describe.each(Object.entries({ ...elementWays, ...requestWays }))('%s', (name: string, way: WayToLoad) => {
  const isRequest = name in requestWays;

  it('asks for nothing where the vendor is denied', async () => {
    const page = await visitGuarded();
    await decide(page, 'hotjar', 'denied');
    await page.evaluate(way, addressOf(name, '/hotjar/thing'));
    await page.evaluate(way, addressOf(name, '/elsewhere/thing'));
    await eventually(() => asked('/elsewhere/thing')).toBeGreaterThan(0);
    await wait(100);
    expect(asked('/hotjar/thing')).toBe(0);
    expect(visitor.errors).toEqual([]);
  });

  it('loads where the vendor is granted', async () => {
    const page = await visitGuarded();
    await decide(page, 'hotjar', 'granted');
    await page.evaluate(way, addressOf(name, '/hotjar/thing'));
    await eventually(() => asked('/hotjar/thing')).toBeGreaterThan(0);
    expect(await decide(page, 'hotjar', 'granted')).toEqual(['hotjar']);
  });

  it(isRequest ? 'is not asked for again once the vendor is granted' : 'loads once the vendor is granted', async () => {
    const page = await visitGuarded();
    await page.evaluate(way, addressOf(name, '/hotjar/thing'));
    await page.evaluate(way, addressOf(name, '/elsewhere/thing'));
    await eventually(() => asked('/elsewhere/thing')).toBeGreaterThan(0);
    await wait(50);
    expect(asked('/hotjar/thing')).toBe(0);
    await decide(page, 'hotjar', 'granted');
    if (isRequest) await wait(200);
    else await eventually(() => asked('/hotjar/thing')).toBeGreaterThan(0);
    if (isRequest) expect(asked('/hotjar/thing')).toBe(0);
    expect(visitor.errors).toEqual([]);
  });
});

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

/** How often a path was asked for, of whichever host. */
function asked(path: string): number {
  return site.server.log.filter((entry) => entry.path === path).length;
}

/** Everything but workers comes from hosts of others. */
function addressOf(way: string, path: string): string {
  if (way.endsWith('Worker')) return `${site.server.url}${path.slice(1)}`;
  const host = path.startsWith('/hotjar/') ? vendorHost : 'www.elsewhere.localhost';
  return `${site.server.origin(host)}${path}`;
}

let count = 0;

/** A new page, for which nothing is granted, with an address of the vendor's and one of nobody's that no other test asks for. */
async function visitGuarded(): Promise<{ page: Page; held: string; free: string }> {
  const { page } = visitor;
  await page.goto(`${site.server.url}guarded`);
  count++;
  return { page, held: `/hotjar/${count}`, free: `/elsewhere/${count}` };
}

describe.each(Object.entries({ ...elementWays, ...requestWays }))('%s', (name: string, way: WayToLoad) => {
  const isRequest = name in requestWays;

  it('asks for nothing where the vendor is denied', async () => {
    const { page, held, free } = await visitGuarded();
    await decide(page, 'hotjar', 'denied');
    await page.evaluate(way, addressOf(name, held));
    await page.evaluate(way, addressOf(name, free));
    await eventually(() => asked(free)).toBeGreaterThan(0);
    await wait(100);
    expect(asked(held)).toBe(0);
    expect(visitor.errors).toEqual([]);
  });

  it('loads where the vendor is granted', async () => {
    const { page, held } = await visitGuarded();
    await decide(page, 'hotjar', 'granted');
    await page.evaluate(way, addressOf(name, held));
    await eventually(() => asked(held)).toBeGreaterThan(0);
    expect(await decide(page, 'hotjar', 'granted')).toEqual(['hotjar']);
  });

  it(isRequest ? 'is not asked for again once the vendor is granted' : 'loads once the vendor is granted', async () => {
    const { page, held, free } = await visitGuarded();
    await page.evaluate(way, addressOf(name, held));
    await page.evaluate(way, addressOf(name, free));
    await eventually(() => asked(free)).toBeGreaterThan(0);
    await wait(50);
    expect(asked(held)).toBe(0);
    await decide(page, 'hotjar', 'granted');
    if (isRequest) await wait(200);
    else await eventually(() => asked(held)).toBeGreaterThan(0);
    if (isRequest) expect(asked(held)).toBe(0);
    expect(visitor.errors).toEqual([]);
  });
});

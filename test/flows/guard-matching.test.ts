import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { decide, putGuarded } from '../helpers/guarded-page.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { visitSite } from '../helpers/visit-site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

async function visitGuarded(catalogue: Catalogue) {
  const visit = await visitSite(site, putGuarded(site.server, 'guarded', catalogue));
  const isHeld = (address: string): Promise<boolean> =>
    visit.page.evaluate((src) => {
      const script = document.createElement('script');
      script.src = src;
      return !script.hasAttribute('src');
    }, address);
  return { ...visit, isHeld };
}

describe('an entry', () => {
  /** A page for each: nothing that is asked of one changes it. */
  const pages = new Map<string, ReturnType<typeof visitGuarded>>();
  afterAll(async () => {
    for (const { context } of await Promise.all(pages.values())) await context.close();
  });

  /** Whether a vendor with one entry holds back an address. */
  async function holds(entry: string, address: string): Promise<boolean> {
    if (!pages.has(entry)) {
      pages.set(entry, visitGuarded(catalogueOf([{ id: 'vendor', name: 'Vendor', hosts: [entry] }])));
    }
    const { isHeld } = await pages.get(entry)!;
    return isHeld(address);
  }

  it.each([
    ['vendor.example', 'https://vendor.example/'],
    ['vendor.example', 'http://vendor.example/a/b?c#d'],
    ['vendor.example', '//vendor.example/a'],
    ['vendor.example', 'HTTPS://VENDOR.EXAMPLE/'],
    ['Vendor.Example', 'https://vendor.example/'],
    ['vendor.example', ' https://vendor.example/ '],
    ['vendor.example', 'https://vendor.example:8443/'],
    ['vendor.example', 'https://user@vendor.example/'],
    ['vendor.example', 'https://vendor.example./'],
    ['vendor.example', 'https://ven\ndor.example/'],
    ['vendor.example', 'https://vendor%2Eexample/'],
    ['*.vendor.example', 'https://cdn.vendor.example/'],
    ['*.vendor.example', 'https://a.b.vendor.example/'],
    ['vendor.example:8443', 'https://vendor.example:8443/'],
    ['vendor.example/gtag/js', 'https://vendor.example/gtag/js'],
    ['vendor.example/gtag/js', 'https://vendor.example/gtag/js?id=1'],
    ['vendor.example/gtag/js', 'https://vendor.example/gtag/js/x'],
    ['vendor.example/gtag/', 'https://vendor.example/gtag/js'],
    ['vendor.example/gtag/', 'https://vendor.example/gtag'],
    ['www.example.localhost/matomo', '/matomo/matomo.js'],
    ['www.example.localhost/matomo', 'matomo/matomo.js'],
  ])('%s holds back %s', async (entry, address) => {
    expect(await holds(entry, address)).toBe(true);
  });

  it.each([
    ['vendor.example', 'https://cdn.vendor.example/'],
    ['vendor.example', 'https://myvendor.example/'],
    ['vendor.example', 'https://vendor.example.org/'],
    ['vendor.example', 'https://vendorxexample/'],
    ['vendor.example', 'https://elsewhere.example/?to=https://vendor.example/'],
    ['vendor.example', 'https://elsewhere.example/vendor.example'],
    ['vendor.example', 'https://vendor.example@elsewhere.example/'],
    ['vendor.example', 'data:text/javascript,"https://vendor.example/"'],
    ['vendor.example', 'https://['],
    ['*.vendor.example', 'https://vendor.example/'],
    ['*.vendor.example', 'https://myvendor.example/'],
    ['t.co', 'about:blank?t.co'],
    ['t.co', 'https://pinterest.com/'],
    ['vendor.example:8443', 'https://vendor.example/'],
    ['vendor.example:80', 'https://vendor.example/'],
    ['vendor.example/gtag/js', 'https://vendor.example/gtag/jsx'],
    ['vendor.example/gtag/js', 'https://vendor.example/gtag'],
    ['vendor.example/gtag/js', 'https://vendor.example/x/gtag/js'],
    ['vendor.example/gtag/js', 'https://vendor.example/GTAG/js'],
    ['vendor.example/a.js', 'https://vendor.example/abjs'],
    ['www.example.localhost/matomo', '/elsewhere/matomo'],
  ])('%s does not hold back %s', async (entry, address) => {
    expect(await holds(entry, address)).toBe(false);
  });
});

describe('where several vendors claim an address', () => {
  const vendor = (id: string, ...hosts: string[]) => ({ id, name: id, hosts });

  it('the one that names most of it decides', async () => {
    const { context, page, isHeld } = await visitGuarded(
      catalogueOf([vendor('wide', '*.vendor.example'), vendor('narrow', 'cdn.vendor.example/narrow')]),
    );
    await decide(page, 'wide', 'granted');
    expect(await isHeld('https://cdn.vendor.example/narrow/a.js')).toBe(true);
    expect(await isHeld('https://cdn.vendor.example/wide.js')).toBe(false);
    await decide(page, 'narrow', 'granted');
    expect(await isHeld('https://cdn.vendor.example/narrow/a.js')).toBe(false);
    expect(await isHeld('https://cdn.vendor.example/wide.js')).toBe(true);
    await context.close();
  });

  it('alike, one that is granted is enough', async () => {
    const { context, page, isHeld } = await visitGuarded(
      catalogueOf([vendor('one', 'cdn.vendor.example'), vendor('two', 'cdn.vendor.example')]),
    );
    expect(await isHeld('https://cdn.vendor.example/')).toBe(true);
    await decide(page, 'two', 'granted');
    expect(await isHeld('https://cdn.vendor.example/')).toBe(false);
    expect(await decide(page, 'two', 'granted')).toEqual(['two']);
    await context.close();
  });

  it('an essential one is granted before anybody has said anything', async () => {
    const { context, isHeld } = await visitGuarded(
      catalogueOf([vendor('wide', '*.vendor.example')], [vendor('essential', 'shop.vendor.example')]),
    );
    expect(await isHeld('https://shop.vendor.example/')).toBe(false);
    expect(await isHeld('https://cdn.vendor.example/')).toBe(true);
    await context.close();
  });
});

it('our own files are never held back', async () => {
  const { context, isHeld } = await visitGuarded(
    catalogueOf([{ id: 'vendor', name: 'Vendor', hosts: ['www.example.localhost'] }]),
  );
  expect(await isHeld('/askfirst/askfirst-ui.js')).toBe(false);
  expect(await isHeld('/askfirst/locales/de-banner.js')).toBe(false);
  expect(await isHeld('http://www.example.localhost/other.js')).toBe(true);
  await context.close();
});

it('of srcset one address that is held back is enough', async () => {
  const { context, page } = await visitGuarded(
    catalogueOf([{ id: 'vendor', name: 'Vendor', hosts: ['vendor.example'] }]),
  );
  const held = await page.evaluate(() =>
    ['/a.png 1x, https://vendor.example/b.png 2x', '/a.png?u=https://vendor.example/ 1x'].map((srcset) => {
      const image = document.createElement('img');
      image.srcset = srcset;
      return !image.hasAttribute('srcset');
    }),
  );
  expect(held).toEqual([true, false]);
  await context.close();
});

it('links lead where they lead', async () => {
  const { context, page } = await visitGuarded(
    catalogueOf([{ id: 'vendor', name: 'Vendor', hosts: ['vendor.example'] }]),
  );
  const links = await page.evaluate(() => {
    const box = document.querySelector('p')!;
    box.innerHTML = `<a href="https://vendor.example/">A</a><map><area href="https://vendor.example/"></map>`;
    const link = document.createElement('a');
    link.href = 'https://vendor.example/';
    box.append(link);
    return [...box.querySelectorAll('a,area')].map((element) => element.getAttribute('href'));
  });
  expect(links).toEqual(Array(3).fill('https://vendor.example/'));
  await context.close();
});

it.each([
  ['is no JSON', '{'],
  ['has no categories', '{}'],
])('a catalogue that %s is reported once, and the page goes on', async (_, json) => {
  const address = putGuarded(site.server, 'broken', catalogueOf([]));
  site.server.page(
    '/broken',
    `<!doctype html><script type="application/json" data-askfirst-catalogue>${json}</script>
     <script src="/askfirst/askfirst-guard.js"></script>`,
  );
  const { context, page, errors, console } = await visitSite(site, address);
  expect(console).toEqual([expect.stringMatching(/^askfirst: guard/)]);
  expect(errors).toEqual([]);
  await page.evaluate(() => fetch('/'));
  await context.close();
});

it('what is relative to a base of the vendor’s is held back too', async () => {
  const catalogue = catalogueOf([{ id: 'vendor', name: 'Vendor', hosts: ['vendor.example'] }]);
  const { context, page, isHeld } = await visitGuarded(catalogue);
  expect(await isHeld('/script.js')).toBe(false);
  await page.evaluate(() => {
    const base = document.createElement('base');
    base.href = 'https://vendor.example/';
    document.head.append(base);
  });
  expect(await isHeld('/script.js')).toBe(true);
  await context.close();
});

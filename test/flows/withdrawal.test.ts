import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Item, Vendor } from '../../src/catalogue/types.js';
import { askedVendors } from '../helpers/asked-vendors.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { consentEvents } from '../helpers/consent-events.js';
import { cookieNames } from '../helpers/cookie-names.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { vendorRequests } from '../helpers/vendor-requests.js';
import { visitSite } from '../helpers/visit-site.js';
import { withVendor } from '../helpers/with-vendor.js';

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];
const firstParty = ['_ga', '_ga_EXAMPLE001', '_hjSessionUser_1000001', '_hjSession_1000001', '_zitok'];

const item = (name: string, kind: Item['kind'] = 'cookie'): Item => ({
  name,
  kind,
  party: 'first',
  expiry: '1 year',
  purpose: 'Tests the sweep',
});

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('R30 withdrawing is as easy as accepting', () => {
  it.each(['/research', '/de', '/privacy'])('one click to the settings, one for all: %s', async (path) => {
    const { context, page, banner, settings, reopener, switchOf } = await visitSite(site);
    await banner.accept.click();
    await page.goto(site.server.url.slice(0, -1) + path);
    await reopener.click();
    await settings.waitFor();
    const shown = await Promise.all(vendors.map((vendor) => switchOf(vendor).isChecked()));
    expect(shown).toEqual([true, true, true, true]);
    await settings.reject.click();
    await eventually(() => recordOf(page)).toMatchObject({ source: 'reject-all' });
    await settings.waitFor({ state: 'hidden' });
    expect(grantedBy(await recordOf(page))).toEqual([]);
    await context.close();
  });

  it('the site’s own button opens the settings too', async () => {
    const { context, page, banner, settings } = await visitSite(site);
    await banner.reject.click();
    await page.getByRole('button', { name: 'Cookie settings' }).click();
    await settings.waitFor();
    expect(await settings.locator('input:checked').count()).toBe(0);
    await context.close();
  });
});

describe('R31 R32 withdraw: reload', () => {
  it('the page loads again, its vendors are silent, and what they wrote while it was left is gone', async () => {
    const { context, page, banner, reopener, settings, requests } = await visitSite(site);
    const events = await consentEvents(context);
    await page.reload();
    await banner.accept.click();
    await eventually(() => cookieNames(page)).toEqual(firstParty);
    await reopener.click();
    const loaded = page.waitForEvent('load');
    await settings.reject.click();
    await loaded;
    await readyOn(page);
    const leaving = () => requests.filter((request) => request.url().includes('leaving=1'));
    await eventually(() => cookieNames(page)).toEqual([]);
    requests.length = 0;
    await wait(1200);
    expect(await cookieNames(page)).toEqual([]);
    expect(vendorRequests(requests)).toEqual([]);
    expect(leaving()).toEqual([]);
    expect(events.filter(({ type }) => type === 'consent-reload')).toEqual([
      { type: 'consent-reload', vendors: ['hotjar', 'zoominfo', 'linkedin'] },
    ]);
    await context.close();
  });

  it('sweeps before anything is released on the next start', async () => {
    const clings = `const write = () => document.cookie = 'clings=1; path=/; max-age=9999';
      write(); setInterval(write, 50); addEventListener('pagehide', write);`;
    const catalogue = catalogueOf([
      ownVendor(site.server, 'clings', clings, { items: [item('clings')] }),
      ownVendor(site.server, 'witness', 'window.seen = document.cookie;'),
    ]);
    const { context, page, banner } = await visitSite(site, putSite(site.server, 'clinging', catalogue));
    await banner.accept.click();
    await eventually(() => cookieNames(page)).toEqual(['clings']);
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.askfirst.withdraw('clings'))]);
    await page.waitForFunction(() => 'seen' in window);
    expect(await page.evaluate(() => [(window as never)['seen'], window.ran])).toEqual(['', { witness: 1 }]);
    expect(await cookieNames(page)).toEqual([]);
    await context.close();
  });

  it('R31 a database that its vendor holds open is gone after the reload, and so is what it wrote while it was left', async () => {
    const holds = `indexedDB.open('holds').onsuccess = ({ target }) => { window.held = target.result; };
      void caches.open('holds');
      const write = () => document.cookie = 'holds=1; path=/; max-age=9999';
      write(); addEventListener('pagehide', write);`;
    const items = [item('holds'), item('holds', 'indexed-db'), item('hold*', 'cache')];
    const catalogue = catalogueOf([
      ownVendor(site.server, 'holds', holds, { items }),
      ownVendor(site.server, 'witness', 'window.seen = document.cookie;'),
    ]);
    // caches are there on localhost alone, but for https
    const address = putSite(site.server, 'holding', catalogue).replace(/www\.example\.localhost/, 'localhost');
    const { context, page, banner } = await visitSite(site, address);
    const kept = () =>
      page.evaluate(async () => [
        (await indexedDB.databases()).map(({ name }) => name),
        await caches.keys(),
        document.cookie,
      ]);
    await banner.accept.click();
    await page.waitForFunction(() => 'held' in window);
    await eventually(kept).toEqual([['holds'], ['holds'], 'holds=1']);
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.askfirst.withdraw('holds'))]);
    await page.waitForFunction(() => 'seen' in window);
    expect(await page.evaluate(() => (window as never)['seen'])).toBe('');
    expect(await kept()).toEqual([[], [], '']);
    await context.close();
  });

  it('sweeps, but stays, where the page cancels the reload', async () => {
    const { context, page, banner, requests } = await visitSite(site);
    await page.evaluate(() => document.addEventListener('consent-reload', (event) => event.preventDefault()));
    await banner.accept.click();
    await eventually(() => cookieNames(page)).toEqual(firstParty);
    await page.evaluate(() => {
      // so that what is swept is not written anew
      for (let timer = 0; timer < 1000; timer++) clearInterval(timer);
      window.askfirst.withdraw();
    });
    await eventually(() => cookieNames(page)).toEqual([]);
    requests.length = 0;
    await wait(700);
    expect(requests.filter((request) => request.isNavigationRequest())).toEqual([]);
    expect(await page.evaluate(() => Object.keys(window.__standIns ?? {}))).toHaveLength(4);
    expect(await recordOf(page)).toMatchObject({ choices: { hotjar: { granted: false } } });
    await context.close();
  });

  it('does not reload for a vendor that never ran here', async () => {
    const { context, page, banner, reopener, settings } = await visitSite(site);
    await banner.reject.click();
    await page.evaluate(() => ((window as never as Record<string, number>)['marker'] = 1));
    await reopener.click();
    await settings.reject.click();
    await wait(700);
    expect(await page.evaluate(() => (window as never)['marker'])).toBe(1);
    await context.close();
  });
});

describe('R31 withdraw: none', () => {
  it('sweeps, and the page stays as it is', async () => {
    const quiet = `document.cookie = 'quiet=1; path=/'; localStorage.quiet = 1;`;
    const items = [item('quiet'), item('quiet', 'local-storage')];
    const catalogue = catalogueOf([ownVendor(site.server, 'quiet', quiet, { items, withdraw: 'none' })]);
    const { context, page, banner, requests } = await visitSite(site, putSite(site.server, 'quietly', catalogue));
    await banner.accept.click();
    await eventually(() => cookieNames(page)).toEqual(['quiet']);
    requests.length = 0;

    await page.evaluate(() => window.askfirst.withdraw('quiet'));
    await eventually(() => cookieNames(page)).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('quiet'))).toBeNull();
    await wait(500);
    expect(requests.filter((request) => request.isNavigationRequest())).toEqual([]);

    await page.evaluate(() => window.askfirst.accept());
    await wait(300);
    expect(await page.evaluate(() => window.ran)).toEqual({ quiet: 1 });
    await context.close();
  });
});

describe('R31 withdraw: stop', () => {
  it('tells Google Analytics, which falls silent in place; granted again, it is told and not loaded twice', async () => {
    const catalogue = withVendor(site.server.catalogue(), 'google-analytics', {
      signals: { google: ['analytics_storage'] },
      withdraw: 'stop',
    });
    const { context, page, banner, requests } = await visitSite(site, putSite(site.server, 'signals', catalogue));
    const hits = () => requests.filter((request) => request.url().includes('/g/collect')).length;
    const updates = () =>
      page.evaluate(() =>
        (window as unknown as { dataLayer: IArguments[] }).dataLayer
          .filter((entry) => String(entry) === '[object Arguments]' && entry[0] === 'consent')
          .map((entry) => [entry[1], entry[2].analytics_storage, entry[2].ad_storage]),
      );
    const isDisabled = () => page.evaluate(() => (window as never)['ga-disable-G-EXAMPLE001']);
    await banner.accept.click();
    await eventually(() => cookieNames(page)).toEqual(firstParty);
    await eventually(hits).toBeGreaterThan(1);
    expect(await updates()).toEqual([
      ['default', 'denied', 'denied'],
      ['update', 'granted', 'denied'],
    ]);

    await page.evaluate(() => window.askfirst.withdraw('google-analytics'));
    await eventually(() => cookieNames(page)).toEqual(firstParty.slice(2));
    expect((await updates()).slice(2)).toEqual([['update', 'denied', 'denied']]);
    expect(await isDisabled()).toBe(true);
    requests.length = 0;
    await wait(1300);
    expect(vendorRequests(requests, 'google-analytics')).toEqual([]);
    expect(askedVendors(requests)).toEqual(['hotjar', 'linkedin', 'zoominfo']);
    expect(requests.filter((request) => request.isNavigationRequest())).toEqual([]);
    expect(await cookieNames(page)).toEqual(firstParty.slice(2));

    await page.evaluate(() => window.askfirst.accept('google-analytics'));
    await eventually(hits).toBeGreaterThan(0);
    expect((await updates()).slice(3)).toEqual([['update', 'granted', 'denied']]);
    expect(await isDisabled()).toBe(false);
    expect(await page.evaluate(() => window.__standIns!['google'])).toMatchObject({ loads: 1, errors: [] });
    await context.close();
  });
});

describe('R31 withdraw: stop counts where the vendor was really told', () => {
  const hears = `window.fbq = (...call) => (window.told ??= []).push(call.join(' '));`;
  async function withdrawn(name: string, vendor: Vendor, body: string, change: () => void) {
    const address = putSite(site.server, name, catalogueOf([{ ...vendor, withdraw: 'stop' }]), body);
    const visit = await visitSite(site, address);
    await visit.banner.accept.click();
    await visit.page.waitForFunction(() => window.ran);
    await visit.page.evaluate(change);
    return visit;
  }

  it('it goes on in place where it listens', async () => {
    const vendor = ownVendor(site.server, 'pixel', hears, { signals: { meta: true } });
    const { context, page, requests } = await withdrawn('listens', vendor, '', () => {});
    requests.length = 0;
    await page.evaluate(() => window.askfirst.reject());
    await page.waitForFunction(() => String((window as never)['told']).endsWith('consent revoke'));
    await wait(500);
    expect(requests.filter((request) => request.isNavigationRequest())).toEqual([]);
    await context.close();
  });

  const meta = () => ownVendor(site.server, 'pixel', hears, { signals: { meta: true } });
  const markup = `<script type="text/plain" data-vendor="tag">window.ran = { tag: 1 }</script>`;
  const cases: readonly (readonly [string, () => Vendor, string, () => void])[] = [
    [
      'what listened throws',
      meta,
      '',
      () =>
        Object.assign(window, {
          fbq: () => {
            throw Error('Down');
          },
        }),
    ],
    ['what listened is gone', meta, '', () => Object.assign(window, { fbq: undefined })],
    [
      'Google’s tag stands in the markup, which says no id',
      () => ({ id: 'tag', name: 'tag', scripts: [], signals: { google: ['ad_storage'] } }),
      markup,
      () => {},
    ],
  ];
  it.each(cases)('the page is loaded again where %s', async (name, vendor, body, change) => {
    const { context, page } = await withdrawn(`stop-${name.length}`, vendor(), body, change);
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.askfirst.reject())]);
    await readyOn(page);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await context.close();
  });
});

describe('R31 the sweep', () => {
  /** Grants, waits until all has been written, withdraws, and comes back. */
  async function sweptBy(address: string, vendor: string, written: number) {
    const visit = await visitSite(site, address);
    await visit.banner.accept.click();
    await eventually(async () => (await visit.context.cookies()).length).toBe(written);
    await visit.page.evaluate((id) => window.askfirst.withdraw(id), vendor);
    await eventually(async () => grantedBy(await recordOf(visit.page))).not.toContain(vendor);
    return visit;
  }

  it('finds cookies on this host, on the parent domain, and on every path of this page', async () => {
    const domains = ['', '; domain=example.localhost', '; domain=www.example.localhost'];
    const paths = ['/', '/shop', '/shop/', '/shop/cart'];
    const lines = domains.flatMap((domain) =>
      paths.map((path) => `document.cookie = 'deep=1; path=${path}${domain}';`),
    );
    const vendor = ownVendor(site.server, 'deep', lines.join('\n'), { items: [item('deep')], withdraw: 'none' });
    const address = putSite(site.server, 'shop/cart', catalogueOf([vendor]));
    const { context } = await sweptBy(address, 'deep', 12);
    await eventually(() => context.cookies()).toEqual([]);
    await context.close();
  });

  it('finds a cookie on another path when that is visited', async () => {
    const code = `document.cookie = 'far=1; path=/far'; document.cookie = 'near=1; path=/';`;
    const vendor = ownVendor(site.server, 'far-off', code, { items: [item('far'), item('near')], withdraw: 'none' });
    const catalogue = catalogueOf([vendor]);
    const far = putSite(site.server, 'far/page', catalogue);
    const { context, page } = await sweptBy(putSite(site.server, 'here', catalogue), 'far-off', 2);
    await eventually(() => cookieNames(page)).toEqual(['far']);
    await page.goto(far);
    await eventually(() => cookieNames(page)).toEqual([]);
    await context.close();
  });

  describe('finds a cookie that is', () => {
    const odd = [
      ['amp[x]', 'amp[x]=1'],
      ['a:b', 'a:b=1'],
      ['odd(1)', 'odd(1)=1'],
      ['sp ace', 'sp ace=1'],
      ['per%41cent', 'per%41cent=1'],
      ['bad-value', 'bad-value=%E0%A4%A'],
      ['quoted', 'quoted="a=b"'],
      ['empty', 'empty='],
      ['Case', 'Case=1'],
      ['ümlaut', 'ümlaut=1'],
      ['__Secure-id', '__Secure-id=1; secure'],
      ['__Host-id', '__Host-id=1; secure; path=/'],
      ['partitioned', 'partitioned=1; secure; partitioned'],
    ] as const;
    let written: readonly string[];
    let left: readonly string[];
    beforeAll(async () => {
      const code = odd.map(([, cookie]) => `document.cookie = ${JSON.stringify(cookie)};`).join('\n');
      const vendor = ownVendor(site.server, 'odd', code, { items: odd.map(([name]) => item(name)), withdraw: 'none' });
      const { context, page, banner } = await visitSite(site, putSite(site.server, 'odd', catalogueOf([vendor])));
      await banner.accept.click();
      await page.waitForFunction(() => window.ran);
      written = await cookieNames(page);
      await page.evaluate(() => window.askfirst.withdraw());
      await vi.waitUntil(async () => (await cookieNames(page)).length < odd.length - 5, { timeout: 20_000 });
      await wait(300);
      left = await cookieNames(page);
      await context.close();
    });

    it.each(odd)('named %s: %s', (name) => {
      expect(written).toContain(name);
      expect(left).not.toContain(name);
    });
  });

  it('finds entries of localStorage and sessionStorage', async () => {
    const code = `for (const store of [localStorage, sessionStorage]) {
      for (const name of ['seen', 'seen:1', 'unseen', 'key']) store.setItem(name, '1');
    }`;
    const items = (['local-storage', 'session-storage'] as const).flatMap((kind) => [
      item('seen*', kind),
      item('key', kind),
    ]);
    const vendor = ownVendor(site.server, 'keeps', code, { items, withdraw: 'none' });
    const { context, page, banner } = await visitSite(site, putSite(site.server, 'keeping', catalogueOf([vendor])));
    const stores = () =>
      page.evaluate(() =>
        [localStorage, sessionStorage].map((store) =>
          Array.from({ length: store.length }, (_, index) => store.key(index)!)
            .filter((key) => !key.startsWith('cookiePreference'))
            .sort(),
        ),
      );
    await banner.accept.click();
    const all = ['key', 'seen', 'seen:1', 'unseen'];
    await eventually(stores).toEqual([all, all]);
    await page.evaluate(() => window.askfirst.withdraw());
    await eventually(stores).toEqual([['unseen'], ['unseen']]);
    await context.close();
  });

  it('leaves what an essential or a granted vendor declares too, and what nobody declares', async () => {
    const names = ['shared-essential', 'shared-granted', 'mine-1', 'undeclared', 'mine'];
    const code = names.map((name) => `document.cookie = '${name}=1; path=/';`).join('\n');
    const leaves = ownVendor(site.server, 'leaves', code, {
      items: [item('shared-*'), item('mine*'), item('cookiePreference*', 'local-storage')],
      withdraw: 'none',
    });
    const stays: Vendor = { id: 'stays', name: 'Stays', items: [item('shared-granted')] };
    const essential: Vendor = { id: 'site', name: 'Site', reason: 'Needed', items: [item('shared-essential')] };
    const address = putSite(site.server, 'shared', catalogueOf([leaves, stays], [essential]));
    const { context, page } = await sweptBy(address, 'leaves', names.length);
    await eventually(() => cookieNames(page)).toEqual(['shared-essential', 'shared-granted', 'undeclared']);
    expect(grantedBy(await recordOf(page))).toEqual(['stays']);
    await context.close();
  });

  it('leaves what a vendor wrote about whom nobody has been asked yet', async () => {
    const vendor: Vendor = { id: 'later', name: 'Later', items: [item('later')] };
    const { context, page, banner } = await visitSite(site, putSite(site.server, 'later', catalogueOf([vendor])));
    await banner.waitFor();
    await page.evaluate(() => (document.cookie = 'later=1; path=/'));
    await page.reload();
    await banner.waitFor();
    await wait(300);
    expect(await cookieNames(page)).toEqual(['later']);
    await banner.reject.click();
    await eventually(() => cookieNames(page)).toEqual([]);
    await context.close();
  });
});

it('R33 the settings say of whom this site cannot delete cookies, and of nobody else', async () => {
  const { context, banner, settings } = await visitSite(site);
  await banner.toSettings.click();
  await settings.waitFor();
  const panels = settings.locator('li');
  for (const summary of await panels.locator('summary').all()) await summary.click();
  await settings.locator('table').nth(4).waitFor();
  const cannot = /This site cannot delete .* on the vendor’s own site \(([^)]+)\)/;
  const texts = await panels.evaluateAll((all) => all.map((one) => one.textContent));
  expect(texts.map((text) => cannot.exec(text)?.[1])).toEqual([
    undefined,
    undefined,
    undefined,
    'ZoomInfo',
    'LinkedIn Insight Tag',
  ]);
  await context.close();
});

describe('R34 a withdrawal is a decision of its own', () => {
  const button = '<button onclick="askfirst.withdraw()">Withdraw</button>';

  it('with an id and a time of its own, and its source', async () => {
    const address = putSite(site.server, 'decisions', site.server.catalogue(), button);
    const { context, page, banner } = await visitSite(site, address);
    await banner.accept.click();
    await eventually(() => standInsOn(page)).toBe(4);
    const before = (await recordOf(page))!;
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Withdraw' }).click()]);
    const after = (await recordOf(page))!;
    expect(grantedBy(after)).toEqual([]);
    expect(after.source).toBe('withdraw');
    expect(after.id).not.toBe(before.id);
    expect(Date.parse(after.decidedAt)).toBeGreaterThan(Date.parse(before.decidedAt));
    expect(Object.keys(after.choices)).toEqual(Object.keys(before.choices));
    await context.close();
  });

  it('of one vendor leaves the others', async () => {
    const { context, page, banner, requests } = await visitSite(site);
    await banner.accept.click();
    await eventually(() => standInsOn(page)).toBe(4);
    const before = (await recordOf(page))!;
    await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.askfirst.withdraw('hotjar'))]);
    requests.length = 0;
    await eventually(() => standInsOn(page)).toBe(3);
    const after = (await recordOf(page))!;
    expect(grantedBy(after)).toEqual(['google-analytics', 'linkedin', 'zoominfo']);
    expect(after.id).not.toBe(before.id);
    expect(after.source).toBe('script');
    expect(vendorRequests(requests, 'hotjar')).toEqual([]);
    expect(await page.evaluate(() => localStorage.getItem('cookiePreference-statistics'))).toBe('partial');
    await context.close();
  });

  it('is told to everybody once, with what changed', async () => {
    const { context, page, banner } = await visitSite(site);
    const events = await consentEvents(context);
    await page.reload();
    await banner.accept.click();
    await eventually(() => standInsOn(page)).toBe(4);
    await page.evaluate(() => window.askfirst.withdraw(['linkedin', 'statistics']));
    const changes = () => events.filter(({ type }) => type === 'consent-change');
    await eventually(() => changes().length).toBe(2);
    await page.waitForLoadState();
    expect(changes()[1]).toMatchObject({ granted: [], denied: ['google-analytics', 'hotjar', 'zoominfo', 'linkedin'] });
    expect(changes()[1]!['previous']).toEqual(changes()[0]!['record']);
    await dialogOf(page).reopener.waitFor();
    expect(changes()).toHaveLength(2);
    await context.close();
  });
});

/** How many of the stand-ins run on the page. */
async function standInsOn(page: Page): Promise<number> {
  return page.evaluate(() => Object.keys(window.__standIns ?? {}).length).catch(() => -1);
}

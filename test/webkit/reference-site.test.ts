import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { at, openWebKit, type WebKitSite } from './open-webkit.js';

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];

let site: WebKitSite;
beforeAll(async () => {
  site = await openWebKit();
});
afterAll(() => site.close());

const inline = (catalogue: object): string =>
  `<script type="application/json" data-askfirst-catalogue>${JSON.stringify(catalogue)}</script>`;

it('R1 R2 nothing is requested or stored before the choice, and all after a yes', async () => {
  const { driver, sees, click, asked, record, cookies } = await site.visit('/');
  await sees('banner');
  await wait(2000);
  expect(asked()).toEqual([]);
  const kept = await driver.execute(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(kept).toEqual([0, 0, 0, 0]);
  expect(await cookies()).toEqual([]);

  await click(at.accept);
  await eventually(asked).toEqual(vendors);
  expect(await record()).toMatchObject({ source: 'accept-all' });
  await eventually(cookies).toContain('_ga');
});

it('a yes is remembered: loaded again, the page asks nothing, and releases', async () => {
  const { driver, sees, shows, click, asked, record } = await site.visit('/');
  await sees('banner');
  await click(at.accept);
  await eventually(asked).toEqual(vendors);
  const before = await record();
  site.server.clearLog();
  await driver.refresh();
  await eventually(asked).toEqual(vendors);
  expect(await record()).toEqual(before);
  expect(await shows('banner')).toBe(false);
});

it('R15 a no is remembered, and nothing runs on any page', async () => {
  const { driver, sees, shows, click, asked, record } = await site.visit('/');
  await sees('banner');
  await click(at.reject);
  await eventually(record).toMatchObject({ source: 'reject-all' });
  await driver.url(`${site.server.url}research`);
  await driver.$('html > ask-first').shadow$(at.reopener).waitForDisplayed();
  await wait(700);
  expect(asked()).toEqual([]);
  expect(await shows('banner')).toBe(false);
});

it('R30 R31 R32 a withdrawal sweeps, and loads the page again, silent', async () => {
  const { driver, sees, click, asked, record, cookies } = await site.visit('/');
  await sees('banner');
  await click(at.accept);
  await eventually(cookies).toEqual(expect.arrayContaining(['_ga', '_hjSession_1000001', '_zitok']));
  await driver.execute(() => void Object.assign(window, { marked: true }));
  await click(at.reopener);
  await sees('settings-dialog');
  await click(at.rejectThere);
  await eventually(() => driver.execute(() => 'marked' in window)).toBe(false);
  await eventually(cookies).toEqual([]);
  site.server.clearLog();
  await wait(1200);
  expect(asked()).toEqual([]);
  expect(await cookies()).toEqual([]);
  expect(grantedBy(await record())).toEqual([]);
});

it('R40 the settings go by keyboard alone', async () => {
  const { driver, sees, asked, record } = await site.visit('/');
  await sees('banner');
  const focused = () =>
    driver.execute(() => {
      const element = document.activeElement?.shadowRoot?.activeElement;
      return element?.getAttribute('value') ?? element?.className ?? '';
    });
  const tabTo = async (what: string): Promise<void> => {
    for (let steps = 0; steps < 40 && !(await focused()).split(' ').includes(what); steps++) await driver.keys('Tab');
    expect((await focused()).split(' ')).toContain(what);
  };
  await tabTo('settings');
  await driver.keys('Enter');
  await sees('settings-dialog');
  await tabTo('hotjar');
  await driver.keys(' ');
  const saves = () =>
    driver.execute(() => !!document.activeElement?.shadowRoot?.activeElement?.querySelector('[data-answer=save]'));
  for (let steps = 0; steps < 40 && !(await saves()); steps++) await driver.keys('Tab');
  await driver.keys('Enter');
  await eventually(record).toMatchObject({ source: 'save' });
  expect(grantedBy(await record())).toEqual(['hotjar']);
  await eventually(asked).toEqual(['hotjar']);
});

it('R53 a page whose storage throws asks, and holds the choice while it is there', async () => {
  const own = catalogueOf([ownVendor(site.server, 'own', '')]);
  const refuse = `<script>
    const refuse = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get: refuse });
  </script>`;
  site.server.page('/refused', sitePage(refuse + inline(own) + scriptTag()));
  const { driver, sees, shows, click } = await site.visit('/refused');
  await sees('banner');
  expect(await driver.execute(() => window.ran ?? null)).toBeNull();
  await click(at.accept);
  await eventually(() => driver.execute(() => window.ran)).toEqual({ own: 1 });
  await eventually(() => shows('banner')).toBe(false);
  expect(await driver.execute(() => window.askfirst.granted('own'))).toBe(true);
  await driver.refresh();
  await sees('banner');
  expect(await driver.execute(() => window.ran ?? null)).toBeNull();
});

it('R53 a document without an origin asks, and holds the choice for this view', async () => {
  const own = catalogueOf([ownVendor(site.server, 'own', '')]);
  const policy = { 'content-security-policy': 'sandbox allow-scripts' };
  site.server.page('/opaque', sitePage(inline(own) + scriptTag()), policy);
  const { driver, sees, shows, click } = await site.visit('/opaque');
  await sees('banner');
  expect(await driver.execute(() => [self.origin, window.ran ?? null])).toEqual(['null', null]);
  await click(at.accept);
  await eventually(() => driver.execute(() => window.ran)).toEqual({ own: 1 });
  await eventually(() => shows('banner')).toBe(false);
  await driver.refresh();
  await sees('banner');
  expect(await driver.execute(() => window.ran ?? null)).toBeNull();
});

it('R8 what is chosen in another tab applies here', async () => {
  const own = catalogueOf([ownVendor(site.server, 'own', '')]);
  const address = putSite(site.server, 'tabs', own);
  const { driver, sees, shows, click } = await site.visit('/tabs');
  const inFront = await driver.getWindowHandle();
  const { handle: behind } = await driver.createWindow('tab');
  await driver.switchToWindow(behind);
  await driver.url(address);
  await sees('banner');
  await driver.switchToWindow(inFront);
  await click(at.accept);
  await driver.switchToWindow(behind);
  await eventually(() => shows('banner')).toBe(false);
  await eventually(() => driver.execute(() => window.ran)).toEqual({ own: 1 });
});

it('R9 comes back from the back/forward cache as it was, and follows what was chosen meanwhile', async () => {
  const { driver, sees, shows, click, asked } = await site.visit('/');
  await sees('banner');
  await driver.execute(() => {
    addEventListener('pageshow', ({ persisted }) => void Object.assign(window, { persisted }));
  });
  await driver.url(`${site.server.url}research`);
  await sees('banner');
  await click(at.accept);
  await eventually(asked).toEqual(vendors);
  await driver.back();
  expect(await driver.execute(() => (window as unknown as { persisted?: boolean }).persisted ?? null)).toBe(true);
  await eventually(() => shows('banner')).toBe(false);
  await eventually(() => driver.execute(() => Object.keys(window.__standIns ?? {}).length)).toBe(4);
});

describe('R23 speaks the page’s language', () => {
  it('German', async () => {
    const { sees, textOf, click } = await site.visit('/de');
    await sees('banner');
    await eventually(() => textOf('banner')).toContain('Diese Website verwendet Cookies');
    expect(await textOf('banner')).toContain('Alle ablehnen');
    await click(at.toSettings);
    await sees('settings-dialog');
    await eventually(() => textOf('settings-dialog')).toContain('Immer aktiv');
  });

  it('Arabic, from right to left', async () => {
    const own = { ...catalogueOf([ownVendor(site.server, 'own', '')]), language: 'ar' };
    site.server.page('/ar', sitePage(inline(own) + scriptTag()).replace('lang="en"', 'lang="ar" dir="rtl"'));
    const { driver, sees, click, textOf } = await site.visit('/ar');
    await sees('banner');
    const look = await driver.execute(() => {
      const root = document.querySelector('ask-first')!.shadowRoot!.querySelector<HTMLElement>('.root')!;
      return [root.lang, getComputedStyle(root).direction];
    });
    expect(look).toEqual(['ar', 'rtl']);
    await eventually(() => textOf('banner')).toMatch(/[\u0600-\u06ff]{4}/);
    await click(at.accept);
    await eventually(() => driver.execute(() => window.ran)).toEqual({ own: 1 });
  });
});

it('a page that makes the browser collect what nobody holds: our files come all the same, and a no counts', async () => {
  const own = catalogueOf([ownVendor(site.server, 'own', '')]);
  const busy = `<script>
    window.collect = () => {
      for (let round = 0; round < 5; round++)
        JSON.parse(JSON.stringify(Array.from({ length: 30000 }, (_, id) => ({ id, name: 'n' + id, tags: ['a', 'b'] }))));
    };
    setTimeout(collect);
  </script>`;
  site.server.page('/busy', sitePage(inline(own) + scriptTag(), busy));
  const { driver, sees, click, record } = await site.visit('/busy');
  await sees('banner');
  await driver.execute(() => {
    const { collect } = window as unknown as { collect(): void };
    window.askfirst.accept();
    setTimeout(collect);
  });
  await eventually(() => driver.execute(() => window.ran)).toEqual({ own: 1 });
  await driver.execute(() => {
    const { collect } = window as unknown as { collect(): void };
    window.askfirst.reject();
    setTimeout(collect);
  });
  await eventually(record).toMatchObject({ choices: { own: { granted: false } } });
  await click(at.reopener);
  await sees('settings-dialog');
});

it('R51 R52 a page with a strict policy and Trusted Types: the choice is made and applied, and nothing is reported', async () => {
  const nonce = 'bm9uY2U';
  const policy = [
    `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'nonce-${nonce}'; object-src 'none'; base-uri 'none'`,
    `require-trusted-types-for 'script'; trusted-types askfirst`,
  ].join('; ');
  const own = catalogueOf([ownVendor(site.server, 'own', '')]);
  const watch = `<script>
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective));
  </script>`;
  const blocked = `<script type="text/plain" data-vendor="own">window.markup = 1;</script>`;
  const head = (watch + inline(own) + scriptTag() + blocked).replaceAll('<script', `<script nonce="${nonce}"`);
  const injected = `<script type="text/plain" data-vendor="own">window.injected = 1;</script>`;
  site.server.page('/strict', sitePage(head, injected), { 'content-security-policy': policy });
  const { driver, sees, click } = await site.visit('/strict');
  await sees('banner');
  await click(at.toSettings);
  await sees('settings-dialog');
  await driver.keys('Escape');
  await click(at.accept);
  await eventually(() => driver.execute(() => [window.ran, (window as never)['markup']])).toEqual([{ own: 1 }, 1]);
  await wait(300);
  const after = await driver.execute(() => [(window as never)['injected'] ?? null, (window as never)['violations']]);
  expect(after).toEqual([null, []]);
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Item, ItemKind, Party } from '../../src/catalogue/types.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { decide, putGuarded } from '../helpers/guarded-page.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { visitSite } from '../helpers/visit-site.js';

const item = (kind: ItemKind, name: string, party: Party = 'first'): Item => ({
  name,
  kind,
  party,
  expiry: '1 year',
  purpose: 'Tells visitors apart',
});
const catalogue = catalogueOf(
  [
    {
      id: 'vendor',
      name: 'Vendor',
      items: [
        item('cookie', '_v'),
        item('cookie', '_v_*'),
        item('cookie', '_shared'),
        item('cookie', '_third', 'third'),
        item('local-storage', '_v_*'),
        item('session-storage', '_session'),
      ],
    },
    { id: 'other', name: 'Other', items: [item('cookie', '_v_other')] },
  ],
  [{ id: 'site', name: 'This site', items: [item('cookie', '_shared'), item('session-storage', '_v')] }],
);

let site: Site;
beforeAll(async () => {
  site = await openSite();
  putGuarded(site.server, 'guarded', catalogue);
});
afterAll(() => site.close());

async function visitGuarded() {
  const visit = await visitSite(site, '/guarded');
  const { page } = visit;
  const write = (cookie: string) => page.evaluate((text) => ((document.cookie = text), document.cookie), cookie);
  return { ...visit, write };
}

it.each([
  ['_v=1', ''],
  [' _v = 1; path=/', ''],
  ['_v_abc=1; max-age=60', ''],
  ['_v=1; expires=Fri, 01 Jan 2100 00:00:00 GMT', ''],
  ['_vx=1', '_vx=1'],
  ['_third=1', '_third=1'],
  ['_shared=1', '_shared=1'],
  ['_session=1', '_session=1'],
  ['x=_v=1', 'x=_v=1'],
])('document.cookie = "%s" leaves "%s"', async (cookie, left) => {
  const { context, write, console, errors } = await visitGuarded();
  expect(await write(cookie)).toBe(left);
  expect([...console, ...errors]).toEqual([]);
  await context.close();
});

it('a cookie may be kept once its vendor, or another who declares it, is granted', async () => {
  const { context, page, write } = await visitGuarded();
  expect(await write('_v_other=1')).toBe('');
  await decide(page, 'other', 'granted');
  expect(await write('_v_other=1')).toBe('_v_other=1');
  expect(await write('_v=1')).toBe('_v_other=1');
  await decide(page, 'vendor', 'granted');
  expect(await write('_v=1')).toBe('_v_other=1; _v=1');
  await context.close();
});

it.each([
  '_v=; max-age=0; path=/',
  '_v=; Max-Age=-1; path=/',
  '_v=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/',
  '_v=; expires=Fri, 01 Jan 2100 00:00:00 GMT; max-age=0; path=/',
])('a cookie can be deleted by "%s"', async (deletion) => {
  const { context, write } = await visitGuarded();
  await context.addCookies([{ name: '_v', value: '1', url: site.server.url }]);
  expect(await write('_v=2; path=/')).toBe('_v=1');
  expect(await write(deletion)).toBe('');
  await context.close();
});

it('cookieStore keeps nothing, and deletes', async () => {
  const { context, page } = await visitGuarded();
  await context.addCookies([{ name: '_v_old', value: '1', url: site.server.url }]);
  const left = await page.evaluate(async () => {
    const result = await cookieStore.set('_v', '1');
    await cookieStore.set({ name: '_v_two', value: '1' });
    await cookieStore.set('free', '1');
    const before = document.cookie;
    await cookieStore.delete('_v_old');
    return [result, before, document.cookie];
  });
  expect(left).toEqual([undefined, '_v_old=1; free=1', 'free=1']);
  await page.evaluate(() => cookieStore.delete('free'));
  expect(await page.evaluate(() => document.cookie)).toBe('');
  await context.close();
});

it('storage keeps nothing under such a name, and deletes', async () => {
  const { context, page, console, errors } = await visitGuarded();
  const kept = await page.evaluate(() => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const name of ['_v_x', '_session', '_v', 'free']) storage.setItem(name, '1');
    }
    return [Object.keys(localStorage).sort(), Object.keys(sessionStorage).sort()];
  });
  expect(kept).toEqual([
    ['_session', '_v', 'free'],
    ['_v', '_v_x', 'free'],
  ]);
  await decide(page, 'vendor', 'granted');
  const after = await page.evaluate(() => {
    localStorage.setItem('_v_x', '1');
    return localStorage.getItem('_v_x');
  });
  expect(after).toBe('1');
  await decide(page, 'vendor', 'denied');
  const deleted = await page.evaluate(() => {
    localStorage.setItem('_v_x', '2');
    const before = localStorage.getItem('_v_x');
    localStorage.removeItem('_v_x');
    return [before, localStorage.getItem('_v_x')];
  });
  expect(deleted).toEqual(['1', null]);
  expect([...console, ...errors]).toEqual([]);
  await context.close();
});

it('an entry of storage that is set as a property gets through', async () => {
  const { context, page } = await visitGuarded();
  expect(await page.evaluate(() => ((localStorage['_v_x'] = '1'), localStorage.getItem('_v_x')))).toBe('1');
  await context.close();
});

import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../../src/catalogue/types.js';
import { askedVendors } from '../helpers/asked-vendors.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { consentEvents } from '../helpers/consent-events.js';
import { cookieNames } from '../helpers/cookie-names.js';
import { dialogOf, type Dialog } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site, type Visitor } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { refuseToStore } from '../helpers/refuse-to-store.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { visitSite } from '../helpers/visit-site.js';

const item = (name: string, kind: Item['kind'] = 'cookie'): Item => ({
  name,
  kind,
  party: 'first',
  expiry: '1 year',
  purpose: 'Tests what other tabs do',
});

declare global {
  interface Window {
    /** Of a vendor, after each change. */
    states?: string[];
    /** How many entries of a storage have been looked at. */
    looks?: number;
    /** Has the browser ask whether the visitor wants to leave. */
    ask?: (event: Event) => void;
    /** The last entry that another tab is known to have stored. */
    last?: string | null;
  }
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A second tab of the same visitor, on the same address. */
async function otherTab({ context, page }: Visitor): Promise<Page & Dialog> {
  const other = await context.newPage();
  await other.goto(page.url());
  await readyOn(other);
  return Object.assign(other, dialogOf(other));
}

/** Two vendors that the site serves: one that must reload, one that need not. */
function putTwoVendors(name: string): string {
  const keep = (id: string): string => `document.cookie = '${id}=1; path=/; max-age=9999'; localStorage['${id}'] = 1;`;
  const items = (id: string): readonly Item[] => [item(id), item(id, 'local-storage')];
  const catalogue = catalogueOf([
    ownVendor(site.server, 'stays', keep('stays'), { items: items('stays'), withdraw: 'none' }),
    ownVendor(site.server, 'reloads', keep('reloads'), { items: items('reloads') }),
  ]);
  return putSite(site.server, name, catalogue, '<form><input name="word" /><textarea></textarea></form>');
}

/** Marks the document, so that a test can tell whether it was loaded again. */
const mark = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(window, { marked: true }));
const isMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => 'marked' in window).catch(() => page.waitForLoadState().then(() => isMarked(page)));

/** Hides the page as a browser does when another tab is chosen; the shell that tests run in shows all tabs at once. */
const hide = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });

describe('R8 what is chosen in another tab', () => {
  it('a withdrawal is told, swept and reloaded here', async () => {
    const visitor = await visitSite(site);
    const { page, banner, reopener, settings, requests, context } = visitor;
    await banner.accept.click();
    await eventually(() => askedVendors(requests)).toHaveLength(4);
    const other = await otherTab(visitor);
    await eventually(() => other.evaluate(() => Object.keys(window.__standIns ?? {}).length)).toBe(4);
    const loaded = other.waitForEvent('load');
    await reopener.click();
    await settings.reject.click();
    await loaded;
    await readyOn(other);
    expect(
      await other.evaluate(() => [Object.keys(window.__standIns ?? {}), window.askfirst.granted('hotjar')]),
    ).toEqual([[], false]);
    await eventually(() => cookieNames(page)).toEqual([]);
    await context.close();
  });

  it('a vendor that need not reload is swept in place, and the page is told once', async () => {
    const visitor = await visitSite(site, putTwoVendors('in-place'));
    const { page, banner, context } = visitor;
    const events = await consentEvents(context);
    await banner.accept.click();
    await eventually(() => recordOf(page)).toMatchObject({ source: 'accept-all' });
    const other = await otherTab(visitor);
    await eventually(() => other.evaluate(() => Object.keys(localStorage).includes('reloads'))).toBe(true);
    await mark(other);
    events.length = 0;
    await page.evaluate(() => window.askfirst.withdraw('stays'));
    await eventually(() => other.evaluate(() => [document.cookie, localStorage.getItem('stays')])).toEqual([
      'reloads=1',
      null,
    ]);
    expect(await isMarked(other)).toBe(true);
    const changes = () => events.filter(({ type }) => type === 'consent-change');
    await eventually(() => changes().length).toBe(1);
    expect(changes()[0]).toMatchObject({ granted: [], denied: ['stays'], record: { source: 'script' } });
    expect(await other.evaluate(() => window.askfirst.state('stays'))).toBe('denied');
    await context.close();
  });

  it('an older choice that is stored after the one of this page does not undo it', async () => {
    const visitor = await visitSite(site, putTwoVendors('older'));
    const { page, banner, context } = visitor;
    const other = await otherTab(visitor);
    await banner.accept.click();
    const accepted = await page.evaluate(() => localStorage.getItem('cookiePreference')!);
    await other.waitForFunction(() => window.askfirst.granted('stays'));
    // nothing of it has to reload
    await other.evaluate(() => window.askfirst.withdraw('stays'));
    await page.waitForFunction(() => window.askfirst.state('stays') === 'denied');
    const withdrawn = await recordOf(page);
    await page.evaluate((text) => localStorage.setItem('cookiePreference', text), accepted);
    await eventually(() => recordOf(page)).toEqual(withdrawn);
    expect(await other.evaluate(() => window.askfirst.state('stays'))).toBe('denied');
    await context.close();
  });

  it('what is taken away there is gone, and what is chosen after that counts, though its clock is behind', async () => {
    const visitor = await visitSite(site, putTwoVendors('behind'));
    const { page, banner, context } = visitor;
    await banner.accept.click();
    await page.waitForFunction(() => window.askfirst.granted('stays'));
    const other = await otherTab(visitor);
    // then it chooses in the same breath
    await other.evaluate(() => window.askfirst.open());
    await other.settings.waitFor();
    await other.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() - 1000 * 60 * 60;
      localStorage.removeItem('cookiePreference');
      window.askfirst.save({ stays: false, reloads: true });
    });
    await page.waitForFunction(() => window.askfirst.state('stays') === 'denied');
    expect(await recordOf(other)).toMatchObject({ choices: { stays: { granted: false } } });
    await context.close();
  });

  it('a choice of days to come, which a wrong clock has made, does not undo a no', async () => {
    const visitor = await visitSite(site, 'about:blank');
    await visitor.context.addInitScript(() => {
      const { now } = Date;
      Date.now = () => now() + Number(window.name);
    });
    const { page, banner, context } = visitor;
    const days = (count: number) => (its: Page) => its.evaluate((ms) => (window.name = String(ms)), count * 864e5);
    await days(2)(page);
    await page.goto(putTwoVendors('days-ahead'));
    await banner.accept.click();
    await page.waitForFunction(() => window.askfirst.granted('stays'));
    const other = await otherTab(visitor);
    await Promise.all([page, other].map(days(0)));
    const loaded = page.waitForEvent('load');
    await other.evaluate(() => window.askfirst.save({ stays: false, reloads: false }));
    await loaded;
    await readyOn(page);
    const no = await recordOf(other);
    expect(no).toMatchObject({ choices: { stays: { granted: false } } });
    // a day later the earlier choice would have been in force again
    await Promise.all([page, other].map(days(1.5)));
    for (const tab of [page, other]) await tab.evaluate(() => dispatchEvent(new Event('pageshow')));
    await wait(200);
    expect(await recordOf(page)).toEqual(no);
    expect(await page.evaluate(() => window.askfirst.state('stays'))).toBe('denied');
    await context.close();
  });

  it('nor where storage of another kind is emptied meanwhile', async () => {
    const visitor = await visitSite(site, putTwoVendors('session'));
    const { page, banner, context } = visitor;
    const other = await otherTab(visitor);
    await banner.accept.click();
    const accepted = await page.evaluate(() => localStorage.getItem('cookiePreference')!);
    await other.waitForFunction(() => window.askfirst.granted('stays'));
    await other.evaluate(() => window.askfirst.withdraw('stays'));
    const withdrawn = await recordOf(other);
    await other.evaluate(async () => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const told = new Promise((resolve) => addEventListener('storage', resolve, { once: true }));
      frame.contentWindow!.sessionStorage.setItem('any', 'thing');
      await told;
      const emptied = new Promise((resolve) => addEventListener('storage', resolve, { once: true }));
      frame.contentWindow!.sessionStorage.clear();
      await emptied;
    });
    await page.evaluate((text) => localStorage.setItem('cookiePreference', text), accepted);
    await eventually(() => recordOf(page)).toEqual(withdrawn);
    await context.close();
  });

  it('nor where whoever has chosen later has gone before it was stored', async () => {
    const visitor = await visitSite(site, putTwoVendors('gone'));
    const { page, context, banner } = visitor;
    await banner.waitFor();
    const other = await otherTab(visitor);
    await other.banner.waitFor();
    // it takes its time to store
    await page.evaluate(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (name, value) {
        const until = performance.now() + (name === 'cookiePreference' ? 1000 : 0);
        while (performance.now() < until);
        setItem.call(this, name, value);
      };
      setTimeout(() => window.askfirst.accept());
    });
    await wait(300);
    await other.evaluate(() => window.askfirst.reject());
    const denied = await recordOf(other);
    expect(denied).toMatchObject({ choices: { stays: { granted: false } } });
    await other.close();
    await eventually(() => recordOf(page)).toEqual(denied);
    await page.waitForFunction(() => window.askfirst.state('stays') === 'denied');
    await context.close();
  });

  it('a no counts also in a page that could not keep its own choice', async () => {
    const visitor = await visitSite(site, putTwoVendors('full'));
    const { page, context, banner, console } = visitor;
    await banner.waitFor();
    const other = await otherTab(visitor);
    await page.evaluate(refuseToStore);
    await banner.accept.click();
    await page.waitForFunction(() => window.ran?.['stays']);
    expect(console).toEqual([expect.stringContaining('it holds for this page only')]);
    await page.evaluate(() => dispatchEvent(new Event('pageshow')));
    expect(await page.evaluate(() => window.askfirst.granted('stays'))).toBe(true);
    await other.evaluate(() => window.askfirst.reject());
    await page.waitForFunction(() => window.askfirst.state('stays') === 'denied');
    await context.close();
  });

  it('a no ends what runs also in a page that cannot read it, and for good', async () => {
    const visitor = await visitSite(site, putTwoVendors('unread'));
    const { page, context, banner } = visitor;
    await banner.waitFor();
    const other = await otherTab(visitor);
    await page.evaluate(() => {
      Storage.prototype.getItem = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
    });
    await page.evaluate(() => window.askfirst.accept('stays'));
    await page.waitForFunction(() => window.ran?.['stays']);
    await page.evaluate(() => {
      document.addEventListener('consent-change', () => {
        window.states = [...(window.states ?? []), window.askfirst.state('stays')];
      });
    });
    await other.evaluate(() => window.askfirst.reject());
    await page.waitForFunction(() => window.askfirst.state('stays') !== 'granted');
    await page.evaluate(() => dispatchEvent(new Event('pageshow')));
    await wait(200);
    // asked again, since it cannot know
    expect(await page.evaluate(() => window.states)).toEqual(['pending']);
    expect(await recordOf(other)).toMatchObject({ choices: { stays: { granted: false } } });
    await context.close();
  });

  it('a page that cannot keep its own choice takes no other away, though its clock was ahead', async () => {
    const visitor = await visitSite(site, putTwoVendors('ahead'));
    const { page, context, banner } = visitor;
    await banner.waitFor();
    const other = await otherTab(visitor);
    await page.evaluate(refuseToStore);
    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() + 1000 * 60 * 60;
    });
    await banner.accept.click();
    await page.waitForFunction(() => window.askfirst.granted('stays'));
    await other.evaluate(() => window.askfirst.reject());
    await page.evaluate(() => dispatchEvent(new Event('pageshow')));
    await wait(200);
    expect(await other.evaluate(() => window.askfirst.state('stays'))).toBe('denied');
    expect(await recordOf(other)).toMatchObject({ choices: { stays: { granted: false } } });
    // and the next page of it follows
    const next = await otherTab(visitor);
    expect(await next.evaluate(() => window.askfirst.state('stays'))).toBe('denied');
    await context.close();
  });

  it.each([
    ['accept', ['granted', 'granted'], { stays: 1, reloads: 1 }],
    ['reject', ['denied', 'denied'], undefined],
  ] as const)('an open banner closes: %s', async (answer, states, ran) => {
    const visitor = await visitSite(site, putTwoVendors(`closes-${answer}`));
    const { banner, context } = visitor;
    const other = await otherTab(visitor);
    await other.banner.waitFor();
    await mark(other);
    await banner[answer].click();
    await other.banner.waitFor({ state: 'hidden' });
    await other.reopener.waitFor();
    await eventually(() => other.evaluate(() => window.ran)).toEqual(ran);
    const found = () => other.evaluate(() => ['stays', 'reloads'].map((id) => window.askfirst.state(id)));
    expect(await found()).toEqual(states);
    expect(await isMarked(other)).toBe(true);
    await context.close();
  });

  it('an open banner asks about the rest where only some were answered', async () => {
    const visitor = await visitSite(site, putTwoVendors('rest'));
    const { page, context } = visitor;
    const other = await otherTab(visitor);
    await other.banner.waitFor();
    await page.evaluate(() => window.askfirst.accept('stays'));
    await eventually(() => other.banner.accept.locator('[data-answer]').getAttribute('data-answer')).toBe('accept-new');
    await other.banner.reject.click();
    await eventually(() => recordOf(page)).toMatchObject({
      choices: { stays: { granted: true }, reloads: { granted: false } },
    });
    await context.close();
  });

  it('settings that were opened from the banner do not lead back to it where all was answered', async () => {
    const visitor = await visitSite(site, putTwoVendors('leads-back'));
    const { page, banner, context } = visitor;
    const other = await otherTab(visitor);
    await other.banner.toSettings.click();
    await other.settings.waitFor();
    await banner.reject.click();
    await eventually(() => other.evaluate(() => window.askfirst.state('stays'))).toBe('denied');
    await other.settings.close.click();
    await other.settings.waitFor({ state: 'hidden' });
    await other.reopener.waitFor();
    expect(await other.banner.isVisible()).toBe(false);
    // where there still is something to ask, they do
    await page.evaluate(() => localStorage.clear());
    await other.reload();
    await other.banner.toSettings.click();
    await other.settings.close.click();
    await other.banner.waitFor();
    await context.close();
  });

  it('open settings show it', async () => {
    const visitor = await visitSite(site, putTwoVendors('shown'));
    const { page, banner, context } = visitor;
    await banner.reject.click();
    const other = await otherTab(visitor);
    await other.reopener.click();
    await other.settings.waitFor();
    expect(await other.switchOf('stays').isChecked()).toBe(false);
    await page.evaluate(() => window.askfirst.accept('stays'));
    await eventually(() => other.switchOf('stays').isChecked()).toBe(true);
    await context.close();
  });

  it('a record that is cleared away stops what runs, and asks again', async () => {
    const visitor = await visitSite(site, putTwoVendors('cleared'));
    const { page, banner, context } = visitor;
    await banner.accept.click();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ stays: 1, reloads: 1 });
    const other = await otherTab(visitor);
    await eventually(() => other.evaluate(() => window.ran)).toEqual({ stays: 1, reloads: 1 });
    const loaded = other.waitForEvent('load');
    await page.evaluate(() => localStorage.clear());
    await loaded;
    await other.banner.waitFor();
    expect(await other.evaluate(() => window.ran)).toBeUndefined();
    await context.close();
  });
});

it('does not look at the whole storage for each of many entries that another tab stores', async () => {
  const visitor = await visitSite(site, 'about:blank');
  await visitor.context.addInitScript(() => {
    const { key } = Storage.prototype;
    window.looks = 0;
    Storage.prototype.key = function (index) {
      window.looks!++;
      return key.call(this, index);
    };
    addEventListener('storage', ({ key }) => (window.last = key));
  });
  const { page, banner, context } = visitor;
  await page.goto(putTwoVendors('storm'));
  await banner.reject.click();
  await banner.waitFor({ state: 'hidden' });
  const other = await otherTab(visitor);
  const many = 500;
  await page.evaluate(() => (window.looks = 0));
  await other.evaluate((count) => {
    for (let index = 0; index < count; index++) localStorage.setItem(`page-${index}`, '');
    localStorage.setItem('stays', '');
  }, many);
  await eventually(() => page.evaluate(() => [window.last, localStorage['stays']])).toEqual(['stays', undefined]);
  // each look is one at every entry
  expect(await page.evaluate(() => window.looks)).toBeLessThan((many * many) / 10);
  await context.close();
});

it('a record without choices counts as one that has none, also where an embed waits', async () => {
  const address = putSite(
    site.server,
    'no-choices',
    catalogueOf([ownVendor(site.server, 'shown', '', { withdraw: 'none' })]),
    '<ask-first-embed vendor="shown" src="/icon.svg" title="Shown"></ask-first-embed>',
  );
  const visitor = await visitSite(site, address);
  const { page, banner, context, errors } = visitor;
  await banner.accept.click();
  await page.frameLocator('ask-first-embed iframe').locator('svg').waitFor();
  const other = await otherTab(visitor);
  await other.evaluate(() => {
    const { choices: _, ...rest } = JSON.parse(localStorage['cookiePreference'] as string) as Record<string, unknown>;
    localStorage['cookiePreference'] = JSON.stringify({ ...rest, id: 'other' });
  });
  await page.waitForFunction(() => window.askfirst.state('shown') === 'pending');
  expect(errors).toEqual([]);
  await context.close();
});

describe('a reload that would lose what was entered', () => {
  const withEntry = async (name: string): Promise<Visitor & Dialog> => {
    const visitor = await visitSite(site, putTwoVendors(name));
    const { page, banner } = visitor;
    await banner.accept.click();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ stays: 1, reloads: 1 });
    await mark(page);
    await page.locator('input[name=word]').pressSequentially('half a lett');
    await page.evaluate(() => window.askfirst.withdraw());
    await eventually(() => page.evaluate(() => document.cookie)).toBe('');
    await wait(300);
    expect(await isMarked(page)).toBe(true);
    expect(await page.locator('input[name=word]').inputValue()).toBe('half a lett');
    return visitor;
  };

  it('R32 comes when the page is hidden', async () => {
    const { page, context } = await withEntry('entered');
    await Promise.all([page.waitForEvent('load'), hide(page)]);
    await readyOn(page);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await context.close();
  });

  it('R32 comes also where the page keeps events from its document', async () => {
    const { page, context } = await withEntry('keeps-events');
    await page.evaluate(() => {
      document.addEventListener('visibilitychange', (event) => event.stopPropagation());
    });
    await Promise.all([page.waitForEvent('load'), hide(page)]);
    await context.close();
  });

  it('R32 waits for what was entered before the gate had started, too', async () => {
    const address = putTwoVendors('before-start');
    const { context, page, banner } = await visitSite(site, address);
    await banner.accept.click();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ stays: 1, reloads: 1 });
    let start = (): void => {};
    const started = new Promise<void>((resolve) => (start = resolve));
    await context.route(/askfirst\.js/, (route) => started.then(() => route.continue()));
    site.server.page('/before-start', sitePage('', `<textarea></textarea>${scriptTag('/before-start.json')}`));
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('textarea').pressSequentially('early');
    start();
    await readyOn(page);
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ stays: 1, reloads: 1 });
    await mark(page);
    await page.evaluate(() => window.askfirst.withdraw());
    await eventually(() => page.evaluate(() => document.cookie)).toBe('');
    await wait(300);
    expect(await isMarked(page)).toBe(true);
    await Promise.all([page.waitForEvent('load'), hide(page)]);
    await context.close();
  });

  it('R32 comes when the page is hidden also where the visitor has kept the page from it', async () => {
    const address = putTwoVendors('kept-from-it');
    const { context, page, banner, reopener, settings } = await visitSite(site, address);
    await banner.accept.click();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ stays: 1, reloads: 1 });
    await page.evaluate(() => {
      window.ask = (event) => event.preventDefault();
      addEventListener('beforeunload', window.ask);
    });
    await mark(page);
    await reopener.click();
    const stayed = page.waitForEvent('dialog').then((dialog) => dialog.dismiss());
    await Promise.all([stayed, settings.reject.click()]);
    expect(await isMarked(page)).toBe(true);
    await page.evaluate(() => removeEventListener('beforeunload', window.ask!));
    await Promise.all([page.waitForEvent('load'), hide(page)]);
    await readyOn(page);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await context.close();
  });

  it('does not come where all was granted again meanwhile', async () => {
    const { page, context } = await withEntry('granted-again');
    await page.evaluate(() => window.askfirst.accept());
    await eventually(() => page.evaluate(() => window.askfirst.granted('reloads'))).toBe(true);
    await hide(page);
    await wait(300);
    expect(await isMarked(page)).toBe(true);
    await context.close();
  });

  it('a switch in the settings is no entry of that kind', async () => {
    const { page, context, reopener, settings, switchOf, banner } = await visitSite(site, putTwoVendors('switched'));
    await banner.accept.click();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ stays: 1, reloads: 1 });
    await reopener.click();
    await switchOf('reloads').click();
    await Promise.all([page.waitForEvent('load'), settings.save.click()]);
    await context.close();
  });
});

describe('R31 a denied name that turns up later', () => {
  it('a cookie is swept at once, an entry of localStorage when the page is hidden', async () => {
    const { page, context, banner } = await visitSite(site, putTwoVendors('later'));
    await banner.reject.click();
    await banner.waitFor({ state: 'hidden' });
    await page.evaluate(() => {
      localStorage['stays'] = localStorage['other'] = 1;
      document.cookie = 'other=1';
      document.cookie = 'reloads=1; path=/';
    });
    await eventually(() => page.evaluate(() => document.cookie)).toBe('other=1');
    await page.evaluate(() => (localStorage['stays'] = 1));
    await hide(page);
    await eventually(() => page.evaluate(() => [localStorage['stays'], localStorage['other']])).toEqual([
      undefined,
      '1',
    ]);
    await context.close();
  });
});

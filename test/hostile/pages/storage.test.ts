import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { dialogOf } from '../../helpers/dialog-of.js';
import { eventually } from '../../helpers/eventually.js';
import { launchChromium } from '../../helpers/launch-chromium.js';
import { engine, launchEngine } from '../../helpers/launch-engine.js';
import { openSite, type Site, type Visitor } from '../../helpers/open-site.js';
import { ownVendor } from '../../helpers/own-vendor.js';
import { refuseLocalStorage } from '../../helpers/refuse-local-storage.js';
import { refuseToStore } from '../../helpers/refuse-to-store.js';
import { putSite } from '../../helpers/put-site.js';
import { recordOf } from '../../helpers/record-of.js';
import { sitePage } from '../../helpers/site-page.js';
import { countingVendor } from '../strict-site.js';

let site: Site;
let address: string;
beforeAll(async () => {
  site = await openSite();
  // one that has to be loaded again once it has run
  address = putSite(site.server, 'stored', catalogueOf([ownVendor(site.server, 'reloads', ''), countingVendor(site)]));
});
afterAll(() => site.close());

const ran = (page: Page) => page.evaluate(() => window.ran);

/** What a browser, an extension or the page may have done to storage; each runs before all else. */
const faults: Readonly<Record<string, () => void>> = {
  'throws on every access': refuseLocalStorage,
  'throws on get alone': () => {
    Storage.prototype.getItem = () => {
      throw new DOMException('It is broken.', 'UnknownError');
    };
  },
  'throws on set alone': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('It is broken.', 'UnknownError');
    };
  },
  'has no room': refuseToStore,
  'is read-only, and does not say so': () => {
    Storage.prototype.setItem = () => {};
  },
  'forgets at once what it was given': () => {
    const { setItem, removeItem } = Storage.prototype;
    Storage.prototype.setItem = function (name: string, value: string) {
      setItem.call(this, name, value);
      removeItem.call(this, name);
    };
  },
  'gives something else than it was given': () => {
    Storage.prototype.getItem = () => '{"version":1}';
  },
};

/** What tabs, windows and the system do to a page. */
const stir = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const type of ['storage', 'pageshow']) window.dispatchEvent(new Event(type));
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });

describe('R4 R53 a storage that', () => {
  it.each(Object.entries(faults))(
    '%s: nothing runs before the choice, the banner closes, and the choice holds for this page',
    async (_, fault) => {
      const { context, page, errors }: Visitor = await site.visitor({ reducedMotion: 'reduce' });
      await context.addInitScript(fault);
      await page.goto(address);
      const { banner } = dialogOf(page);
      await banner.waitFor();
      await stir(page);
      await wait(100);
      expect(await ran(page)).toBeUndefined();
      await banner.accept.click();
      await banner.waitFor({ state: 'hidden' });
      await eventually(() => ran(page)).toEqual({ reloads: 1, counter: 1 });
      await page.evaluate(() => Object.assign(window, { marked: true }));
      await stir(page);
      await wait(300);
      expect(await page.evaluate(() => 'marked' in window && window.askfirst.granted('reloads'))).toBe(true);

      // a no counts, here and on the next page
      await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.askfirst.reject())]);
      await banner.waitFor();
      await wait(200);
      expect(await ran(page)).toBeUndefined();
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('is cleared between the question and the answer: the answer is stored all the same', async () => {
    const { context, page } = await site.visitor({ reducedMotion: 'reduce' });
    await page.goto(address);
    const { banner } = dialogOf(page);
    await banner.waitFor();
    await page.evaluate(() => localStorage.clear());
    await banner.accept.click();
    await eventually(() => recordOf(page)).toMatchObject({ source: 'accept-all' });
    await context.close();
  });

  it('is cleared after the answer: asked again as soon as the page is looked at anew, and what runs is stopped', async () => {
    const { context, page } = await site.visitor({ reducedMotion: 'reduce' });
    await page.goto(address);
    const { banner } = dialogOf(page);
    await banner.accept.click();
    await eventually(() => ran(page)).toEqual({ reloads: 1, counter: 1 });
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => localStorage.clear());
    await stir(page);
    await loaded;
    await banner.waitFor();
    expect(await ran(page)).toBeUndefined();
    await context.close();
  });
});

describe('a storage that is partitioned', () => {
  let partitioning: Site;
  /** Playwright starts Chromium without it, by a flag that only the browser tells; Firefox has it as it is. */
  async function launchPartitioning(): Promise<Browser> {
    if (engine === 'firefox') return launchEngine();
    const browser = await launchChromium(['--enable-automation']);
    const session = await browser.newBrowserCDPSession();
    const { arguments: given } = await session.send('Browser.getBrowserCommandLine');
    await browser.close();
    const unwanted = given.filter((flag) => flag.startsWith('--disable-features='));
    return launchChromium([], unwanted);
  }
  beforeAll(async () => {
    partitioning = await openSite(launchPartitioning());
  });
  afterAll(() => partitioning.close());

  it('keeps what is chosen in a frame of another site to that frame: neither grants for the other', async () => {
    const { server } = partitioning;
    const own = putSite(
      server,
      'stored',
      catalogueOf([ownVendor(server, 'reloads', ''), countingVendor(partitioning)]),
    );
    server.page('/framing', sitePage('', `<iframe src="${own}" width="1000" height="700"></iframe>`));
    const { context, page, errors } = await partitioning.visitor({ reducedMotion: 'reduce' });
    const framing = `http://127.0.0.1:${server.port}/framing`;
    await page.goto(framing);
    const banner = page.frameLocator('iframe').locator('html > ask-first [part=banner]');
    await banner.locator('button:has([data-answer^=accept])').click();
    const ranInFrame = () => page.frames()[1]!.evaluate(() => window.ran);
    await eventually(ranInFrame).toEqual({ reloads: 1, counter: 1 });

    const tab = await context.newPage();
    await tab.goto(own);
    await dialogOf(tab).banner.waitFor();
    await wait(200);
    expect(await ran(tab)).toBeUndefined();
    await dialogOf(tab).banner.reject.click();
    await eventually(() => recordOf(tab)).toMatchObject({ source: 'reject-all' });

    await page.goto(framing);
    await eventually(ranInFrame).toEqual({ reloads: 1, counter: 1 });
    expect(await ran(tab)).toBeUndefined();
    expect(errors).toEqual([]);
    await context.close();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/types.js';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { dialogOf } from '../../helpers/dialog-of.js';
import { eventually } from '../../helpers/eventually.js';
import { openSite, type Site } from '../../helpers/open-site.js';
import { readyOn } from '../../helpers/ready-on.js';
import { ownVendor } from '../../helpers/own-vendor.js';
import { recordOf } from '../../helpers/record-of.js';
import { sitePage } from '../../helpers/site-page.js';
import { visitSite } from '../../helpers/visit-site.js';
import { countingVendor, inline } from '../strict-site.js';

let site: Site;
let catalogue: Catalogue;
let gate: string;
beforeAll(async () => {
  site = await openSite();
  catalogue = catalogueOf([countingVendor(site)]);
  gate = `${inline(catalogue)}<script src="/askfirst/askfirst.js"></script>`;
});
afterAll(() => site.close());

const ran = (page: Page) => page.evaluate(() => window.ran);

const putPage = (code: string, tag = gate): void =>
  site.server.page('/own-code', sitePage(`<script>${code}</script>${tag}`, '<div id="app"><p>Own content</p></div>'));

/** Visits a page with the gate, and with this code of the page's own before it. */
async function visitWith(code: string, tag?: string) {
  putPage(code, tag);
  return visitSite(site, '/own-code');
}

/** Visits it with a yes that was given, and kept, where no code was in the way. */
async function returnWith(code: string) {
  const visit = await visitWith('');
  await visit.banner.accept.click();
  await eventually(() => ran(visit.page)).toEqual({ counter: 1 });
  putPage(code);
  await visit.page.reload();
  return visit;
}

/** Asks, runs nothing before the yes and once with it, shows the choice, and takes it back. */
async function expectAllToWork(page: Page): Promise<void> {
  const { banner, reopener, settings, switchOf } = dialogOf(page);
  await banner.waitFor();
  expect(await ran(page)).toBeUndefined();
  await banner.accept.click();
  await banner.waitFor({ state: 'hidden' });
  await eventually(() => ran(page)).toEqual({ counter: 1 });
  expect(await recordOf(page)).toMatchObject({ source: 'accept-all', choices: { counter: { granted: true } } });
  await reopener.click();
  await settings.waitFor();
  expect(await switchOf('counter').isChecked()).toBe(true);
  await settings.reject.click();
  await eventually(() => recordOf(page)).toMatchObject({ source: 'reject-all' });
}

/** Nothing optional runs, and the page goes on. */
async function expectDenied(page: Page): Promise<void> {
  await wait(500);
  expect(await ran(page)).toBeUndefined();
  await page.getByRole('link', { name: 'Elsewhere' }).click({ timeout: 20_000 });
  await page.waitForURL('**/research');
}

describe('page code that changes what all code is built on: all works as ever', () => {
  const codes: Readonly<Record<string, string>> = {
    'extends prototypes, so that it shows in every loop': `
      for (const owner of [Array, Object, String, Function, Number, Map, Set, Promise, Element, Event])
        owner.prototype.extended = function () { return this; };`,
    'has ES5 polyfills in the place of natives': `
      Array.from = function (list, change) { var all = []; for (var item of list) all.push(change ? change(item) : item); return all; };
      Array.prototype.includes = function (one) { return this.indexOf(one) >= 0; };
      Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i, this)) return this[i]; };
      Array.prototype.flat = function () { return [].concat.apply([], this); };
      Array.prototype.flatMap = function (change) { return [].concat.apply([], this.map(change)); };
      Object.entries = function (o) { return Object.keys(o).map(function (k) { return [k, o[k]]; }); };
      Object.values = function (o) { return Object.keys(o).map(function (k) { return o[k]; }); };
      Object.assign = function (to) { for (var i = 1; i < arguments.length; i++) for (var k in arguments[i]) to[k] = arguments[i][k]; return to; };
      String.prototype.startsWith = function (s) { return this.slice(0, s.length) === String(s); };
      Element.prototype.matches = Element.prototype.webkitMatchesSelector;
      Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); };`,
    'has globals that are named like ours, or like what a page has': `
      var origin = 'x', name = 'y', status = 'z', event = {}, self2 = 1; window.askfirst = 'taken'; var consent = 1, gate = 2, catalogue = 3;`,
    'has a handler that stops every event': `
      for (const type of ['click', 'keydown', 'pointerdown', 'consent-request-x'])
        document.addEventListener(type, (event) => event.stopPropagation());`,
  };
  it.each(Object.entries(codes))('%s', async (_, code) => {
    const { context, page, console, errors } = await visitWith(code);
    await expectAllToWork(page);
    expect([console, errors]).toEqual([[], []]);
    await context.close();
  });

  it('freezes the built-ins', async () => {
    const code = `for (const name of ['Object', 'Array', 'Function', 'String', 'Number', 'Map', 'Set', 'WeakMap', 'WeakSet',
      'Promise', 'RegExp', 'Error', 'Date', 'Symbol', 'JSON', 'Math', 'Reflect']) {
      Object.freeze(window[name]); if (window[name].prototype) Object.freeze(window[name].prototype);
    }`;
    const { context, page, console, errors } = await visitWith(code);
    await expectAllToWork(page);
    expect([console, errors]).toEqual([[], []]);
    await context.close();
  });
});

it('page code that freezes the page’s interfaces: blocked markup is released all the same, and none of it writes over the page', async () => {
  const blocked = (code: string) => `<script type="text/plain" data-vendor="counter">${code}</script>`;
  const code = `for (const { prototype } of [Document, HTMLDocument, Node, Element, HTMLElement, HTMLScriptElement]) Object.freeze(prototype);`;
  site.server.page(
    '/frozen',
    sitePage(
      `<script>${code}</script>${gate}`,
      `<p id="own">Own content</p>${blocked('window.first = 1;')}${blocked('setTimeout(() => { document.write("over"); window.second = 1; });')}`,
    ),
  );
  const { context, page, banner, errors } = await visitSite(site, '/frozen');
  await banner.accept.click();
  await page.waitForFunction(() => 'first' in window && 'second' in window);
  expect(await page.locator('#own').textContent()).toBe('Own content');
  expect(errors).toEqual([]);
  await context.close();
});

it('page code that freezes the page’s interfaces: the guard holds back what can still be held back, and names the rest', async () => {
  const vendor = { ...countingVendor(site, 'held'), hosts: ['vendor.example'] };
  site.server.page(
    '/frozen-guard',
    sitePage(
      `<script>for (const { prototype } of [Element, HTMLElement, HTMLScriptElement]) Object.freeze(prototype);</script>
      ${inline(catalogueOf([vendor]))}<script src="/askfirst/askfirst-guard.js"></script>`,
    ),
  );
  const visitor = await site.visitor();
  const said: string[] = [];
  visitor.page.on('console', (message) => said.push(message.text()));
  await visitor.page.goto(`${site.server.url}frozen-guard`);
  const answer = await visitor.page.evaluate(() => fetch('https://vendor.example/hit').catch((error) => String(error)));
  expect(answer).toMatch(/^TypeError: /);
  expect(visitor.requests.filter((request) => request.url() === 'https://vendor.example/hit')).toEqual([]);
  expect(said.join()).toContain('guard: the page has frozen HTMLScriptElement src, which is not held back');
  expect(visitor.errors).toEqual([]);
  await visitor.context.close();
});

describe('page code that breaks what all code is built on: nothing optional runs, and the page goes on', () => {
  const codes: Readonly<Record<string, string>> = {
    'gives texts and lists a toJSON, as old libraries did': `
      String.prototype.toJSON = function () { return '"' + this + '"'; };
      Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };`,
    'has no Promise that works': `window.Promise = function () {}; window.Promise.prototype = {};`,
    'has taken fetch, MutationObserver and customElements away': `
      for (const name of ['fetch', 'MutationObserver', 'customElements', 'ResizeObserver']) delete window[name];
      for (const name of ['fetch', 'MutationObserver', 'customElements', 'ResizeObserver']) window[name] = undefined;`,
    'has no shadow trees': `delete Element.prototype.attachShadow;`,
    'has no style sheets to construct': `window.CSSStyleSheet = undefined;`,
    'has no popovers': `delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.popover;`,
  };
  it.each(Object.entries(codes))('%s', async (_, code) => {
    const { context, page } = await visitWith(code);
    await expectDenied(page);
    await context.close();
  });

  // what is written by the first is read as none: there is a way back
  it.each(Object.entries(codes).slice(1))(
    '%s, after a yes that it would not let anybody take back',
    async (_, code) => {
      const { context, page } = await returnWith(code);
      await expectDenied(page);
      await context.close();
    },
  );

  it('says what is missing, and so does who asks for the settings', async () => {
    const { context, page, console, errors } = await returnWith(codes['has no popovers']!);
    const said = () => console.join();
    await eventually(said).toContain('nothing is released here: dialogs cannot be shown');
    await page.evaluate(() => window.askfirst.open());
    await eventually(() => console.length).toBeGreaterThan(1);
    expect(await ran(page)).toBeUndefined();
    expect(errors).toEqual([]);
    await context.close();
  });
});

it('who waits for a grant that is taken back before it is carried out is not told', async () => {
  const bare = { id: 'bare', name: 'Bare', withdraw: 'none' } as const;
  const its = `${inline(catalogueOf([countingVendor(site), bare]))}<script src="/askfirst/askfirst.js"></script>`;
  const { context, page, errors } = await visitWith('', its);
  let come!: () => void;
  const held = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/askfirst-release.js*', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/askfirst-release.js*');
  await page.evaluate(() => {
    void window.askfirst.whenGranted('bare').then(() => {
      window.ran = { ...window.ran, told: 1 };
    });
    window.askfirst.accept();
  });
  await asked;
  await page.evaluate(() => window.askfirst.reject());
  await page.waitForFunction(() => window.askfirst.state('counter') === 'denied');
  come();
  await wait(300);
  expect(await ran(page)).toBeUndefined();
  await page.evaluate(() => window.askfirst.accept());
  await eventually(() => ran(page)).toEqual({ counter: 1, told: 1 });
  expect(errors).toEqual([]);
  await context.close();
});

describe('page code that takes our element', () => {
  it('out, a hundred times: it comes back, and does not make the page hang', async () => {
    const { context, page, banner, errors } = await visitWith('');
    await banner.waitFor();
    await page.evaluate(() => document.querySelector('html > ask-first')!.remove());
    await banner.waitFor();
    const observed = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let times = 0;
          const observer = new MutationObserver(() => {
            const found = document.querySelector('html > ask-first');
            if (found) times++;
            found?.remove();
          });
          observer.observe(document, { childList: true, subtree: true });
          document.querySelector('html > ask-first')!.remove();
          setTimeout(() => {
            observer.disconnect();
            resolve(times);
          }, 700);
        }),
    );
    expect(await observed).toBeLessThan(100);
    expect(await ran(page)).toBeUndefined();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('’s root away each time: that has an end', async () => {
    const { context, page, banner, errors } = await visitWith('');
    await banner.waitFor();
    const replaced = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let times = 0;
          const observer = new MutationObserver(() => {
            if (!document.querySelector('html > ask-first') || times > 999) return;
            const html = document.createElement('html');
            html.append(document.createElement('head'), document.createElement('body'));
            document.documentElement.replaceWith(html);
            times++;
          });
          observer.observe(document, { childList: true, subtree: true });
          document.body.append('changed');
          setTimeout(() => {
            observer.disconnect();
            resolve(times);
          }, 500);
        }),
    );
    expect(replaced).toBeGreaterThan(9);
    expect(replaced).toBeLessThan(200);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('out again and again, after a yes: it is said, once, that there is no way back', async () => {
    const { context, page, banner, reopener, console, errors } = await visitWith('');
    await banner.accept.click();
    await eventually(() => ran(page)).toEqual({ counter: 1 });
    await reopener.waitFor();
    expect(console).toEqual([]);
    await page.evaluate(() => {
      const takeOut = (): void => document.querySelector('html > ask-first')?.remove();
      new MutationObserver(takeOut).observe(document, { childList: true, subtree: true });
      takeOut();
    });
    await eventually(() => console).toEqual([
      expect.stringContaining('the way back is gone: page code keeps <ask-first> out'),
    ]);
    await page.evaluate(() => document.body.append('more'));
    await wait(100);
    expect(console).toHaveLength(1);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('out, and chooses in the same breath: the settings are back, over the page', async () => {
    const { context, page, banner, settings, errors } = await visitWith('');
    await banner.waitFor();
    await page.evaluate(() => window.askfirst.open());
    await settings.waitFor();
    await page.evaluate(() => {
      document.querySelector('html > ask-first')!.remove();
      window.askfirst.reject();
    });
    await page.waitForFunction(() => window.askfirst.record);
    // taken out, it is modal no longer
    await eventually(() => settings.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('out, once the settings have been left: it comes back without them', async () => {
    const { context, page, banner, reopener, settings, errors } = await visitWith('');
    await banner.reject.click();
    await reopener.click();
    await settings.waitFor();
    // the browser tells of what is closed a moment later
    await page.evaluate(() => {
      document.addEventListener('consent-close', () => document.body.classList.add('left'), { once: true });
    });
    await page.keyboard.press('Escape');
    await page.waitForSelector('body.left', { state: 'attached' });
    await page.evaluate(() => document.querySelector('html > ask-first')!.remove());
    await reopener.waitFor();
    expect(await settings.isVisible()).toBe(false);
    // but they are where they are wanted
    await reopener.click();
    await settings.waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('’s body away and puts another there: the banner stays, and works', async () => {
    const { context, page, banner } = await visitWith('');
    await banner.waitFor();
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<a href="/research">Elsewhere</a>';
      document.body.replaceWith(body);
    });
    await expectAllToWork(page);
    await context.close();
  });

  describe('’s whole document away by document.open, which takes every listener', () => {
    const openAnew = (page: Page, markup = ''): Promise<void> =>
      page.evaluate((its) => {
        document.open();
        document.write(`<!doctype html><title>New</title><body><a href="/research">Elsewhere</a>${its}`);
        document.close();
      }, markup);

    it.each([
      ['it asks in the new one', ''],
      ['it asks once, if its tag is there again', '<script src="/askfirst/askfirst.js"></script>'],
    ])('while the banner is there: %s, and all works', async (_, tag) => {
      const { context, page, banner, host, console, errors } = await visitWith('');
      await banner.waitFor();
      await openAnew(page, tag);
      await expectAllToWork(page);
      expect(await host.count()).toBe(1);
      expect([console, errors]).toEqual([[], []]);
      await context.close();
    });

    describe('while a file of ours is on its way', () => {
      /** Lets what asks for a file come between that and its coming. */
      async function holding(page: Page, file: string, ask: () => Promise<unknown>): Promise<void> {
        let come!: () => void;
        const held = new Promise<void>((resolve) => (come = resolve));
        await page.route(`**/${file}*`, async (route) => {
          await held;
          await route.continue();
        });
        const asked = page.waitForRequest(`**/${file}*`);
        await ask();
        await asked;
        await openAnew(page);
        come();
      }

      it('with which a yes is carried out: it is', async () => {
        const { context, page, banner, errors } = await visitWith('');
        await banner.waitFor();
        await holding(page, 'askfirst-release.js', () => banner.accept.click());
        await eventually(() => ran(page)).toEqual({ counter: 1 });
        expect(errors).toEqual([]);
        await context.close();
      });

      it('that a no needs: it counts', async () => {
        const { context, page, errors } = await returnWith('');
        await eventually(() => ran(page)).toEqual({ counter: 1 });
        await holding(page, 'askfirst-ui.js', () => page.evaluate(() => window.askfirst.reject()));
        await eventually(() => recordOf(page)).toMatchObject({ source: 'script' });
        expect(await page.evaluate(() => window.askfirst.state('counter'))).toBe('denied');
        expect(errors).toEqual([]);
        await context.close();
      });

      it('with the settings: the banner is there, and leads to them', async () => {
        const { context, page, banner, settings, console, errors } = await visitWith('');
        await banner.waitFor();
        await holding(page, 'askfirst-settings.js', () => banner.toSettings.click());
        await banner.waitFor();
        await banner.toSettings.click();
        await settings.waitFor();
        await settings.close.click();
        await expectAllToWork(page);
        expect([console, errors]).toEqual([[], []]);
        await context.close();
      });
    });

    describe('and writes another only later', () => {
      /** Has something happen while there is no document, and its code run. */
      async function between(page: Page, happen: () => Promise<unknown>): Promise<void> {
        await page.evaluate(() => {
          document.open();
        });
        await happen();
        await wait(300);
        await openAnew(page);
      }
      /** Lets a file come when it is told to. */
      async function holdBack(page: Page, file: string): Promise<() => Promise<unknown>> {
        let come!: () => void;
        const held = new Promise<void>((resolve) => (come = resolve));
        const asked = page.waitForRequest(`**/${file}*`);
        await page.route(`**/${file}*`, async (route) => {
          await held;
          await route.continue();
        });
        return async () => {
          const finished = asked.then((request) => request.response());
          come();
          await finished;
        };
      }

      it('a file of ours comes meanwhile, on a first visit: it asks, and all works', async () => {
        const { context, page, console, errors } = await site.visitor();
        putPage('');
        const come = await holdBack(page, 'askfirst-ui.js');
        const loaded = page.goto(`${site.server.url}own-code`, { waitUntil: 'commit' });
        await loaded;
        await readyOn(page);
        await between(page, come);
        await expectAllToWork(page);
        expect([console, errors]).toEqual([[], []]);
        await context.close();
      });

      it('a file of ours comes meanwhile, after a yes: what is granted runs, and can be taken back', async () => {
        const { context, page, console, errors, reopener, settings } = await returnWith('');
        await eventually(() => ran(page)).toEqual({ counter: 1 });
        const come = await holdBack(page, 'askfirst-release.js');
        await page.reload({ waitUntil: 'commit' });
        await readyOn(page);
        await between(page, come);
        await eventually(() => ran(page)).toEqual({ counter: 1 });
        await reopener.click();
        await settings.waitFor();
        await settings.reject.click();
        await eventually(() => recordOf(page)).toMatchObject({ source: 'reject-all' });
        expect([console, errors]).toEqual([[], []]);
        await context.close();
      });

      it('somebody chooses meanwhile: that counts', async () => {
        const { context, page, banner, reopener, console, errors } = await visitWith('');
        await banner.waitFor();
        await between(page, () => page.evaluate(() => window.askfirst.accept()));
        await eventually(() => ran(page)).toEqual({ counter: 1 });
        await reopener.waitFor();
        expect([console, errors]).toEqual([[], []]);
        await context.close();
      });
    });

    it('and puts our element into the new one: the way back works', async () => {
      const { context, page, banner, reopener, settings, errors } = await visitWith('');
      await banner.reject.click();
      await reopener.waitFor();
      await page.evaluate(() => {
        const taken = document.querySelector('html > ask-first')!;
        document.open();
        document.write('<!doctype html><title>New</title><body>');
        document.close();
        document.documentElement.insertBefore(taken, document.body);
      });
      await reopener.click();
      await settings.waitFor();
      expect(errors).toEqual([]);
      await context.close();
    });

    it('sixty times: the way back is still there', async () => {
      const { context, page, banner, reopener, settings, errors } = await visitWith('');
      await banner.reject.click();
      for (let time = 0; time < 60; time++) {
        await openAnew(page);
        await reopener.waitFor();
      }
      await reopener.click();
      await settings.waitFor();
      expect(errors).toEqual([]);
      await context.close();
    });

    it('while somebody waits for a grant: it is told of it', async () => {
      const { context, page, banner, errors } = await visitWith('');
      await banner.waitFor();
      await page.evaluate(() => {
        void window.askfirst.whenGranted('counter').then(() => {
          window.ran = { ...window.ran, told: 1 };
        });
      });
      await openAnew(page);
      await banner.accept.click();
      await eventually(() => ran(page)).toEqual({ counter: 1, told: 1 });
      expect(errors).toEqual([]);
      await context.close();
    });

    it('while the settings are open over a banner that waits for an answer: they are left for it', async () => {
      const { context, page, banner, settings, errors } = await visitWith('');
      await banner.toSettings.click();
      await settings.waitFor();
      await openAnew(page);
      await settings.waitFor();
      await settings.close.click();
      await expectAllToWork(page);
      expect(errors).toEqual([]);
      await context.close();
    });

    it('while a reload waits for the page to be hidden: it is loaded again then', async () => {
      const stuck = catalogueOf([ownVendor(site.server, 'stuck', '')]);
      const field = '<input aria-label="Name">';
      site.server.page('/waits', sitePage(`${inline(stuck)}<script src="/askfirst/askfirst.js"></script>`, field));
      const { context, page, banner, reopener, settings, errors } = await visitSite(site, '/waits');
      await banner.accept.click();
      await page.waitForFunction(() => window.ran?.['stuck']);
      await page.getByLabel('Name').fill('entered');
      await page.evaluate(() => {
        document.addEventListener('consent-reload', () => document.documentElement.classList.add('waits'));
      });
      await reopener.click();
      await settings.reject.click();
      await page.waitForSelector('html.waits');
      await openAnew(page);
      await reopener.waitFor();
      // it still runs, and what is written anew is not taken away from who looks at it
      expect(await ran(page)).toEqual({ stuck: 1 });
      await page.evaluate(() => {
        Object.defineProperty(document, 'hidden', { value: true });
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      });
      await page.getByLabel('Name').waitFor();
      await readyOn(page);
      expect(await ran(page)).toBeUndefined();
      expect(errors).toEqual([]);
      await context.close();
    });

    it('while the settings are open: they are there again, and save', async () => {
      const { context, page, banner, settings, errors } = await visitWith('');
      await banner.toSettings.click();
      await settings.waitFor();
      await openAnew(page);
      await settings.waitFor();
      await settings.accept.click();
      await eventually(() => ran(page)).toEqual({ counter: 1 });
      expect(errors).toEqual([]);
      await context.close();
    });

    it('after a yes: the way back is there, calls work, and a no in another tab counts', async () => {
      const visit = await visitWith('');
      const { context, page, banner, reopener, settings, console, errors } = visit;
      await banner.accept.click();
      await reopener.click();
      await settings.waitFor();
      await page.evaluate(() => {
        document.addEventListener('consent-close', () => document.body.classList.add('left'), { once: true });
      });
      await settings.close.click();
      await page.waitForSelector('body.left', { state: 'attached' });
      // for a moment there is no document
      await page.evaluate(() => {
        document.open();
      });
      await openAnew(page);
      await reopener.click();
      await settings.waitFor();
      await settings.close.click();
      await settings.waitFor({ state: 'hidden' });
      await page.evaluate(() => window.askfirst.open());
      await settings.waitFor();
      await settings.close.click();
      const other = await context.newPage();
      await other.goto(page.url());
      await readyOn(other);
      await other.evaluate(() => window.askfirst.reject());
      await page.waitForFunction(() => window.askfirst.state('counter') === 'denied');
      await page.evaluate(() => window.askfirst.accept());
      expect(await page.evaluate(() => window.askfirst.granted('counter'))).toBe(true);
      expect([console, errors]).toEqual([[], []]);
      await context.close();
    });
  });

  it.each([
    ['a plain class', 'class extends HTMLElement {}', true],
    [
      'one with an open shadow tree',
      `class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }); } }`,
      false,
    ],
    [
      'one with a closed shadow tree',
      `class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }); } }`,
      false,
    ],
    ['one that throws', `class extends HTMLElement { constructor() { super(); throw Error('mine'); } }`, true],
    ['one that takes itself out', 'class extends HTMLElement { connectedCallback() { this.remove(); } }', false],
  ] as const)('’s name for %s', async (name, code, works) => {
    const { context, page } = await visitWith(`customElements.define('ask-first', ${code});`);
    if (works) await expectAllToWork(page);
    else await expectDenied(page);
    await context.close();
    if (name !== 'one that takes itself out') return;
    const later = await returnWith(`customElements.define('ask-first', ${code});`);
    await eventually(() => later.console.join()).toContain('nothing is released here: page code keeps <ask-first> out');
    await expectDenied(later.page);
    await later.context.close();
  });
});

describe('the gate twice in one page', () => {
  it('in two versions: one of them runs, and asks once', async () => {
    const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
    for (const file of readdirSync(dist).filter((name) => /^askfirst.*\.js$/.test(name))) {
      const text = `/* another version */${readFileSync(dist + file, 'utf8').replaceAll('Privacy settings', 'Another label')}`;
      const script = file === 'askfirst.js' ? text.replaceAll(/sha256-[\w+/=]+/g, '') : text;
      site.server.page(`/other/${file}`, script, { 'content-type': 'text/javascript' });
    }
    for (const tags of [
      `${gate}<script src="/other/askfirst.js"></script>`,
      `${inline(catalogue)}<script src="/other/askfirst.js"></script><script src="/askfirst/askfirst.js"></script>`,
    ]) {
      const { context, page, host, console, errors } = await visitWith('', tags);
      await readyOn(page);
      await expectAllToWork(page);
      expect(await host.count()).toBe(1);
      expect([console, errors]).toEqual([[], []]);
      await context.close();
    }
  });
});

describe('a blocker', () => {
  it('that blocks our script: nothing optional runs, and the page goes on', async () => {
    const blocked = '<script type="text/plain" data-vendor="counter">window.ran = { inner: 1 };</script>';
    site.server.page('/blocked', sitePage(gate, blocked));
    const { context, page, errors } = await site.visitor();
    await context.route('**/askfirst.js*', (route) => route.abort('blockedbyclient'));
    await page.goto(`${site.server.url}blocked`);
    await expectDenied(page);
    expect(errors).toEqual([]);
    await context.close();
  });

  it('that blocks the dialog’s file: the same, and it is said', async () => {
    const { context, page, errors, console } = await site.visitor();
    await context.route('**/askfirst-ui.js*', (route) => route.abort('blockedbyclient'));
    site.server.page('/blocked', sitePage(gate));
    await page.goto(`${site.server.url}blocked`);
    await eventually(() => console).toEqual([expect.stringMatching(/askfirst-ui\.js.* could not be loaded/)]);
    await expectDenied(page);
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each(['box', 'dialog'] as const)(
    'that hides the dialog in its shadow (%s): the page can be used',
    async (layout) => {
      const tag = `${inline({ ...catalogue, layout })}<script src="/askfirst/askfirst.js"></script>`;
      const { context, page, host, errors } = await visitWith('', tag);
      await host.locator('[part=banner]').waitFor();
      await page.evaluate(() => {
        const { shadowRoot } = document.querySelector('html > ask-first')!;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('[part=banner], [part=settings-dialog] { display: none !important }');
        shadowRoot!.adoptedStyleSheets.push(sheet);
      });
      await expectDenied(page);
      expect(errors).toEqual([]);
      await context.close();
    },
  );

  it('that turns style sheets off: the banner can be answered, and the way back is there', async () => {
    const { context, page, errors } = await visitWith('CSSStyleSheet.prototype.replaceSync = () => {};');
    await expectAllToWork(page);
    expect(errors).toEqual([]);
    await context.close();
  });
});

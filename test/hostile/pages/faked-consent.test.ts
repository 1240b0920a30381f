import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { eventually } from '../../helpers/eventually.js';
import { bundlePackage } from '../../helpers/bundle-package.js';
import { openSite, type Site } from '../../helpers/open-site.js';
import { readyOn } from '../../helpers/ready-on.js';
import { recordOf } from '../../helpers/record-of.js';
import { putSite } from '../../helpers/put-site.js';
import { visitSite } from '../../helpers/visit-site.js';
import { countingVendor } from '../strict-site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  await bundlePackage(site.server);
});
afterAll(() => site.close());

/** What a page script can do to have its visitor's yes without the visitor; each runs in the page. */
const fakes: Readonly<Record<string, () => unknown>> = {
  'a request with no event behind it': () => window.fakeRequest(),
  'a request with an event that was made up': () => window.fakeRequest(new MouseEvent('click')),
  'a request with an object that says it is trusted': () => window.fakeRequest({ isTrusted: true, type: 'click' }),
  'a request with an object made after an event': () =>
    window.fakeRequest(Object.create(Event.prototype, { isTrusted: { value: true }, type: { value: 'click' } })),
  'a request with a proxy of an event': () =>
    window.fakeRequest(
      new Proxy(new MouseEvent('click'), { get: (event, name) => name === 'isTrusted' || Reflect.get(event, name) }),
    ),
  'a request with an event that the browser has made by itself': () =>
    new Promise((resolve) => {
      const image = new Image();
      image.onload = (event) => resolve(window.fakeRequest(event));
      image.src = '/icon.svg';
    }),
  'a call of the API': () => window.askfirst.accept(),
  'a call of the API in an event that the browser has made by itself': () =>
    new Promise((resolve) => {
      const image = new Image();
      image.onload = () => resolve(window.askfirst.accept());
      image.src = '/icon.svg';
    }),
  'a click that was made up on our own button': () =>
    document
      .querySelector('html > ask-first')!
      .shadowRoot!.querySelector<HTMLElement>('button:has([data-answer^=accept])')!
      .click(),
  'an event dispatched on our own button': () =>
    document
      .querySelector('html > ask-first')!
      .shadowRoot!.querySelector('button:has([data-answer^=accept])')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true })),
};

declare global {
  interface Window {
    fakeRequest(trigger?: unknown, source?: string): void;
  }
}

async function visit() {
  const fake = `<script type="module">
    import { ConsentRequestEvent } from '/npm/index.js';
    window.fakeRequest = (trigger, source = 'accept-all') =>
      document.dispatchEvent(new ConsentRequestEvent(new Map([['counter', true]]), source, trigger));
  </script><p id="place">A place</p>`;
  const address = putSite(site.server, 'faked', catalogueOf([countingVendor(site)]), fake);
  const visitor = await visitSite(site, address);
  await visitor.banner.waitFor();
  await visitor.page.waitForFunction(() => 'fakeRequest' in window);
  return visitor;
}

describe('a page script that says yes for the visitor is on record as a script', () => {
  it.each(Object.entries(fakes))('%s', async (_, fake) => {
    const { context, page } = await visit();
    await page.evaluate(fake as () => Promise<void>);
    await eventually(() => recordOf(page)).toMatchObject({ source: 'script', choices: { counter: { granted: true } } });
    await context.close();
  });

  it('a move of the mouse over the page', async () => {
    const { context, page } = await visit();
    await page.evaluate(() => addEventListener('mousemove', () => window.askfirst.accept(), { once: true }));
    await page.mouse.move(300, 300);
    await eventually(() => recordOf(page)).toMatchObject({ source: 'script' });
    await context.close();
  });

  it('and a visitor who has clicked is on record as one, by our button and by one of the page’s', async () => {
    const { context, page, banner } = await visit();
    await banner.accept.click();
    await eventually(() => recordOf(page)).toMatchObject({ source: 'accept-all' });
    await page.evaluate(() => {
      document.querySelector('#place')!.addEventListener('click', (event) => window.fakeRequest(event, 'save'));
    });
    await page.locator('#place').click();
    await eventually(() => recordOf(page)).toMatchObject({ source: 'save' });
    await context.close();
  });
});

it('a consent-change that a page script has made up changes nothing', async () => {
  const { context, page, banner } = await visit();
  await page.evaluate(() => {
    const choices = { counter: { granted: true, category: 'statistics', revision: 1 } };
    for (const type of ['consent-change', 'consent-ready', 'consent-sweep', 'consent-close']) {
      document.dispatchEvent(Object.assign(new Event(type), { record: { choices }, granted: ['counter'], denied: [] }));
    }
  });
  await wait(300);
  expect(await page.evaluate(() => [window.ran, window.askfirst.state('counter')])).toEqual([undefined, 'pending']);
  expect(await recordOf(page)).toBeUndefined();
  await banner.accept.click();
  await eventually(() => page.evaluate(() => window.ran)).toEqual({ counter: 1 });
  await context.close();
});

it('R37 there is no __tcfapi, and no frame that says there is, whatever the visitor does', async () => {
  const { context, page, banner } = await visitSite(site);
  await readyOn(page);
  const found = () =>
    page.evaluate(() => [
      ...Object.getOwnPropertyNames(window).filter((name) => /^__?(tcf|us|g?pp|cmp|ccpa)/i.test(name)),
      ...Array.from(document.querySelectorAll('iframe'), ({ name }) => name).filter((name) => /Locator$/.test(name)),
    ]);
  expect(await found()).toEqual([]);
  await banner.accept.click();
  await eventually(() => page.evaluate(() => window.askfirst.granted('hotjar'))).toBe(true);
  expect(await found()).toEqual([]);
  // the search finds it
  await page.evaluate(() => Object.assign(window, { __tcfapi() {} }));
  expect(await found()).toEqual(['__tcfapi']);
  await context.close();
});

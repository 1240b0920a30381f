import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Consent } from '../../src/consent.js';
import { askedVendors } from '../helpers/asked-vendors.js';
import { bundlePackage } from '../helpers/bundle-package.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { consentEvents } from '../helpers/consent-events.js';
import { eventually } from '../helpers/eventually.js';
import { grantedBy } from '../helpers/granted-by.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { nothingStored, storedOn } from '../helpers/stored-on.js';
import { visitSite } from '../helpers/visit-site.js';

declare global {
  interface Window {
    startConsent: typeof import('../../src/index.js').startConsent;
    ConsentRequestEvent: typeof import('../../src/index.js').ConsentRequestEvent;
    consent: Consent;
  }
}

const vendors = ['google-analytics', 'hotjar', 'linkedin', 'zoominfo'];

/** Puts what the module exports on window, and starts. */
const moduleStart = (options: string): string => `<script type="module">
  import { startConsent, ConsentRequestEvent } from '/npm/index.js';
  Object.assign(window, { startConsent, ConsentRequestEvent });
  window.consent = startConsent(${options});
</script>`;
const moduleOnly = `<script type="module">
  import { startConsent } from '/npm/index.js';
  window.startConsent = startConsent;
</script>`;
const elementEntry = '<script type="module" src="/npm/element.js"></script>';

let site: Site;
let inline: string;
beforeAll(async () => {
  site = await openSite();
  await bundlePackage(site.server);
  const catalogue = JSON.stringify(site.server.catalogue()).replaceAll('<', '\\u003c');
  inline = `<script type="application/json" data-askfirst-catalogue>${catalogue}</script>`;
});
afterAll(() => site.close());

/** Opens a page that has this in its head and this in its body. */
function visitPage(head: string, body = '') {
  site.server.page('/way', sitePage(head, body));
  return visitSite(site, '/way');
}

/** All but the address of the catalogue. */
const asyncTag = scriptTag().replace('<script', '<script async');

describe('each way asks, gates, releases once, and remembers', () => {
  it.each([
    ['script tag with data-catalogue', () => [scriptTag('/catalogue.json')]],
    ['script tag at the end of the body', () => ['', scriptTag('/catalogue.json')]],
    ['async script tag with data-catalogue', () => [scriptTag('/catalogue.json').replace('<script', '<script async')]],
    ['inline catalogue before the tag', () => [inline + scriptTag()]],
    ['inline catalogue after the tag', () => [scriptTag(), `<p>Later</p>${inline}`]],
    ['inline catalogue before an async tag', () => [inline + asyncTag]],
    ['inline catalogue after an async tag', () => [asyncTag, inline]],
    [
      '<ask-first catalogue> with the script tag',
      () => [scriptTag(), '<ask-first catalogue="/catalogue.json"></ask-first>'],
    ],
    [
      '<ask-first catalogue> with the element entry',
      () => [elementEntry, '<ask-first catalogue="/catalogue.json"></ask-first>'],
    ],
    ['npm module with an address', () => [moduleStart(`{ catalogue: '/catalogue.json' }`)]],
    ['npm module with an URL', () => [moduleStart(`{ catalogue: new URL('/catalogue.json', location.href) }`)]],
    [
      'npm module with the catalogue itself',
      () => [moduleStart(`{ catalogue: ${JSON.stringify(site.server.catalogue())} }`)],
    ],
  ])('%s', async (_, way) => {
    const [head = '', body] = way();
    const { context, page, banner, host, requests, errors, console } = await visitPage(head, body);
    await banner.waitFor();
    expect(askedVendors(requests)).toEqual([]);
    await banner.accept.click();
    await page.waitForFunction(() => Object.keys(window.__standIns ?? {}).length === 4);
    expect(
      await page.evaluate(() => Object.values(window.__standIns!).map(({ loads, errors }) => [loads, errors])),
    ).toEqual(Array(4).fill([1, []]));
    await page.reload();
    await page.waitForFunction(() => Object.keys(window.__standIns ?? {}).length === 4);
    expect(await host.count()).toBe(1);
    expect(await banner.count()).toBe(0);
    expect(errors).toEqual([]);
    expect(console).toEqual([]);
    await context.close();
  });
});

describe('two ways on one page start once', () => {
  it.each([
    [
      'script tag and element entry',
      () => [scriptTag('/catalogue.json') + elementEntry, '<ask-first catalogue="/catalogue.json"></ask-first>'],
    ],
    ['script tag twice', () => [scriptTag('/catalogue.json') + scriptTag('/catalogue.json')]],
    ['script tag and module', () => [scriptTag('/catalogue.json') + moduleStart(`{ catalogue: '/catalogue.json' }`)]],
    [
      'module and element entry',
      () => [
        elementEntry + moduleStart(`{ catalogue: '/catalogue.json' }`),
        '<ask-first catalogue="/catalogue.json"></ask-first>',
      ],
    ],
    [
      'inline catalogue with the script tag, and module',
      () => [inline + scriptTag() + moduleStart(`{ catalogue: '/catalogue.json' }`)],
    ],
  ])('%s', async (_, ways) => {
    const [head = '', body] = ways();
    const { context, page, banner, host, console } = await visitPage(head, body);
    await banner.waitFor();
    await wait(300);
    expect(await host.count()).toBe(1);
    expect(await banner.count()).toBe(1);
    await banner.accept.click();
    await page.waitForFunction(() => Object.keys(window.__standIns ?? {}).length === 4);
    await wait(300);
    expect(await page.evaluate(() => Object.values(window.__standIns!).map(({ loads }) => loads))).toEqual([
      1, 1, 1, 1,
    ]);
    expect(console).toEqual([]);
    await context.close();
  });

  it('startConsent gives the same object again; another catalogue is an error, and the first stays', async () => {
    const { context, page, banner, console } = await visitPage(moduleStart(`{ catalogue: '/catalogue.json' }`));
    const events = await consentEvents(context);
    await page.reload();
    await banner.waitFor();
    expect(await page.evaluate(() => window.startConsent({ catalogue: '/catalogue.json' }) === window.consent)).toBe(
      true,
    );
    expect(console).toEqual([]);
    expect(await page.evaluate(() => window.startConsent({ catalogue: '/other.json' }) === window.consent)).toBe(true);
    await eventually(() => console).toEqual(['askfirst: another catalogue is in force on this page']);
    expect(events.filter(({ type }) => type === 'consent-error')).toEqual([
      { type: 'consent-error', error: 'another catalogue is in force on this page' },
    ]);
    await banner.accept.click();
    await page.waitForFunction(() => Object.keys(window.__standIns ?? {}).length === 4);
    await context.close();
  });
});

describe('stop', () => {
  it('takes everything out, and a new start asks again', async () => {
    const open = '<button data-askfirst="open">Settings of the site</button>';
    const { context, page, banner, host, settings, requests } = await visitPage(
      moduleStart(`{ catalogue: '/catalogue.json' }`),
      open,
    );
    await banner.waitFor();
    await page.evaluate(() => window.consent.stop());
    expect(await host.count()).toBe(0);
    await page.getByRole('button', { name: 'Settings of the site' }).click();
    await page.evaluate(() => window.consent.accept());
    await wait(500);
    expect(await host.count()).toBe(0);
    expect(await storedOn(page)).toEqual(nothingStored);
    expect(askedVendors(requests)).toEqual([]);

    await page.evaluate(() => {
      const stopped = window.consent;
      window.consent = window.startConsent({ catalogue: '/catalogue.json' });
      if (window.consent === stopped) throw Error('the stopped one is given again');
    });
    await banner.waitFor();
    expect(await host.count()).toBe(1);
    await page.getByRole('button', { name: 'Settings of the site' }).click();
    await settings.accept.click();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await context.close();
  });

  it('and start again releases nothing twice, declared or in the markup', async () => {
    const catalogue = JSON.stringify(catalogueOf([ownVendor(site.server, 'once', '')]));
    const markup = `<script type="text/plain" data-vendor="once">window.ran = { ...window.ran, markup: (window.ran.markup ?? 0) + 1 };</script>`;
    const { context, page, banner, host, reopener } = await visitPage(moduleOnly, markup);
    await page.waitForFunction(() => 'startConsent' in window);
    const start = () =>
      page.evaluate((text) => void (window.consent = window.startConsent({ catalogue: JSON.parse(text) })), catalogue);
    await start();
    await banner.accept.click();
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ once: 1, markup: 1 });

    for (let times = 0; times < 3; times++) {
      await page.evaluate(() => window.consent.stop());
      expect(await host.count()).toBe(0);
      expect(await page.locator('script[src="/once.js"]').count()).toBe(0);
      await start();
      await reopener.waitFor();
    }
    await wait(300);
    expect(await page.evaluate(() => window.ran)).toEqual({ once: 1, markup: 1 });
    expect(await page.evaluate(() => window.consent.granted('once'))).toBe(true);
    await context.close();
  });

  it('while the catalogue is on its way, or the ui, leaves nothing behind', async () => {
    const { context, page, host } = await visitPage(moduleOnly);
    await page.waitForFunction(() => 'startConsent' in window);
    await page.evaluate(() => window.startConsent({ catalogue: '/catalogue.json' }).stop());
    await page.evaluate(async () => {
      const consent = window.startConsent({ catalogue: '/catalogue.json' });
      await consent.ready;
      consent.stop();
    });
    await wait(500);
    expect(await host.count()).toBe(0);
    await context.close();
  });
});

describe('window.askfirst', () => {
  it('answers before it is ready: nothing is granted', async () => {
    const early =
      '<script>window.early = [askfirst.granted("hotjar"), askfirst.state("statistics"), askfirst.record];</script>';
    const { context, page } = await visitPage(scriptTag('/catalogue.json') + early);
    await readyOn(page);
    expect(await page.evaluate(() => (window as never)['early'])).toEqual([false, 'denied', undefined]);
    await context.close();
  });

  it('states, grants, denies, saves and withdraws, by vendor and by category', async () => {
    const { context, page } = await visitPage(scriptTag('/catalogue.json'));
    await readyOn(page);
    const states = () =>
      page.evaluate(() =>
        Object.fromEntries(
          [
            'essentials',
            'statistics',
            'marketing',
            'this-site',
            'google-analytics',
            'hotjar',
            'zoominfo',
            'linkedin',
            'nobody',
          ].map((id) => [id, window.askfirst.state(id)]),
        ),
      );
    // a page that loads again forgets what it was asked
    await page.evaluate(() => document.addEventListener('consent-reload', (event) => event.preventDefault()));
    expect(await states()).toEqual({
      essentials: 'granted',
      'this-site': 'granted',
      statistics: 'pending',
      'google-analytics': 'pending',
      hotjar: 'pending',
      zoominfo: 'pending',
      marketing: 'pending',
      linkedin: 'pending',
      nobody: 'denied',
    });

    await page.evaluate(() => window.askfirst.accept('hotjar'));
    await eventually(states).toMatchObject({
      hotjar: 'granted',
      zoominfo: 'pending',
      statistics: 'partial',
      marketing: 'pending',
    });
    await page.evaluate(() => window.askfirst.reject(['zoominfo', 'marketing']));
    await eventually(states).toMatchObject({
      hotjar: 'granted',
      zoominfo: 'denied',
      linkedin: 'denied',
      marketing: 'denied',
    });
    await page.evaluate(() => window.askfirst.save({ statistics: true, hotjar: false, linkedin: true }));
    await eventually(states).toMatchObject({
      'google-analytics': 'granted',
      hotjar: 'denied',
      zoominfo: 'granted',
      marketing: 'granted',
    });
    await page.evaluate(() => window.askfirst.withdraw('statistics'));
    await eventually(states).toMatchObject({ statistics: 'denied', marketing: 'granted' });
    expect(await page.evaluate(() => window.askfirst.record)).toEqual(await recordOf(page));
    await page.evaluate(() => window.askfirst.accept());
    await eventually(states).toMatchObject({ statistics: 'granted', marketing: 'granted' });
    await page.evaluate(() => window.askfirst.reject());
    await eventually(states).toMatchObject({ statistics: 'denied', marketing: 'denied', essentials: 'granted' });
    await context.close();
  });

  it('tells of an id that is nobody’s, and stores nothing', async () => {
    const { context, page, console } = await visitPage(scriptTag('/catalogue.json'));
    await readyOn(page);
    await page.evaluate(() => window.askfirst.accept(['hotjar', 'nobody']));
    await eventually(() => console).toEqual(['askfirst: "nobody" is no vendor or category of the catalogue']);
    expect(await storedOn(page)).toEqual(nothingStored);
    await context.close();
  });

  it('whenGranted resolves when the vendor can be called', async () => {
    const { context, page } = await site.visitor();
    await page.goto(site.server.url);
    await readyOn(page);
    const types = page.evaluate(() => {
      const typeOf = async (id: string, name: string) => {
        await window.askfirst.whenGranted(id);
        return typeof window[name as keyof Window];
      };
      return Promise.all([typeOf('hotjar', 'hj'), typeOf('marketing', 'lintrk'), typeOf('google-analytics', 'gtag')]);
    });
    await page.evaluate(() => window.askfirst.accept());
    expect(await types).toEqual(['function', 'function', 'function']);
    await context.close();
  });

  it('whenGranted resolves now, later, or never', async () => {
    const { context, page, banner } = await visitPage(scriptTag('/catalogue.json'));
    await page.evaluate(() => {
      const told: string[] = ((window as never as Record<string, string[]>)['told'] = []);
      for (const id of ['hotjar', 'statistics', 'linkedin', 'essentials', 'nobody']) {
        void window.askfirst.whenGranted(id).then(() => told.push(id));
      }
    });
    const told = () => page.evaluate(() => (window as never as Record<string, string[]>)['told']);
    await banner.waitFor();
    expect(await told()).toEqual(['essentials']);
    await page.evaluate(() => window.askfirst.accept('statistics'));
    await eventually(told).toEqual(['essentials', 'hotjar', 'statistics']);
    await page.evaluate(() => window.askfirst.whenGranted('hotjar'));
    await wait(200);
    expect(await told()).toEqual(['essentials', 'hotjar', 'statistics']);
    await context.close();
  });

  it('open opens the settings', async () => {
    const { context, page, settings, banner } = await visitPage(scriptTag('/catalogue.json'));
    await banner.waitFor();
    await page.evaluate(() => window.askfirst.open());
    await settings.waitFor();
    expect(await banner.isVisible()).toBe(false);
    await context.close();
  });
});

describe('events', () => {
  it('tell of everything, in order, with their fields', async () => {
    const { context, page, banner, settings, switchOf } = await visitPage(scriptTag('/catalogue.json'));
    const events = await consentEvents(context);
    await page.reload();
    await banner.toSettings.click();
    await switchOf('hotjar').check();
    await settings.save.click();
    await eventually(() => events.at(-1)?.type).toBe('consent-close');

    const record = await recordOf(page);
    const choices = [
      ['google-analytics', false],
      ['hotjar', true],
      ['zoominfo', false],
      ['linkedin', false],
    ];
    expect(events).toEqual([
      { type: 'consent-ready' },
      { type: 'consent-open', layer: 'banner' },
      { type: 'consent-close', layer: 'banner' },
      { type: 'consent-open', layer: 'settings' },
      { type: 'consent-request', choices, source: 'save', trigger: 'click' },
      { type: 'consent-change', record, granted: ['hotjar'], denied: ['google-analytics', 'zoominfo', 'linkedin'] },
      { type: 'consent-close', layer: 'settings' },
    ]);
    await page.reload();
    await eventually(() => events.at(-1)).toEqual({ type: 'consent-ready', record });
    await context.close();
  });

  it('consent-request can be cancelled: nothing is stored, nothing runs, the banner stays', async () => {
    const { context, page, banner, requests } = await visitPage(scriptTag('/catalogue.json'));
    await banner.waitFor();
    await page.evaluate(() =>
      document.addEventListener('consent-request', (event) => event.preventDefault(), { once: true }),
    );
    await banner.accept.click();
    await wait(500);
    expect(await banner.isVisible()).toBe(true);
    expect(await storedOn(page)).toEqual(nothingStored);
    expect(askedVendors(requests)).toEqual([]);

    await banner.accept.click();
    await eventually(() => askedVendors(requests)).toEqual(vendors);
    await context.close();
  });
});

describe('a ui of the site’s own', () => {
  it('drives all by the API, with nothing of ours on the page', async () => {
    const own = `<button onclick="consent.accept('hotjar')">Allow Hotjar</button>
      <button onclick="consent.reject()">No</button>
      <button data-askfirst="open">Settings</button>`;
    const { context, page, host, requests } = await visitPage(
      moduleStart(`{ catalogue: '/catalogue.json', ui: false }`),
      own,
    );
    await page.waitForFunction(() => 'consent' in window);
    await page.evaluate(() => window.consent.ready);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.evaluate(() => window.consent.open());
    await wait(500);
    expect(await host.count()).toBe(0);
    expect(requests.map((request) => request.url()).filter((url) => /ui/.test(url))).toEqual([]);

    await page.getByRole('button', { name: 'Allow Hotjar' }).click();
    await eventually(() => askedVendors(requests)).toEqual(['hotjar']);
    expect(await recordOf(page)).toMatchObject({ source: 'save', choices: { hotjar: { granted: true } } });
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'No' }).click()]);
    expect(await recordOf(page)).toMatchObject({ source: 'reject-all' });
    expect(grantedBy(await recordOf(page))).toEqual([]);
    await context.close();
  });

  it('asks by an event of its own', async () => {
    const { context, page, requests } = await visitPage(
      moduleStart(`{ catalogue: '/catalogue.json', ui: false }`),
      '<p id="own">Own</p>',
    );
    await page.waitForFunction(() => 'consent' in window);
    await page.evaluate(async () => {
      await window.consent.ready;
      const choices = new Map([
        ['marketing', true],
        ['statistics', false],
      ]);
      document.querySelector('#own')!.dispatchEvent(new window.ConsentRequestEvent(choices, 'save'));
    });
    await eventually(() => askedVendors(requests)).toEqual(['linkedin']);
    expect(await recordOf(page)).toMatchObject({ source: 'script' });
    expect(grantedBy(await recordOf(page))).toEqual(['linkedin']);
    await context.close();
  });
});

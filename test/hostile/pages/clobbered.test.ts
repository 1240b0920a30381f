import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundlePackage } from '../../helpers/bundle-package.js';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { dialogOf } from '../../helpers/dialog-of.js';
import { eventually } from '../../helpers/eventually.js';
import { openSite, type Site } from '../../helpers/open-site.js';
import { ownVendor } from '../../helpers/own-vendor.js';
import { ownRequests } from '../../helpers/own-requests.js';
import { putSite } from '../../helpers/put-site.js';
import { sitePage } from '../../helpers/site-page.js';
import { visitSite } from '../../helpers/visit-site.js';
import { countingVendor, inline, nonce, nonced } from '../strict-site.js';

const evilHost = 'evil.localhost';
const policy = { 'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'` };

let site: Site;
let evil: string;
beforeAll(async () => {
  site = await openSite();
  evil = site.server.origin(evilHost);
  await bundlePackage(site.server);
  const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  const vendor = ownVendor(site.server, 'evil', 'window.evil = true;');
  const absolute = { ...vendor, scripts: [{ src: `${evil}/evil.js` }] };
  site.server.page('/evil.json', JSON.stringify(catalogueOf([absolute])), headers);
});
afterAll(() => site.close());

/** What of the page the gate looks up, or any script may. */
const names = [
  ...['askfirst', 'currentScript', 'cookie', 'documentElement', 'head', 'body', 'baseURI', 'readyState', 'hidden'],
  ...['querySelector', 'querySelectorAll', 'createElement', 'addEventListener', 'dispatchEvent', 'implementation'],
  ...['importNode', 'visibilityState', 'prerendering', 'activeElement', 'adoptedStyleSheets', 'defaultView'],
  ...['trustedTypes', 'cookieStore', 'localStorage', 'navigator', 'customElements', 'dataLayer', 'ran'],
];

/** Named elements that a sanitizer may let through. */
const injections = (name: string): readonly string[] => [
  `<img name="${name}" id="${name}" src="${evil}/x.svg" alt="" nonce="evil" data-catalogue="${evil}/evil.json">`,
  `<form name="${name}" data-catalogue="${evil}/evil.json"><input name="src" value="${evil}/"><input name="nonce">
    <input name="matches"><input name="nodeType"><input name="querySelectorAll"></form>`,
];

describe('DOM clobbering: an element that is named like what the gate looks up', () => {
  it.each(names)('%s: nothing of the attacker’s is loaded, nothing optional runs, the page goes on', async (name) => {
    const alive = `<script>window.alive = true;</script>`;
    const catalogue = catalogueOf([countingVendor(site)]);
    for (const injection of injections(name)) {
      const gate = `${inline(catalogue)}<script src="/askfirst/askfirst.js"></script>`;
      site.server.page('/clobbered', sitePage('', nonced(`${injection}${gate}${alive}`)), policy);
      const { context, page, banner, console, errors, requests } = await visitSite(site, '/clobbered');
      await page.waitForFunction(() => 'alive' in window);
      // it asks, or it says why it cannot
      await eventually(async () => (await banner.isVisible()) || console.length + errors.length > 0).toBe(true);
      await wait(100);
      expect(await page.evaluate(() => [Object.keys(window).includes('ran') && window.ran, 'evil' in window])).toEqual([
        false,
        false,
      ]);
      const asked = requests.map((request) => new URL(request.url()));
      const fromEvil = asked.filter(({ hostname, pathname }) => hostname === evilHost && pathname !== '/x.svg');
      expect(fromEvil.map(String)).toEqual([]);
      await context.close();
    }
  });

  it('currentScript: where the gate cannot know its own tag, it says so and loads nothing', async () => {
    const injection = `<img name="currentScript" src="${evil}/askfirst/x.svg" alt="">`;
    const gate = nonced(`${inline(catalogueOf([countingVendor(site)]))}<script src="/askfirst/askfirst.js"></script>`);
    site.server.page('/clobbered', sitePage('', injection + gate), policy);
    const { context, errors, requests } = await visitSite(site, '/clobbered');
    await eventually(() => errors.map(({ message }) => message)).toEqual([expect.stringMatching(/^askfirst: /)]);
    expect(ownRequests(requests)).toEqual(['/askfirst/askfirst.js', '/askfirst/x.svg']);
    await context.close();
  });

  it.each([
    ['a form', '<form id="attributes"><input name="data-askfirst" value="open"></form>'],
    ['a frame of another site', `<iframe name="attributes" src="EVIL/x.svg"></iframe>`],
  ])('attributes, by %s: a click on the page is the page’s', async (_, injection) => {
    const gate = `${inline(catalogueOf([countingVendor(site)]))}<script src="/askfirst/askfirst.js"></script>`;
    site.server.page('/clicked', sitePage(gate, injection.replace('EVIL', evil)));
    const { context, page, banner, settings, errors } = await visitSite(site, '/clicked');
    await banner.reject.click();
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p id="plain">Plain</p>'));
    await page.locator('#plain').click();
    await wait(200);
    expect(await settings.isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Elsewhere' }).click();
    await page.waitForURL('**/research');
    expect(errors).toEqual([]);
    await context.close();
  });

  it('a form whose fields are named like its methods can be clicked, and what opens the settings in it does', async () => {
    const fields = [
      'closest',
      'matches',
      'attributes',
      'dataset',
      'getAttribute',
      'hasAttribute',
      'localName',
      'parentNode',
    ];
    const form = `<form id="form">${fields.map((name) => `<input type="hidden" name="${name}">`).join('')}
      <p id="plain">Plain</p><a href="#away" data-askfirst="open"><b id="opens">Cookies</b></a></form>`;
    const gate = `${inline(catalogueOf([countingVendor(site)]))}<script src="/askfirst/askfirst.js"></script>`;
    site.server.page('/form', sitePage(gate, form));
    const { context, page, banner, settings, errors } = await visitSite(site, '/form');
    await banner.reject.click();
    // not by the driver’s own click, which trips over such a form
    const click = (id: string) => page.evaluate((its) => document.getElementById(its)!.click(), id);
    await click('plain');
    await page.evaluate(() => document.querySelector('form')!.dispatchEvent(new Event('click', { bubbles: true })));
    await page.evaluate(() => document.dispatchEvent(new Event('click')));
    expect(await settings.isVisible()).toBe(false);
    await click('opens');
    await settings.waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it('a form whose fields are named like its methods hides no blocked markup, its own or beside it', async () => {
    const fields = ['matches', 'querySelectorAll', 'getAttribute', 'firstElementChild', 'localName', 'isConnected'];
    const form = `<form data-vendor="counter" data-src="/x">${fields.map((name) => `<input name="${name}">`).join('')}
      <script type="text/plain" data-vendor="counter">window.within = 1;</script></form>`;
    const beside = `<script type="text/plain" data-vendor="counter">window.beside = 1;</script>`;
    const gate = `${inline(catalogueOf([countingVendor(site)]))}<script src="/askfirst/askfirst.js"></script>`;
    site.server.page('/form', sitePage(gate, form + beside));
    const { context, page, banner } = await visitSite(site, '/form');
    await page.evaluate(
      (markup) => document.body.append(document.createRange().createContextualFragment(markup)),
      form.replace('within', 'later') + beside.replace('beside', 'laterBeside'),
    );
    await banner.accept.click();
    const found = () =>
      page.evaluate(() => ['within', 'beside', 'later', 'laterBeside'].filter((name) => name in window));
    await eventually(found).toEqual(['within', 'beside', 'later', 'laterBeside']);
    await context.close();
  });
});

describe('DOM clobbering once the gate runs', () => {
  const clobber = (page: Page, name: string): Promise<void> =>
    page.evaluate((its) => {
      document.body.insertAdjacentHTML('beforeend', `<img name="${its}" alt="">`);
    }, name);

  it('documentElement: the way back stays where it is', async () => {
    const address = putSite(site.server, 'root-taken', catalogueOf([countingVendor(site)]));
    const { context, page, banner, reopener, settings, errors } = await visitSite(site, address);
    await banner.accept.click();
    await page.waitForFunction(() => window.ran);
    await reopener.waitFor();
    await clobber(page, 'documentElement');
    await wait(200);
    await reopener.click();
    await settings.waitFor();
    await settings.reject.click();
    await page.waitForFunction(() => window.askfirst.state('counter') === 'denied');
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each(names)('%s: a no stops what runs', async (name) => {
    const address = putSite(site.server, 'events-taken', catalogueOf([ownVendor(site.server, 'stuck', '')]));
    const { context, page, banner, reopener, settings } = await visitSite(site, address);
    await banner.accept.click();
    await page.waitForFunction(() => window.ran);
    await reopener.click();
    await settings.waitFor();
    await clobber(page, name);
    await Promise.all([page.waitForEvent('load'), settings.reject.click()]);
    await page.waitForFunction(() => 'askfirst' in window);
    expect(await page.evaluate(() => window.ran)).toBeUndefined();
    await context.close();
  });
});

describe('an injected address', () => {
  it('<base> behind the gate’s tag leads it nowhere: its files come from where it came from', async () => {
    const gate = `<script src="/askfirst/askfirst.js"></script>`;
    const catalogue = inline(catalogueOf([countingVendor(site)]));
    site.server.page('/based', sitePage(nonced(gate), `<base href="${evil}/">${nonced(catalogue)}`), policy);
    const { context, page, banner, settings, requests, console } = await visitSite(site, '/based');
    await banner.toSettings.click();
    await settings.waitFor();
    const ours = requests.map((request) => new URL(request.url())).filter(({ pathname }) => /askfirst/.test(pathname));
    expect(ours.length).toBeGreaterThan(2);
    expect(new Set(ours.map(({ origin }) => origin))).toEqual(new Set([new URL(site.server.url).origin]));
    expect(console).toEqual([]);
    await page.close();
    await context.close();
  });

  it.each([
    ['without a nonce, behind a script with an empty one', '<script nonce=""></script>', ''],
    ['with a nonce that it has brought itself', '<script nonce="own"></script>', ' nonce="own"'],
  ])('<ask-first catalogue> %s starts nothing', async (_, decoy, attribute) => {
    const injection = `${decoy}<ask-first catalogue="${evil}/evil.json"${attribute}></ask-first>`;
    const entry = nonced('<script type="module" src="/npm/element.js"></script>');
    site.server.page('/element', sitePage('', injection + entry), policy);
    const { context, page, host, requests, console } = await visitSite(site, '/element');
    await eventually(() => console).toEqual(["askfirst: <ask-first catalogue> does not have the page's nonce"]);
    await wait(300);
    expect(await host.count()).toBe(0);
    expect(requests.map((request) => new URL(request.url()).pathname)).not.toContain('/evil.json');
    await page.close();
    await context.close();
  });

  it('a catalogue of another origin is taken where that allows it, and the page names it; else it is an error', async () => {
    const tag = (address: string): string =>
      `<script src="/askfirst/askfirst.js" data-catalogue="${address}"></script>`;
    const refused = site.server.origin('refusing.localhost');
    site.server.page('/refused.json', JSON.stringify(catalogueOf([countingVendor(site)])));
    site.server.page('/other-origin', sitePage(tag(`${refused}/refused.json`)));
    const first = await visitSite(site, '/other-origin');
    await eventually(() => first.console).toEqual([
      expect.stringMatching(/^askfirst: catalogue http:.*refused\.json: /),
    ]);
    await wait(200);
    expect(await first.host.count()).toBe(0);
    await first.context.close();

    site.server.page('/other-origin', sitePage(tag(`${evil}/evil.json`)));
    const second = await visitSite(site, '/other-origin');
    await second.banner.waitFor();
    expect(await second.page.evaluate(() => 'evil' in window)).toBe(false);
    await dialogOf(second.page).banner.accept.click();
    await second.page.waitForFunction(() => 'evil' in window);
    await second.context.close();
  });
});

import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Vendor } from '../../src/catalogue/types.js';
import type { Consent } from '../../src/consent.js';
import { bundlePackage } from '../helpers/bundle-package.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { holdBack } from '../helpers/hold-back.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { sitePage } from '../helpers/site-page.js';
import { nothingStored, storedOn } from '../helpers/stored-on.js';
import { visitSite } from '../helpers/visit-site.js';

/** What the page of these tests has on window. */
interface Started {
  startConsent: typeof import('../../src/index.js').startConsent;
  consent: Consent;
  stopped: Consent;
}
declare const globalThis: Started;

let site: Site;
beforeAll(async () => {
  site = await openSite();
  await bundlePackage(site.server);
  const module = `<script type="module">
    import { startConsent } from '/npm/index.js';
    window.startConsent = startConsent;
  </script>`;
  site.server.page('/again', sitePage(module));
});
afterAll(() => site.close());

async function visitPage() {
  const visit = await visitSite(site, '/again');
  const { page } = visit;
  await page.waitForFunction(() => 'startConsent' in window);
  return {
    ...visit,
    ran: () => page.evaluate(() => window.ran),
    start: (catalogue: Catalogue) =>
      page.evaluate(
        (json) => void (globalThis.consent = globalThis.startConsent({ catalogue: JSON.parse(json) as Catalogue })),
        JSON.stringify(catalogue),
      ),
    accept: () => page.evaluate(() => globalThis.consent.accept()),
    stop: () =>
      page.evaluate(() => {
        globalThis.stopped = globalThis.consent;
        globalThis.stopped.stop();
      }),
  };
}

describe('stop', () => {
  it('ends it: accept stores nothing any more, and nothing runs', async () => {
    const catalogue = catalogueOf([ownVendor(site.server, 'never', '')]);
    const { context, page, banner, host, requests, errors, start, stop, accept, ran } = await visitPage();
    await start(catalogue);
    await banner.waitFor();
    await stop();
    await accept();
    await wait(500);
    expect(await storedOn(page)).toEqual(nothingStored);
    expect(await ran()).toBeUndefined();
    expect(requests.map((request) => new URL(request.url()).pathname)).not.toContain('/never.js');
    expect(await host.count()).toBe(0);

    await start(catalogue);
    await accept();
    await eventually(ran).toEqual({ never: 1 });
    expect(errors).toEqual([]);
    await context.close();
  });

  it('does not forget what runs: one that is started after a no that was given elsewhere takes it out of the page', async () => {
    // nothing of it is left but that it runs
    const catalogue = catalogueOf([ownVendor(site.server, 'runs-on', '')]);
    const { context, page, banner, start, stop, accept, ran } = await visitPage();
    await start(catalogue);
    await banner.waitFor();
    await accept();
    await eventually(ran).toEqual({ 'runs-on': 1 });
    await stop();
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => {
      const record = localStorage.getItem('cookiePreference')!;
      localStorage.setItem('cookiePreference', record.replace('"granted":true', '"granted":false'));
    });
    await start(catalogue);
    await loaded;
    expect(await ran()).toBeUndefined();
    await context.close();
  });

  it('a second time does no harm to what was started in between', async () => {
    const catalogue = catalogueOf([ownVendor(site.server, 'between', '')]);
    const { context, page, banner, host, errors, start, stop, ran } = await visitPage();
    await start(catalogue);
    await banner.waitFor();
    await stop();
    await start(catalogue);
    await banner.waitFor();
    await page.evaluate(() => globalThis.stopped.stop());
    const isSame = await page.evaluate(
      (json) => globalThis.startConsent({ catalogue: JSON.parse(json) as Catalogue }) === globalThis.consent,
      JSON.stringify(catalogue),
    );
    expect(isSame).toBe(true);
    await wait(300);
    expect(await host.count()).toBe(1);
    await banner.accept.click();
    await eventually(ran).toEqual({ between: 1 });
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('stop, then start with another catalogue', () => {
  /** Another script of one and the same vendor. */
  const withScript = (name: string): Catalogue => {
    const vendor: Vendor = { ...ownVendor(site.server, name, ''), id: 'same' };
    return catalogueOf([vendor]);
  };

  it('runs the script of the new one, and not of the old one', async () => {
    const { context, banner, errors, start, stop, ran } = await visitPage();
    await start(withScript('former'));
    await banner.waitFor();
    await stop();
    await start(withScript('latter'));
    await banner.accept.click();
    await eventually(ran).toEqual({ latter: 1 });
    await wait(300);
    expect(await ran()).toEqual({ latter: 1 });
    expect(errors).toEqual([]);
    await context.close();
  });

  it('runs the script of the new one where that of the old one has run', async () => {
    const { context, banner, errors, start, stop, ran } = await visitPage();
    await start(withScript('former'));
    await banner.accept.click();
    await eventually(ran).toEqual({ former: 1 });
    await stop();
    await start(withScript('latter'));
    await eventually(ran).toEqual({ former: 1, latter: 1 });
    await wait(300);
    expect(await ran()).toEqual({ former: 1, latter: 1 });
    expect(errors).toEqual([]);
    await context.close();
  });
});

it('stopped while the texts of the dialog are on their way, nothing of it comes into the page any more', async () => {
  const { context, page } = await site.visitor({ locale: 'de-DE' });
  const letGo = await holdBack(context, '**/locales/de-banner.js*');
  const asked = page.waitForRequest('**/locales/de-banner.js*');
  await page.goto(`${site.server.url}de`, { waitUntil: 'commit' });
  await asked;
  await page.evaluate(() => {
    window.askfirst.stop();
    // its own files are asked for behind those of the first
    const script = document.createElement('script');
    script.src = '/askfirst/askfirst.js?again';
    script.dataset['catalogue'] = '/catalogue.json';
    document.head.append(script);
  });
  letGo();
  await dialogOf(page).banner.waitFor();
  expect(await page.locator('ask-first').count()).toBe(1);
  await context.close();
});

it('startConsent does not throw at a catalogue that contains itself: ready rejects', async () => {
  const { context, page, host, console, errors } = await visitPage();
  const outcome = await page.evaluate(async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const start = (): Consent => globalThis.startConsent({ catalogue: circular as never });
    const consent = start();
    return [
      start() === consent,
      await consent.ready.then(
        () => 'resolved',
        (error: unknown) => String(error),
      ),
    ];
  });
  expect(outcome).toEqual([true, expect.stringMatching(/circular|cyclic/i)]);
  await eventually(() => console).toEqual([expect.stringMatching(/^askfirst: .*(circular|cyclic)/i)]);
  expect(await host.count()).toBe(0);
  expect(errors).toEqual([]);
  await context.close();
});

it('stopped and started again by the script tag, nothing that has run runs again', async () => {
  const catalogue = catalogueOf([ownVendor(site.server, 'once', '')]);
  const counts = `window.ran = { ...window.ran, inline: (window.ran?.inline ?? 0) + 1 };`;
  const body = `<script type="text/plain" data-vendor="once">${counts}</script>`;
  const { context, page, banner } = await visitSite(site, putSite(site.server, 'twice', catalogue, body));
  const ran = () => page.evaluate(() => window.ran);
  await banner.accept.click();
  await eventually(ran).toEqual({ once: 1, inline: 1 });
  await page.evaluate(() => {
    window.askfirst.stop();
    const script = document.createElement('script');
    script.src = '/askfirst/askfirst.js?again';
    script.dataset['catalogue'] = '/twice.json';
    script.onload = () => window.askfirst.ready.then(() => Object.assign(window, { isAgain: true }));
    document.head.append(script);
  });
  await page.waitForFunction(() => 'isAgain' in window);
  await eventually(() => page.evaluate(() => window.askfirst.granted('once'))).toBe(true);
  await wait(400);
  expect(await ran()).toEqual({ once: 1, inline: 1 });
  await context.close();
});

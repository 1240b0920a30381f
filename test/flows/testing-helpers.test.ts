import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatePart } from '../../src/catalogue/gate-part.js';
import type { Catalogue, Vendor } from '../../src/catalogue/types.js';
import type { ExpectationError } from '../../src/testing/index.js';
import {
  acceptAll,
  choose,
  expectNothingBeforeConsent,
  expectOnlyGranted,
  expectSwept,
  forgetVisitor,
  rejectAll,
  seedRecord,
} from '../../src/testing/index.js';
import { bundlePackage } from '../helpers/bundle-package.js';
import { eventually } from '../helpers/eventually.js';
import { holdBack } from '../helpers/hold-back.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { recordOf } from '../helpers/record-of.js';
import { sitePage } from '../helpers/site-page.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  await bundlePackage(site.server);
});
afterAll(() => site.close());

const keeps = (id: string, kind: 'cookie' | 'local-storage' = 'cookie') =>
  ({ name: `_${id}`, kind, party: 'first', expiry: '1 year', purpose: 'Counts' }) as const;

/** Statistics with two vendors, marketing with many; what `first` runs can be said. */
function catalogue(code = `document.cookie = '_first=1'; localStorage._firstStore = 1;`): Catalogue {
  const first: Vendor = ownVendor(site.server, 'first', code, {
    name: 'First Ltd',
    hosts: ['first.example'],
    withdraw: 'none',
    items: [keeps('first'), { ...keeps('first', 'local-storage'), name: '_firstStore' }],
  });
  return {
    language: 'en',
    controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
    categories: [
      {
        id: 'essentials',
        essential: true,
        name: 'Essentials',
        vendors: [{ id: 'own', name: 'Own', items: [keeps('own')] }],
      },
      { id: 'statistics', name: 'Statistics', vendors: [first, { id: 'second', name: 'Second' }] },
      {
        id: 'marketing',
        name: 'Marketing',
        vendors: Array.from({ length: 30 }, (_, n) => ({ id: `m${n}`, name: `M ${n}` })),
      },
    ],
  };
}

async function open(name: string, body = '', given = catalogue()): Promise<{ page: Page; address: string }> {
  const address = putSite(site.server, name, given, body);
  const { page } = await site.visitor({ reducedMotion: 'reduce' });
  await page.route('https://*.example/**', (route) => route.fulfill({ body: '' }));
  return { page, address };
}

/** How an expectation fails, for times as they come. */
async function failure(expectation: Promise<unknown>): Promise<string> {
  const error = await expectation.then(
    () => undefined,
    (reason: unknown) => reason as Error,
  );
  expect(error).toBeInstanceOf(Error);
  return error!.message.replace(/\d+\.\d s after/g, 'N s after');
}

const quick = { watch: 300 };

describe('expectNothingBeforeConsent', () => {
  it('passes on a page that asks first, and leaves it as a visitor finds it', async () => {
    const { page, address } = await open('quiet', `<script>document.cookie = '_own=1'</script>`);
    await expectNothingBeforeConsent(page, address, quick);
    expect(await recordOf(page)).toBeUndefined();
    await page.context().close();
  });

  it('names what was asked for and kept too early, by whom, and what nobody declares', async () => {
    const { page, address } = await open(
      'early',
      `<script>document.cookie = '_first=1'; localStorage.stray = 1; sessionStorage.visit = 1</script>
<img src="https://first.example/pixel.gif" alt=""><img src="https://nobody.example/pixel.gif" alt="">`,
    );
    const expectation = expectNothingBeforeConsent(page, address, quick);
    expect(await failure(expectation)).toBe(
      `Expected nothing before consent on ${address}, but found 5:
- requested https://first.example/pixel.gif (image), N s after the page was opened: declared by First Ltd ("first" in "statistics"), which is pending
- requested https://nobody.example/pixel.gif (image), N s after the page was opened: not declared by any vendor of the catalogue
- kept the cookie "_first" of ${new URL(address).hostname}, seen N s after the page was opened: declared by First Ltd ("first" in "statistics"), which is pending
- kept the local-storage "stray", seen N s after the page was opened: not declared by any vendor of the catalogue
- kept the session-storage "visit", seen N s after the page was opened: not declared by any vendor of the catalogue`,
    );
    const { found } = (await expectation.catch((error: unknown) => error)) as ExpectationError;
    expect(found.map(({ kind, vendors }) => [kind, ...vendors])).toContainEqual(['request', 'first']);
    // what a site knows of it may let pass
    const allow = ['https://', '_first', 'stray', 'visit'];
    await expectNothingBeforeConsent(page, address, { ...quick, allow });
    await page.context().close();
  });

  it('knows whose an address is where the page names the gate’s part of its catalogue', async () => {
    const whole = catalogue();
    site.server.page('/whole.json', JSON.stringify(whole), { 'content-type': 'application/json' });
    const image = '<img src="https://first.example/pixel.gif" alt="">';
    const { page, address } = await open('part', image, gatePart(whole, '/whole.json'));
    expect(await failure(expectNothingBeforeConsent(page, address, quick))).toContain(
      'pixel.gif (image), N s after the page was opened: declared by First Ltd ("first" in "statistics"), which is pending',
    );
    await acceptAll(page);
    await page.reload();
    await expectOnlyGranted(page, quick);
    await page.context().close();
  });

  it('finds what comes a little later, within the time that it watches', async () => {
    const { page, address } = await open(
      'later',
      `<script>fetch('/icon.svg?late').then(() => { document.cookie = '_first=1' })</script>`,
    );
    const letGo = await holdBack(page.context(), '**/icon.svg?late');
    await expectNothingBeforeConsent(page, address, { watch: 0 });
    const isAsked = page.waitForRequest('**/icon.svg?late');
    const watched = failure(expectNothingBeforeConsent(page, address, { watch: 3000 }));
    await isAsked;
    letGo();
    expect(await watched).toContain('cookie "_first"');
    await page.context().close();
  });

  it('wants a page where Askfirst runs, and a visitor who has not answered', async () => {
    const { page, address } = await open('answered');
    await page.goto(address);
    await rejectAll(page);
    expect(await failure(expectNothingBeforeConsent(page, address, quick))).toContain('has answered before');
    await forgetVisitor(page);
    await expectNothingBeforeConsent(page, address, quick);
    site.server.page('/plain', sitePage(''));
    expect(await failure(expectNothingBeforeConsent(page, `${site.server.url}plain`, quick))).toContain(
      'Askfirst has not started on this page',
    );
    const broken = putSite(site.server, 'broken', { ...catalogue(), language: 7 } as unknown as Catalogue);
    expect(await failure(expectNothingBeforeConsent(page, broken, quick))).toMatch(/could not start .*language/);
    await page.context().close();
  });
});

describe('acceptAll, rejectAll and choose', () => {
  it('answer by the buttons of the banner, as a visitor does', async () => {
    const { page, address } = await open('answers');
    await page.goto(address);
    expect(await acceptAll(page)).toMatchObject({ source: 'accept-all', choices: { first: { granted: true } } });
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ first: 1 });
    expect(await rejectAll(page)).toMatchObject({ source: 'reject-all', choices: { first: { granted: false } } });
    expect(await recordOf(page)).toMatchObject({ source: 'reject-all' });
    await page.context().close();
  });

  it('say all of the settings where the banner asks about the new alone', async () => {
    const { page, address } = await open('some-new');
    await seedRecord(page, catalogue(), { first: false });
    await page.goto(address);
    const { choices } = await acceptAll(page);
    expect(new Set(Object.values(choices).map(({ granted }) => granted))).toEqual(new Set([true]));
    expect(Object.keys(choices)).toHaveLength(32);
    await page.context().close();
  });

  it('choose by the switches, deep in a long list too, and leave the others as they are', async () => {
    const { page, address } = await open('chooses');
    await page.goto(address);
    expect(await choose(page, { statistics: true, m29: true })).toMatchObject({
      source: 'save',
      choices: {
        first: { granted: true },
        second: { granted: true },
        m28: { granted: false },
        m29: { granted: true },
      },
    });
    expect(await choose(page, { second: false })).toMatchObject({
      choices: { first: { granted: true }, second: { granted: false }, m29: { granted: true } },
    });
    expect(await failure(choose(page, { secnod: true }))).toContain('"secnod" is no vendor or category');
    expect(await failure(choose(page, { own: true }))).toContain('"own" is essential');
    await page.context().close();
  });

  it('answer by the API where the site brings its own dialog', async () => {
    const { page } = await open('unused');
    const given = JSON.stringify(catalogue());
    const code = `import { startConsent } from '/npm/index.js'; startConsent({ catalogue: ${given}, ui: false });`;
    site.server.page('/own-dialog', sitePage('', `<script type="module">${code}</script>`));
    await page.goto(`${site.server.url}own-dialog`);
    expect(await choose(page, { first: true })).toMatchObject({ choices: { first: { granted: true } } });
    expect(Object.keys((await rejectAll(page)).choices)).toHaveLength(32);
    await page.context().close();
  });
});

describe('expectOnlyGranted', () => {
  it('passes where all is declared by who is granted, and names what is not', async () => {
    const { page, address } = await open(
      'only',
      '',
      catalogue(`document.cookie = '_first=1'; new Image().src = 'https://first.example/x'`),
    );
    await page.goto(address);
    await choose(page, { first: true });
    await eventually(() => page.evaluate(() => document.cookie)).toContain('_first');
    await expectOnlyGranted(page, quick);
    await page.evaluate(() => {
      localStorage['_drift'] = '1';
      return fetch('https://second.example/y', { mode: 'no-cors' });
    });
    expect(await failure(expectOnlyGranted(page, quick))).toMatch(
      /^Expected nothing but what is granted on .* but found 2:\n- requested https:\/\/second\.example\/y \(fetch\).*not declared.*\n- kept the local-storage "_drift".*not declared/,
    );
    await page.context().close();
  });
});

describe('expectSwept', () => {
  it('passes where all is gone after a withdrawal', async () => {
    const { page, address } = await open('swept');
    await page.goto(address);
    await acceptAll(page);
    await eventually(() => page.evaluate(() => document.cookie)).toContain('_first');
    await rejectAll(page);
    await expectSwept(page, 'first', quick);
    await expectSwept(page, undefined, quick);
    await page.context().close();
  });

  it('names what is left, what comes back, and what is asked for afterwards', async () => {
    const { page, address } = await open('left', '', catalogue(''));
    await page.goto(address);
    await rejectAll(page);
    await page.context().addCookies([{ name: '_first', value: '1', url: address, httpOnly: true }]);
    expect(await failure(expectSwept(page, 'first', { within: 200 }))).toBe(
      `Expected all of first to be swept on ${address}, but found 1:
- kept the cookie "_first" of ${new URL(address).hostname}, seen N s after the sweep was expected: declared by First Ltd ("first" in "statistics"), which is denied; it is HttpOnly, so that no script can delete it`,
    );
    await page.context().clearCookies();
    await page.evaluate(() => {
      setInterval(() => void fetch('https://first.example/late', { mode: 'no-cors' }), 100);
    });
    expect(await failure(expectSwept(page, 'first', { watch: 1000 }))).toMatch(
      /^Expected nothing more of first after the sweep .* found 1:\n- requested https:\/\/first\.example\/late \(fetch\)/,
    );
    await page.context().close();
  });

  it('refuses vendors that are unknown, granted, or not asked about yet', async () => {
    const { page, address } = await open('granted');
    await page.goto(address);
    expect(await failure(expectSwept(page))).toContain('no vendor is refused');
    expect(await failure(expectSwept(page, 'statistics'))).toContain('not swept: first (pending), second (pending)');
    await acceptAll(page);
    expect(await failure(expectSwept(page, 'first'))).toContain('not swept: first (granted)');
    expect(await failure(expectSwept(page, 'frist'))).toContain('"frist" is no vendor or category');
    await page.context().close();
  });
});

describe('seedRecord', () => {
  it('makes a visitor who has answered, whose later choices stay', async () => {
    const { page, address } = await open('seeded');
    const record = await seedRecord(page.context(), catalogue(), 'accept-all');
    await page.goto(address);
    await eventually(() => page.evaluate(() => window.ran)).toEqual({ first: 1 });
    expect(await recordOf(page)).toEqual(record);
    expect(await page.locator('ask-first [part=banner]').count()).toBe(0);
    const { id } = await rejectAll(page);
    await page.reload();
    expect(await page.evaluate(() => window.askfirst.ready.then(() => window.askfirst.record!.id))).toBe(id);
    await page.context().close();
  });

  it('makes one who answered long ago, or knows nothing of a vendor', async () => {
    const { page, address } = await open('long-ago');
    await seedRecord(page, catalogue(), 'reject-all', { decidedAt: Date.now() - 400 * 24 * 3600 * 1000 });
    await page.goto(address);
    await page.evaluate(() => window.askfirst.ready);
    expect(await page.evaluate(() => window.askfirst.state('first'))).toBe('pending');
    expect(await failure(seedRecord(page, catalogue(), { frist: true }))).toContain('"frist" is no vendor or category');
    await page.context().close();
  });
});

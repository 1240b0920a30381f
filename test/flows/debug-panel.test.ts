import { setTimeout as wait } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatePart } from '../../src/catalogue/gate-part.js';
import type { Catalogue } from '../../src/catalogue/types.js';
import { axeViolations } from '../helpers/axe-violations.js';
import { bundlePackage } from '../helpers/bundle-package.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site, type Visitor } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { sitePage } from '../helpers/site-page.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
  await bundlePackage(site.server);
});
afterAll(() => site.close());

const item = (name: string) => ({ name, kind: 'cookie', party: 'first', expiry: '1 year', purpose: 'Counts' }) as const;

/** Vendors in each state; `later` is the catalogue as it is when the visitor comes back. */
function catalogue(later = false, layout: Catalogue['layout'] = 'box'): Catalogue {
  const own = (id: string, changes = {}) => ownVendor(site.server, id, `document.cookie = '_${id}=1'`, changes);
  const moved = own('moved', { withdraw: 'none' });
  return {
    language: 'en',
    layout,
    controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
    categories: [
      { id: 'essentials', essential: true, name: 'Essentials', vendors: [{ id: 'site', name: 'Site' }] },
      {
        id: 'statistics',
        name: 'Statistics',
        vendors: [
          own('kept', { name: 'Kept', withdraw: 'none', items: [item('_kept')], hosts: ['kept.example'] }),
          own('raised', { withdraw: 'none', ...(later && { revision: 2 }) }),
          ...(later ? [own('added')] : [moved]),
        ],
      },
      {
        id: 'marketing',
        gpc: true,
        name: 'Marketing',
        vendors: [{ id: 'ads', name: 'Ads' }, ...(later ? [moved] : [])],
      },
    ],
  };
}

const body = `<script type="text/plain" data-vendor="kept" src="https://kept.example/a.js"></script>
<script type="text/plain" data-vendor="ads">1</script>`;

function put(
  name: string,
  attributes: string,
  given: Catalogue,
  headers: Record<string, string> = {},
  nonce = '',
): string {
  site.server.page(`/${name}.json`, JSON.stringify(given), { 'content-type': 'application/json' });
  const tag = `<script src="/askfirst/askfirst.js" data-catalogue="/${name}.json" ${nonce && `nonce="${nonce}"`} ${attributes}></script>`;
  site.server.page(`/${name}`, sitePage(tag, body), { 'content-type': 'text/html; charset=utf-8', ...headers });
  return `${site.server.url}${name}`;
}

const panelOn = (page: Page): Locator => page.locator('html > ask-first-debug');
/** The lines of one section, by its heading. */
const linesOf = (page: Page, section: string) =>
  panelOn(page)
    .locator('details', { has: page.locator('summary', { hasText: section }) })
    .locator('li')
    .evaluateAll((lines) => lines.map(({ textContent }) => textContent.trim()));

async function visit(address: string, options = {}): Promise<Visitor & { readonly warnings: string[] }> {
  const visitor = await site.visitor({ reducedMotion: 'reduce', ...options });
  const warnings: string[] = [];
  visitor.page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await visitor.page.route('https://*.example/**', (route) => route.fulfill({ body: '' }));
  await visitor.page.goto(address);
  return { ...visitor, warnings };
}

const debugFiles = ({ requests }: Visitor) => requests.filter((request) => request.url().includes('askfirst-debug.js'));

describe('the debug panel', () => {
  it('is there where the tag says so, or the address what the tag names; else not a byte of it is loaded', async () => {
    for (const [attributes, search, isThere] of [
      ['', '', false],
      ['', '?askfirst-debug&undefined', false],
      ['data-debug', '?a=b', true],
      ['data-debug="askfirst-debug"', '', false],
      ['data-debug="askfirst-debug"', '?a=b&askfirst-debug', true],
    ] as const) {
      const visitor = await visit(put('asks', attributes, catalogue()) + search);
      await dialogOf(visitor.page).banner.waitFor();
      if (isThere) await panelOn(visitor.page).locator('section').waitFor();
      else await wait(300);
      expect([debugFiles(visitor).length, await panelOn(visitor.page).count()]).toEqual(isThere ? [1, 1] : [0, 0]);
      await visitor.context.close();
    }
  });

  it('says of a template how much of it Firefox asks for before it is released', async () => {
    const address = put('template', 'data-debug', catalogue());
    const template = (content: string): string => `<template data-vendor="ads">${content}</template>`;
    const templates =
      template('<img alt="" src="/icon.svg"><script src="/a.js"></script><iframe src="/b"></iframe>') +
      template('<img alt="" data-src="/icon.svg"><script type="text/plain" data-src="/a.js"></script>');
    const tag = '<script src="/askfirst/askfirst.js" data-catalogue="/template.json" data-debug></script>';
    site.server.page('/template', sitePage(tag, templates));
    const { context, page } = await visit(address);
    await eventually(async () => (await linesOf(page, 'Held back')).slice(0, 2)).toEqual([
      'ads <template> inline, of which Firefox asks for 2 ahead',
      'ads <template> inline',
    ]);
    await context.close();
  });

  it('says of each vendor its state, and why: not asked, chosen, new, raised, moved', async () => {
    const address = put('why', 'data-debug', catalogue());
    const { context, page } = await visit(address);
    const { banner } = dialogOf(page);
    await eventually(() => linesOf(page, 'Vendors')).toEqual([
      'Site granted essential: always on',
      'Kept pending not answered yet',
      'raised pending not answered yet',
      'moved pending not answered yet',
      'Ads pending not answered yet',
    ]);
    expect(await linesOf(page, 'Held back')).toEqual([
      'kept <script> https://kept.example/a.js',
      'ads <script> inline',
      'guard is not on this page: what nobody has labelled is not held',
    ]);
    await banner.accept.click();
    await eventually(() => recordOf(page)).toBeDefined();
    const date = (await recordOf(page))!.decidedAt.slice(0, 16).replace('T', ' ');
    await eventually(() => linesOf(page, 'Vendors')).toContain(
      `Kept granted yes, as chosen; last choice ${date} UTC, accept-all`,
    );
    await eventually(() => linesOf(page, 'Held back')).toHaveLength(1);
    put('why', 'data-debug', catalogue(true));
    await page.reload();
    await eventually(() => linesOf(page, 'Vendors')).toEqual([
      'Site granted essential: always on',
      `Kept granted yes, as chosen; last choice ${date} UTC, accept-all`,
      'raised pending asked again: answered for revision 1, is 2 now',
      'added pending new: no answer in the last choice',
      `Ads granted yes, as chosen; last choice ${date} UTC, accept-all`,
      'moved pending asked again: answered for the category "statistics", is in "marketing" now',
    ]);
    await context.close();
  });

  it('says that Global Privacy Control counts as a no', async () => {
    const address = put('signal', 'data-debug', catalogue());
    const { context, page } = await visit('about:blank');
    await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
    await page.goto(address);
    await eventually(() => linesOf(page, 'Vendors')).toContain('Ads denied Global Privacy Control counts as a no');
    await context.close();
  });

  it('says what is swept, and drift as it happens, in the console too', async () => {
    const { context, page, warnings } = await visit(put('drifts', 'data-debug', catalogue()));
    const { banner } = dialogOf(page);
    await banner.accept.click();
    await eventually(() => page.evaluate(() => document.cookie)).toContain('_kept');
    // its other vendors keep what they do not declare
    await eventually(() => linesOf(page, 'Drift')).toHaveLength(2);
    await page.evaluate(() => {
      localStorage['stray'] = '1';
      return fetch('https://nobody.example/x?y', { mode: 'no-cors' });
    });
    await eventually(async () => (await linesOf(page, 'Drift')).map((line) => line.slice(9)).sort()).toEqual([
      'kept cookie "_moved": not declared',
      'kept cookie "_raised": not declared',
      'kept local-storage "stray": not declared',
      'requested https://nobody.example/x: not declared',
    ]);
    expect(warnings).toContain('askfirst debug: requested https://nobody.example/x: not declared');
    await page.evaluate(() => window.askfirst.reject('kept'));
    await eventually(() => linesOf(page, 'Swept')).toEqual([expect.stringMatching(/^_kept cookie, removed, /)]);
    await page.evaluate(() => fetch('https://kept.example/late', { mode: 'no-cors' }));
    await eventually(() => linesOf(page, 'Drift')).toContainEqual(
      expect.stringContaining('requested https://kept.example/late: declared by "kept", which is denied'),
    );
    await context.close();
  });

  it('knows the whole catalogue where the page names the gate’s part of it', async () => {
    site.server.page('/whole.json', JSON.stringify(catalogue()), { 'content-type': 'application/json' });
    const { context, page } = await visit(put('part', 'data-debug', gatePart(catalogue(), '/whole.json')));
    await eventually(() => linesOf(page, 'Vendors')).toContainEqual(expect.stringMatching(/^Kept pending/));
    await page.evaluate(() => fetch('https://kept.example/early', { mode: 'no-cors' }).catch(() => {}));
    await eventually(() => linesOf(page, 'Drift')).toContainEqual(
      expect.stringContaining('requested https://kept.example/early: declared by "kept", which is pending'),
    );
    await context.close();
  });

  it('R41 R42 is accessible, light and dark, is worked by the keyboard, and lies neither over the banner nor its buttons', async () => {
    for (const layout of ['box', 'box-top-start', 'bar-top', 'bar'] as const) {
      const { context, page } = await visit(put(`looks-${layout}`, 'data-debug', catalogue(false, layout)));
      const { banner } = dialogOf(page);
      await banner.waitFor();
      await panelOn(page).locator('li').first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page, 'html > ask-first-debug')).toEqual([]);
      }
      const [one, other] = [await banner.boundingBox(), await panelOn(page).locator('section').boundingBox()];
      expect(
        one!.y >= other!.y + other!.height || other!.y >= one!.y + one!.height || one!.x >= other!.x + other!.width,
      ).toBe(true);
      const close = page.getByRole('button', { name: 'Close the debug panel' });
      await close.focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press(' ');
      expect(await linesOf(page, 'Vendors')).not.toEqual([]);
      await close.press('Enter');
      await eventually(() => panelOn(page).count()).toBe(0);
      await context.close();
    }
  });

  it('R51 R52 works under a policy with nonces, and Trusted Types, and violates neither', async () => {
    const policy = `default-src 'none'; connect-src 'self'; img-src 'self'; script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'nonce-n0nce'; require-trusted-types-for 'script'; trusted-types askfirst`;
    const address = put('strict', 'data-debug', catalogue(), { 'content-security-policy': policy }, 'n0nce');
    const { context, page, errors, console } = await visit('about:blank');
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        (window as unknown as { violated?: string }).violated = `${event.violatedDirective} ${event.blockedURI}`;
      });
    });
    await page.goto(address);
    await eventually(() => linesOf(page, 'Vendors')).toContain('Kept pending not answered yet');
    expect(await page.evaluate(() => (window as unknown as { violated?: string }).violated)).toBeUndefined();
    expect([...errors, ...console]).toEqual([]);
    await context.close();
  });

  it('goes when the gate is stopped', async () => {
    const { context, page } = await visit(put('stops', 'data-debug', catalogue()));
    await panelOn(page).locator('li').first().waitFor();
    await readyOn(page);
    await page.evaluate(() => window.askfirst.stop());
    await eventually(() => panelOn(page).count()).toBe(0);
    await context.close();
  });

  it('is asked for by npm and by the element in the same ways', async () => {
    const given = JSON.stringify(catalogue());
    site.server.page('/npm.json', given, { 'content-type': 'application/json' });
    const module = (code: string) => sitePage('', `<script type="module">${code}</script>`);
    const start = (debug: string) =>
      module(`import { startConsent } from '/npm/index.js'; startConsent({ catalogue: '/npm.json'${debug} });`);
    const element = (debug: string) =>
      sitePage(
        '',
        `<ask-first catalogue="/npm.json"${debug}></ask-first><script type="module" src="/npm/element.js"></script>`,
      );
    for (const [html, search, isThere] of [
      [start(', debug: true'), '', true],
      [start(`, debug: 'askfirst-debug'`), '', false],
      [start(`, debug: 'askfirst-debug'`), '?askfirst-debug', true],
      [start(''), '?askfirst-debug', false],
      [element(' debug'), '', true],
      [element(' debug="askfirst-debug"'), '', false],
      [element(' debug="askfirst-debug"'), '?askfirst-debug', true],
    ] as const) {
      site.server.page('/by-npm', html);
      const { context, page } = await visit(`${site.server.url}by-npm${search}`);
      await dialogOf(page).banner.waitFor();
      if (isThere) await panelOn(page).locator('li').first().waitFor();
      else await wait(300);
      expect(await panelOn(page).count()).toBe(isThere ? 1 : 0);
      await context.close();
    }
  });
});

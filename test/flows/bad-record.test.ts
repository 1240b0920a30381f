import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { consentEvents, type Told } from '../helpers/consent-events.js';
import { type Dialog } from '../helpers/dialog-of.js';
import { openSite, type Site, type Visitor } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { putSite } from '../helpers/put-site.js';
import { readyOn } from '../helpers/ready-on.js';
import { recordOf } from '../helpers/record-of.js';
import { visitSite } from '../helpers/visit-site.js';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('cookiePreference'));

describe('R4 a bad record counts as none: asked again, nothing runs, and it is kept until the visitor answers', () => {
  let visitor: Visitor & Dialog;
  let events: Told[];
  let good: Record<string, unknown>;
  beforeAll(async () => {
    const address = putSite(site.server, 'records', catalogueOf([ownVendor(site.server, 'counter', '')]));
    visitor = await visitSite(site, address);
    events = await consentEvents(visitor.context);
    await visitor.banner.accept.click();
    await visitor.page.waitForFunction(() => 'cookiePreference' in localStorage);
    good = JSON.parse((await stored(visitor.page))!) as Record<string, unknown>;
  });
  afterAll(() => visitor.context.close());

  /** The visitor comes back with this as the record. */
  async function comeBack(text: string): Promise<void> {
    const { page, requests, console, errors } = visitor;
    await page.goto(`${site.server.url}icon.svg`);
    await page.evaluate((record) => {
      localStorage.clear();
      Object.assign(localStorage, { cookiePreference: record, 'cookiePreference-statistics': 'granted' });
    }, text);
    for (const log of [requests, console, errors, events]) log.length = 0;
    await page.goto(`${site.server.url}records`);
  }

  const record = (changes: object) => () => JSON.stringify({ ...good, ...changes });
  const choice = (changes: unknown) => record({ choices: { counter: changes } });
  const errorOf = /^askfirst: bad stored choice: /;
  const ahead = (years: number) => new Date(Date.now() + years * 3.2e10).toISOString();

  it.each<readonly [string, () => string, readonly RegExp[]]>([
    ['of another version', () => record({ version: 2 })(), [errorOf]],
    ['of no version', () => record({ version: undefined })(), [errorOf]],
    ['truncated', () => record({})().slice(0, -30), [errorOf]],
    ['garbage', () => '{]»', [errorOf]],
    ['null', () => 'null', [errorOf]],
    ['a list', () => '[]', [errorOf]],
    ['a number', () => '1', [errorOf]],
    ['with choices that are null', record({ choices: null }), []],
    ['with choices that are a text', record({ choices: 'all' }), []],
    ['without dates', record({ expiresAt: undefined, decidedAt: undefined }), []],
    ['with a date that is none', record({ expiresAt: 'never' }), []],
    ['expired', record({ expiresAt: ahead(-0.001) }), []],
    ['decided in a year to come', record({ decidedAt: ahead(1), expiresAt: ahead(2) }), []],
    ['with a choice of another shape', choice(true), []],
    ['with a choice that is null', choice(null), []],
    ['with a choice made for another category', choice({ granted: true, category: 'marketing', revision: 1 }), []],
    ['with a choice made for an older revision', choice({ granted: true, category: 'statistics', revision: 0 }), []],
    ['with a choice of no revision', choice({ granted: true, category: 'statistics' }), []],
  ])('%s', async (_, text, messages) => {
    const { page, banner, console, errors } = visitor;
    const bad = text();
    await comeBack(bad);
    await banner.waitFor({ timeout: 20_000 });
    await wait(150);
    expect(await page.evaluate(() => [window.ran, window.askfirst.state('counter')])).toEqual([undefined, 'pending']);
    expect(await stored(page)).toBe(bad);
    expect(await page.evaluate(() => localStorage.getItem('cookiePreference-statistics'))).toBeNull();
    const expected = messages.map((message) => expect.stringMatching(message) as string);
    expect(console).toEqual(expected);
    expect(events.filter(({ type }) => type === 'consent-error')).toHaveLength(messages.length);

    await banner.accept.click();
    await page.waitForFunction(() => window.ran?.['counter'] === 1);
    expect(await recordOf(page)).toMatchObject({ version: 1, choices: { counter: { granted: true } } });
    expect(errors).toEqual([]);
    expect(console, 'said once').toEqual(expected);
  });

  it.each([
    ['a text that looks like yes', 'true'],
    ['a number', 1],
    ['no answer', undefined],
  ])('an answer that is %s is no grant', async (_, granted) => {
    const { page } = visitor;
    await comeBack(choice({ granted, category: 'statistics', revision: 1 })());
    await readyOn(page);
    await wait(150);
    expect(await page.evaluate(() => [window.ran, window.askfirst.state('counter')])).toEqual([undefined, 'denied']);

    await comeBack(choice({ granted: true, category: 'statistics', revision: 1 })());
    await page.waitForFunction(() => window.ran?.['counter'] === 1);
  });
});

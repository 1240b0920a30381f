import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { hideHost } from '../helpers/hide-host.js';
import { openMatrix, type MatrixSite } from './matrix-site.js';

let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix.close());

const own = '<dialog id="own">2 <button>3</button></dialog><a href="#x">4</a>';
const opened = '<script>document.getElementById("own").showModal()</script>';

describe.each(['box', 'bar', 'dialog'] as const)('a modal dialog of the page, %s', (layout) => {
  it.each(['close', 'remove'] as const)('goes before: the first layer comes after it (%s)', async (end) => {
    const context = await matrix.site.browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const { banner } = dialogOf(page);
    await page.goto(matrix.put({ layout, body: own + opened }));
    await banner.waitFor({ state: 'attached' });
    await wait(300);
    expect(await banner.isVisible()).toBe(false);
    await page.locator('#own').evaluate((dialog: HTMLDialogElement, how) => dialog[how](), end);
    await banner.waitFor();
    await banner.reject.click();
    await banner.waitFor({ state: 'hidden' });
    await context.close();
  });
});

describe.each(['box', 'bar'] as const)('a modal dialog that the page opens over the first layer, %s', (layout) => {
  it.each(['close', 'remove'] as const)('makes it step back, until that is gone (%s)', async (end) => {
    const { page, banner } = await matrix.visit({ layout, body: own });
    await page.locator('#own').evaluate((dialog: HTMLDialogElement) => dialog.showModal());
    await banner.waitFor({ state: 'hidden' });
    await page.locator('#own button').click();
    await page.locator('#own').evaluate((dialog: HTMLDialogElement, how) => dialog[how](), end);
    await banner.waitFor();
    await banner.reject.click();
  });
});

it('R25 a first layer that is a dialog leaves no page inert behind it when something hides it', async () => {
  const { page, banner } = await matrix.visit({ layout: 'dialog', body: own });
  await hideHost(page);
  await banner.waitFor({ state: 'hidden' });
  await page.mouse.move(100, 100);
  await page.mouse.wheel(0, 300);
  await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.getByRole('link', { name: '4' }).click({ timeout: 20_000 });
  await eventually(() => page.url()).toContain('#x');
});

it('R25 the page works after a no to a first layer that is a dialog', async () => {
  const { page, banner } = await matrix.visit({ layout: 'dialog', body: own });
  await banner.reject.click();
  await banner.waitFor({ state: 'hidden' });
  await page.mouse.move(100, 100);
  await page.mouse.wheel(0, 300);
  await eventually(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await page.getByRole('link', { name: '4' }).click({ timeout: 20_000 });
});

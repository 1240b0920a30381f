import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PNG } from 'pngjs';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { layouts, widths } from './four-languages.mjs';
import { openAll, openMatrix, type MatrixSite } from './matrix-site.js';

let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix.close());

describe('R48', () => {
  it.each(['reduce', 'no-preference'] as const)('moves only where motion is welcome: %s', async (reducedMotion) => {
    const context = await matrix.site.browser.newContext({ reducedMotion, locale: 'en-GB' });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const moved: string[] = [];
      document.addEventListener('consent-open', () => {
        const root = document.querySelector('ask-first')!.shadowRoot!;
        moved.push(...root.getAnimations().map((one) => (one as CSSAnimation).animationName ?? 'transition'));
      });
      Object.assign(window, { moved });
    });
    await page.goto(matrix.put({ layout: 'box' }));
    const { banner, settings, switchOf } = dialogOf(page);
    await banner.waitFor();
    await banner.toSettings.click();
    await settings.waitFor();
    await switchOf('hotjar').check();
    const running = await page.evaluate(() => {
      const root = document.querySelector('ask-first')!.shadowRoot!;
      const names = root.getAnimations().map((one) => (one as CSSAnimation).animationName ?? 'transition');
      return [...(window as unknown as { moved: string[] }).moved, ...names];
    });
    // which only fades, and in a millisecond
    if (reducedMotion === 'reduce') expect(running.filter((name) => name !== 'appear')).toEqual([]);
    else expect(running).toContain('rise');
    await context.close();
  });

  it('shows on, off and mixed apart where colours are forced, and every control', async () => {
    const place = await matrix.visit();
    const { page, settings, switchOf } = place;
    await page.setViewportSize({ width: 1280, height: 800 });
    await openAll(place);
    for (const forcedColors of ['active', 'none'] as const) {
      await page.emulateMedia({ forcedColors });
      await switchOf('linkedin').check();
      await switchOf('hotjar').check();
      await page.mouse.move(0, 0);
      const [mixed, on] = [settings.locator('input[role=checkbox]').first(), switchOf('linkedin')];
      const pictures = await Promise.all(
        [mixed, on, switchOf('zoominfo')].map(async (input) => PNG.sync.read(await input.screenshot()).data),
      );
      const unlike = (one: Buffer, other: Buffer) =>
        one.filter((byte, index) => Math.abs(byte - other[index]!) > 60).length / one.length;
      expect(unlike(pictures[0]!, pictures[1]!)).toBeGreaterThan(0.02);
      expect(unlike(pictures[1]!, pictures[2]!)).toBeGreaterThan(0.02);
      expect(unlike(pictures[0]!, pictures[2]!)).toBeGreaterThan(0.02);
    }
    await page.emulateMedia({ forcedColors: 'active' });
    for (const control of await settings.locator('button, input, summary, a').all()) {
      const { data } = PNG.sync.read(await control.screenshot());
      const first = data.subarray(0, 4);
      const isBlank = [...data].every((byte, index) => byte === first[index % 4]);
      expect(isBlank).toBe(false);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('R47', () => {
  it.each(['en', 'ar'])('names switches alike on and off, and tells a mixed category, %s', async (language) => {
    const place = await matrix.visit({ language });
    await openAll(place);
    const tree = () =>
      place.settings
        .ariaSnapshot()
        .then((text) => text.split('\n').filter((line) => /- (switch|checkbox) /.test(line)));
    const nameOf = (line: string) => /"([^"]+)"/.exec(line)![1];
    const before = await tree();
    await place.switchOf('hotjar').check();
    const after = await tree();
    expect(after.map(nameOf)).toEqual(before.map(nameOf));
    expect(before.filter((line) => line.includes('[checked'))).toEqual([]);
    expect(after.filter((line) => line.includes('[checked=mixed]'))).toHaveLength(1);
    expect(after.filter((line) => line.includes('[checked]'))).toHaveLength(1);
  });
});

it('R49 says that the choice is in force, and moves no focus', async () => {
  const { page, host, banner } = await matrix.visit({ body: '<input />' });
  await page.locator('input').focus();
  await page.evaluate(() =>
    document.querySelector('ask-first')!.shadowRoot!.querySelector<HTMLElement>('[data-answer=reject-all]')!.click(),
  );
  await banner.waitFor({ state: 'hidden' });
  await eventually(() => host.locator('[role=status]').textContent()).toContain('Your choice is in force.');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
});

it.each(widths)('item tables stay tables for those who hear them, at %s', async (width) => {
  const place = await matrix.visit();
  await place.page.setViewportSize({ width, height: 800 });
  await openAll(place);
  const table = place.settings.getByRole('table', { name: 'Items of Hotjar (Observe)' });
  expect(await table.getByRole('columnheader').allTextContents()).toEqual(['Name', 'Purpose', 'Kept for', 'Kind']);
  expect(await table.getByRole('row').count()).toBe(3);
  expect(await table.getByRole('rowheader').allTextContents()).toEqual(['_hjSessionUser_*', '_hjSession_*']);
  expect(await table.getByRole('cell').count()).toBe(6);
});

it.each(layouts)('is never printed: %s', async (layout) => {
  const { page, banner } = await matrix.visit({ layout });
  await page.emulateMedia({ media: 'print' });
  expect(await banner.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../helpers/eventually.js';
import { fourLanguages, layouts } from './four-languages.mjs';
import { openMatrix, type MatrixSite } from './matrix-site.js';

let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix.close());

const link = (name: string, style = '') => `<a href="#${name}" style="${style}">${name}</a>`;
/** Links in every corner, below each other over three windows, and fixed to both edges. */
const links =
  [...Array(9).keys()]
    .map(
      (row) =>
        `<p style="display:flex;justify-content:space-between;margin:0 0 180px">${['a', 'b', 'c'].map((column) => link(`${column}${row}`)).join('')}</p>`,
    )
    .join('') +
  ['top:0;left:4px', 'bottom:0;left:4px', 'bottom:0;right:4px', 'bottom:40%;left:50%']
    .map((edges, index) => link(`fixed${index}`, `position:fixed;${edges}`))
    .join('');

/** The link that has the focus. */
const focusedLink = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement?.matches('main a') ? document.activeElement.textContent : undefined));

/** Whether something of what has the focus can be seen, once all has come to rest. */
function isSeen(page: Page): Promise<boolean> {
  const look = () => {
    const { left, top, right, bottom } = document.activeElement!.getBoundingClientRect();
    const host = document.querySelector('html > ask-first');
    const across = [left + 1, (left + right) / 2, right - 1];
    const down = [top + 1, (top + bottom) / 2, bottom - 1];
    return across.some((x) => down.some((y) => document.elementFromPoint(x, y) !== host));
  };
  return page.waitForFunction(look, undefined, { timeout: 1000, polling: 'raf' }).then(
    () => true,
    () => false,
  );
}

describe.each(layouts.filter((layout) => layout !== 'dialog'))('R42 never hides what has the focus: %s', (layout) => {
  it.each([
    [320, 800],
    [412, 800],
    [1280, 800],
    [320, 256],
  ])('%s × %s', async (width, height) => {
    const { page } = await matrix.visit({ layout, body: links });
    await page.setViewportSize({ width, height });
    await page.mouse.move(width / 2, height / 4);
    const hidden: string[] = [];
    const reached = new Set<string>();
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let steps = 0; steps < 38; steps++) {
        await page.keyboard.press(key);
        const focused = await focusedLink(page);
        if (!focused) continue;
        reached.add(focused);
        if (!(await isSeen(page))) hidden.push(`${key} ${focused}`);
      }
    }
    expect(hidden).toEqual([]);
    expect(reached.size).toBe(31);
  });
});

describe('R44', () => {
  it.each(layouts.filter((layout) => layout !== 'dialog'))(
    '%s is a named region, early in the tab order, and takes no focus',
    async (layout) => {
      const { page, banner } = await matrix.visit({ layout, body: '<input autofocus />' });
      await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.getByRole('region', { name: 'This website uses cookies' }).waitFor();
      expect(await banner.getAttribute('aria-modal')).toBeNull();
      await matrix.visit({ layout, body: '<input />' });
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe('ask-first');
    },
  );

  it('dialog starts at its heading, keeps the focus, and is closed by no Esc', async () => {
    const { page, banner } = await matrix.visit({ layout: 'dialog', body: '<input />' });
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.outerHTML);
    expect(await focused()).toMatch(/^<h2/);
    for (let times = 0; times < 5; times++) await page.keyboard.press('Escape');
    await banner.evaluate((dialog: HTMLDialogElement) => dialog.requestClose?.());
    expect(await banner.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    for (let steps = 0; steps < 12; steps++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(/^(ask-first|body)$/);
    }
    expect(
      await page.evaluate(() => {
        const input = document.querySelector('input')!;
        input.focus();
        return document.activeElement === input;
      }),
    ).toBe(false);
  });

  it('settings close on Esc, and give the focus back', async () => {
    const { page, banner, settings, reopener } = await matrix.visit();
    await banner.reject.click();
    await reopener.focus();
    await page.keyboard.press('Enter');
    await settings.waitFor();
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('settings-title');
    await page.keyboard.press('Escape');
    await settings.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('reopener');
  });
});

it('R43 settings hold the focus, and the page behind them is inert', async () => {
  const { page, banner, settings } = await matrix.visit({ body: '<input />' });
  await banner.toSettings.click();
  await settings.waitFor();
  for (let steps = 0; steps < 30; steps++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toMatch(/^(ask-first|body)$/);
  }
  expect(
    await page.evaluate(() => {
      const input = document.querySelector('input')!;
      input.focus();
      return document.activeElement === input;
    }),
  ).toBe(false);
});

it('R50 goes by the keyboard in the order of reading, from right to left', async () => {
  const { page, banner } = await matrix.visit({ language: 'ar', catalogue: fourLanguages('box') });
  await page.setViewportSize({ width: 1280, height: 800 });
  const places: { left: number; top: number }[] = [];
  for (const button of [banner.reject, banner.accept]) {
    const { x, y } = (await button.boundingBox())!;
    places.push({ left: x, top: y });
  }
  const values: string[] = [];
  for (let steps = 0; steps < 6; steps++) {
    await page.keyboard.press('Tab');
    values.push(
      (await page.evaluate(
        () =>
          document.activeElement?.shadowRoot?.activeElement?.querySelector<HTMLElement>('[data-answer]')?.dataset[
            'answer'
          ],
      )) ?? '',
    );
  }
  expect(values.filter(Boolean)).toEqual(['reject-all', 'accept-all']);
  expect(places[0]!.left).toBeGreaterThan(places[1]!.left);
});

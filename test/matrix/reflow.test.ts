import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, layouts } from './four-languages.mjs';
import { openAll, openMatrix, type MatrixPage, type MatrixSite } from './matrix-site.js';
import { measureLayer } from './measure-layer.js';

let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix.close());

/** Brings an answer into sight as a visitor would, and says whether the whole of it can be hit. */
async function canReach(page: Page, answer: Locator): Promise<boolean> {
  await answer.scrollIntoViewIfNeeded();
  const box = (await answer.boundingBox())!;
  const { width, height } = page.viewportSize()!;
  const isInside = box.x >= 0 && box.y >= -0.5 && box.x + box.width <= width && box.y + box.height <= height + 0.5;
  await answer.click({ trial: true });
  return isInside;
}

/** Nothing cut off, nothing sideways, both answers within reach. */
async function expectUsable({ page, ...place }: MatrixPage, layer: 'banner' | 'settings'): Promise<void> {
  const { controls, tooWide } = await measureLayer(place[layer]);
  expect(tooWide).toEqual([]);
  expect(controls.filter(({ isClipped }) => isClipped).map(({ name }) => name)).toEqual([]);
  expect(await canReach(page, place[layer].reject)).toBe(true);
  expect(await canReach(page, place[layer].accept)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

/** WCAG 2.2, 1.4.12. As a visitor's own style sheet would, it reaches into the shadow root. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }';

const spread = (page: Page) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.querySelector('ask-first')!.shadowRoot!.adoptedStyleSheets.push(sheet);
  }, spacing);

async function doubleText(page: Page, size: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}

describe.each(languages)('R45 can be used, %s', (language) => {
  it.each(layouts)('at 320 by 256: %s', async (layout) => {
    const place = await matrix.visit({ layout, language });
    await place.page.setViewportSize({ width: 320, height: 256 });
    await expectUsable(place, 'banner');
  });

  it.each(layouts)('with wide spacing of the text: %s', async (layout) => {
    const place = await matrix.visit({ layout, language });
    await spread(place.page);
    for (const width of [320, 1280]) {
      await place.page.setViewportSize({ width, height: 800 });
      await expectUsable(place, 'banner');
    }
  });

  it.each(layouts)('with text of twice the size: %s', async (layout) => {
    await matrix.visit({ layout, language }).then(async (place) => {
      await place.page.setViewportSize({ width: 1280, height: 800 });
      const before = (await place.banner.locator('h2').boundingBox())!.height;
      await doubleText(place.page, 32);
      try {
        await expectUsable(place, 'banner');
        expect((await place.banner.locator('h2').boundingBox())!.height).toBeGreaterThan(before * 1.8);
        await place.page.setViewportSize({ width: 412, height: 800 });
        await expectUsable(place, 'banner');
      } finally {
        await doubleText(place.page, 16);
      }
    });
  });

  it('settings, in all three ways', async () => {
    const place = await matrix.visit({ language });
    await openAll(place);
    const { page } = place;
    await page.setViewportSize({ width: 320, height: 256 });
    await expectUsable(place, 'settings');
    for (const width of [412, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await doubleText(page, 32);
      try {
        await expectUsable(place, 'settings');
      } finally {
        await doubleText(page, 16);
      }
    }
    await spread(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectUsable(place, 'settings');
    }
  });
});

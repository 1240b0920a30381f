import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialogOf } from '../helpers/dialog-of.js';
import { layouts, widths } from './four-languages.mjs';
import { openMatrix, type MatrixSite } from './matrix-site.js';

interface Paint {
  /** What has moved, by how much. */
  readonly shifts: readonly string[];
  /** The largest thing painted: whether it is ours, or of the page. */
  readonly largest: readonly { readonly element: string; readonly size: number }[];
}

let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix();
});
afterAll(() => matrix.close());

const observe = `
  window.paint = { shifts: [], largest: [] };
  new PerformanceObserver((list) => {
    for (const { value, startTime, sources } of list.getEntries()) {
      const moved = sources.map(({ node, previousRect, currentRect }) =>
        [node?.localName ?? node?.nodeName, JSON.stringify(previousRect), JSON.stringify(currentRect)].join(' '));
      paint.shifts.push(value + ' at ' + startTime + ': ' + moved.join(', '));
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const { element, size } of list.getEntries()) paint.largest.push({ element: element ? element.localName : 'in a shadow tree', size });
  }).observe({ type: 'largest-contentful-paint', buffered: true });
`;

async function paintOf(address: string, width: number): Promise<Paint> {
  const context = await matrix.site.browser.newContext({
    locale: 'en-GB',
    viewport: { width, height: 800 },
    reducedMotion: width === 412 ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  await page.addInitScript(observe);
  await page.goto(address);
  await dialogOf(page).banner.waitFor();
  // the largest is told some frames after it is painted
  await wait(500);
  const paint = await page.evaluate(() => (window as unknown as { paint: Paint }).paint);
  await context.close();
  return paint;
}

describe.each(widths)('at %s px', (width) => {
  it.each(layouts)('%s moves nothing, and is not the largest thing painted on a page of few words', async (layout) => {
    const { shifts, largest } = await paintOf(matrix.put({ layout }), width);
    expect(shifts).toEqual([]);
    expect(largest.length).toBeGreaterThan(0);
    expect(largest.map(({ element }) => element)).not.toContain('in a shadow tree');
  });

  it('the home page has its own largest', async () => {
    const { shifts, largest } = await paintOf(matrix.site.server.url, width);
    expect(shifts).toEqual([]);
    expect(largest.at(-1)!.element).not.toBe('in a shadow tree');
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAll, openMatrix, type MatrixSite } from './matrix-site.js';

let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix({ viewport: { width: 1280, height: 800 } });
});
afterAll(() => matrix.close());

const styleTag = (css: string): string => `<style>${css}</style>`;

/** Everything in a layer: where it is, and how it looks. */
function looksOf(page: Page, part: string): Promise<readonly string[]> {
  return page.evaluate(async (name) => {
    const root = document.querySelector('html > ask-first')!.shadowRoot!;
    const layer = root.querySelector(`[part="${name}"]`)!;
    await Promise.all(layer.getAnimations().map(({ finished }) => finished));
    const properties = [
      'color',
      'background-color',
      'font-size',
      'font-weight',
      'line-height',
      'letter-spacing',
      'opacity',
      'display',
    ];
    properties.push(
      'position',
      'text-align',
      'text-transform',
      'direction',
      'visibility',
      'border-top-width',
      'border-radius',
      'filter',
    );
    return [layer, ...layer.querySelectorAll('*')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      return `${one.localName} ${[x, y, width, height].map(Math.round)} ${properties.map((property) => style.getPropertyValue(property)).join('|')}`;
    });
  }, part);
}

const hostile: Readonly<Record<string, string>> = {
  'unsets all': '* { all: unset !important }',
  'reverts all, and shouts':
    '* { all: revert; display: block !important; color: red !important; font-size: 4px !important; letter-spacing: 9px !important; text-transform: uppercase !important }',
  'hides buttons': 'button { display: none !important }',
  'takes dialogs apart': 'dialog { position: static !important; display: none !important }',
  'hides popovers': '[popover] { display: none !important }',
  'scales its root': 'html { font-size: 62.5% }',
  'scales, turns and blurs its body': 'body { zoom: .5; transform: rotate(2deg); filter: blur(1px); opacity: .5 }',
  'lies above all':
    'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: red; pointer-events: none }',
  'moves our element':
    'ask-first { position: absolute !important; left: -9999px !important; transform: scale(.1) !important; opacity: .1 !important; filter: invert(1) !important; clip-path: inset(50%) !important }',
  'reads from right to left': 'body { direction: rtl }',
};

describe('a page that', () => {
  let clean: readonly (readonly string[])[];

  async function layersOn(css: string): Promise<readonly (readonly string[])[]> {
    // the font is the page's own to choose
    const place = await matrix.visit({ head: styleTag(`html { font-family: sans-serif } ${css}`) });
    const banner = await looksOf(place.page, 'banner');
    await openAll(place);
    return [banner, await looksOf(place.page, 'settings-dialog')];
  }

  beforeAll(async () => {
    clean = await layersOn('');
  });

  it.each(Object.keys(hostile))('%s has the same banner and the same settings', async (name) => {
    const layers = await layersOn(hostile[name]!);
    expect(layers).toEqual(clean);
  });

  it('zooms its root has them larger, in their places', async () => {
    const place = await matrix.visit({ head: styleTag('html { zoom: 1.5 }') });
    const box = (await place.banner.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(1280);
    expect(box.y + box.height).toBeLessThanOrEqual(800);
    await place.banner.reject.click();
    await place.banner.waitFor({ state: 'hidden' });
  });

  it('hides our element by its name hides nothing of what is asked', async () => {
    const place = await matrix.visit({
      head: styleTag('ask-first { display: none !important; opacity: 0 !important; visibility: hidden !important }'),
    });
    await place.banner.reject.click();
    await place.banner.waitFor({ state: 'hidden' });
  });

  it('takes our element out has it back, and one that lies above all lies below', async () => {
    const place = await matrix.visit({ head: styleTag(hostile['lies above all']!) });
    await place.page.evaluate(() => document.querySelector('ask-first')!.remove());
    await place.banner.waitFor();
    const { x, y } = (await place.banner.reject.boundingBox())!;
    expect(
      await place.page.evaluate(([left, top]) => document.elementFromPoint(left! + 5, top! + 5)?.localName, [x, y]),
    ).toBe('ask-first');
  });
});

it('leaves nothing of its own in the page: no style, no global but one, no other look', async () => {
  const stateOf = (page: Page) =>
    page.evaluate(() => {
      const looks = [document.documentElement, document.body, ...document.body.querySelectorAll('*')].map((one) => {
        const style = getComputedStyle(one);
        return [...style].map((property) => style.getPropertyValue(property)).join('|');
      });
      return {
        looks,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        globals: Object.getOwnPropertyNames(window)
          .filter((name) => !/^\d+$/.test(name))
          .sort(),
        attributes: [document.documentElement, document.body].map((one) => one.getAttributeNames()),
      };
    });
  const { page, ...place } = await matrix.visit({ body: '<button>3</button>' });
  await openAll({ page, ...place });
  await page.keyboard.press('Escape');
  const ours = await stateOf(page);
  await page.route('**/askfirst*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  const without = await stateOf(page);
  await page.unroute('**/askfirst*.js');
  expect(ours.looks).toEqual(without.looks);
  expect(ours.sheets).toBe(without.sheets);
  expect(ours.attributes).toEqual(without.attributes);
  expect(ours.globals.filter((name) => !without.globals.includes(name))).toEqual(['askfirst']);
});

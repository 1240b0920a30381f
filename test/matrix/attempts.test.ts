import { setTimeout as wait } from 'node:timers/promises';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../helpers/eventually.js';
import { fourLanguages } from './four-languages.mjs';
import { openMatrix, type MatrixPage, type MatrixSite } from './matrix-site.js';

let matrix: MatrixSite;
beforeAll(async () => {
  matrix = await openMatrix({ viewport: { width: 1280, height: 800 } });
});
afterAll(() => matrix.close());

const styleTag = (css: string): string => `<style>${css}</style>`;

/** What is computed of the first layer's answers, and whether each is what is hit in its middle and at both its ends. */
const answersOf = ({ banner }: MatrixPage) =>
  banner.locator('.choice').evaluateAll((all) =>
    all.map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const styles = ['', '::before', '::after'].map((pseudo) => getComputedStyle(button, pseudo || null));
      const names = ['background-color', 'background-image', 'color', 'content', 'position', 'margin', 'opacity'];
      const root = button.getRootNode() as ShadowRoot;
      const isHit = [0.05, 0.5, 0.95].map(
        (at) => root.elementFromPoint(x + width * at, y + height / 2)?.closest('.choice') === button,
      );
      return {
        size: [Math.round(width), Math.round(height)],
        styles: styles.map((style) => names.map((name) => style.getPropertyValue(name))),
        isHit,
      };
    }),
  );

describe('R12 a site’s style sheet that would make one answer louder', () => {
  const attempts: Readonly<Record<string, string>> = {
    'by where it stands': 'ask-first::part(choice) { background: linear-gradient(90deg, #ddd 77%, #c00 77%) fixed }',
    'by a picture for a colour': 'ask-first { --askfirst-accent: linear-gradient(90deg, #ddd 77%, #c00 77%) fixed }',
    'by a timeline':
      '@keyframes k { from { background: red; color: #fff } to { background: #eee; color: #bbb } } ' +
      'ask-first::part(choice) { animation: k linear both; animation-timeline: view(inline) }',
    'by putting it over the other': 'ask-first::part(choice) { position: absolute; inset: 0 0 auto }',
    'by pushing it over the other': 'ask-first::part(choice) { margin-inline-start: -8em }',
    'by quotes': 'ask-first::part(choice)::before { content: open-quote; quotes: "" "" "Best: " "" }',
    'by counting':
      '@counter-style win { system: cyclic; symbols: "" "Best"; suffix: "" } ' +
      'ask-first::part(choice) { counter-increment: c } ask-first::part(choice)::after { content: counter(c, win) }',
    'by its attributes':
      'ask-first::part(choice) { --v: attr(value); opacity: if(style(--v: "reject-all"): .3; else: 1) }',
    'by what lies over it':
      'ask-first::part(banner)::after { content: ""; position: fixed; inset: 0 50% 0 0; background: #fffc; z-index: 9 }',
    'by a heading over it':
      'ask-first::part(title) { position: fixed; z-index: 99; background: #fff; inset: 50% 0 0 50% }',
    'by the settings over it':
      'ask-first::part(settings) { position: absolute; inset: 0; background: #fff; z-index: 9 }',
  };

  it.each(Object.keys(attempts))('%s has no effect', async (name) => {
    const [reject, accept] = await answersOf(await matrix.visit({ head: styleTag(attempts[name]!) }));
    expect(accept).toEqual(reject);
    expect(reject!.isHit).toEqual([true, true, true]);
  });
});

it('R48 shows the words of the answers in forced colours', async () => {
  const { page, banner } = await matrix.visit();
  await page.emulateMedia({ forcedColors: 'active' });
  const picture = PNG.sync.read(await banner.reject.screenshot());
  const dark = (x: number, y: number) => picture.data[(y * picture.width + x) * 4]! < 128;
  const middle = Array.from({ length: picture.width - 20 }, (_, x) => x + 10);
  const rows = Array.from({ length: picture.height - 20 }, (_, y) => y + 10);
  const inked = middle.filter((x) => rows.some((y) => dark(x, y)) && rows.some((y) => !dark(x, y)));
  expect(inked.length).toBeGreaterThan(20);
  await page.emulateMedia({ forcedColors: 'none' });
});

it('keeps its own colours where the page registers properties by names like ours', async () => {
  const before = await answersOf(await matrix.visit());
  const registered = ['accent', 'ink', 'paper', 'text']
    .map((name) => `@property --${name} { syntax: "<color>"; inherits: false; initial-value: #f0f }`)
    .join(' ');
  expect(await answersOf(await matrix.visit({ head: styleTag(registered) }))).toEqual(before);
});

it('writes with full strength on a colour that shines through', async () => {
  const head = styleTag('ask-first { --askfirst-accent: #0b555320; --askfirst-surface: rgb(255 255 255 / .5) }');
  const [ground, , color] = (await answersOf(await matrix.visit({ head })))[0]!.styles[0]!;
  expect(color).not.toContain('/');
  expect(ground).not.toMatch(/rgba|\/ 0?\.\d/);
});

describe('what a page’s code does meanwhile', () => {
  it('the settings that it took out go on as they were, and lead back to the banner', async () => {
    const { page, banner, settings, switchOf } = await matrix.visit();
    await banner.toSettings.click();
    await switchOf('hotjar').check();
    await page.evaluate(() => document.querySelector('html > ask-first')!.remove());
    await settings.waitFor();
    expect(await switchOf('hotjar').isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await banner.waitFor();
  });

  it('R23 of two changes of the language the later one holds, whichever file comes first', async () => {
    const { page, host } = await matrix.visit({ catalogue: fourLanguages('box') });
    const root = host.locator('.root');
    await page.route('**/locales/de-banner.js**', async (route) => {
      await wait(700);
      await route.continue();
    });
    const german = page.waitForResponse(/de-banner/);
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await page.waitForRequest(/de-banner/).catch(() => undefined);
    await page.evaluate(() => (document.documentElement.lang = 'fi'));
    await german;
    await eventually(() => root.getAttribute('lang')).toBe('fi');
    await wait(300);
    expect(await root.getAttribute('lang')).toBe('fi');
    await page.unroute('**/locales/de-banner.js**');
  });

  it('the focus stays where it is when the language changes', async () => {
    const { page, banner, host } = await matrix.visit({ catalogue: fourLanguages('box') });
    await banner.accept.focus();
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await eventually(() => host.locator('.root').getAttribute('lang')).toBe('de');
    expect(await banner.accept.evaluate((button) => button.matches(':focus'))).toBe(true);
  });
});

it('waits for a modal dialog in a shadow tree, too', async () => {
  const body =
    '<x-y></x-y><script>customElements.define("x-y", class extends HTMLElement { connectedCallback() { ' +
    'const root = this.attachShadow({ mode: "open" }); root.innerHTML = "<dialog><button>Yes</button></dialog>"; ' +
    'root.firstChild.showModal(); } })</script>';
  const { page, banner } = await matrix.visit();
  await page.goto(matrix.put({ body }));
  await banner.waitFor({ state: 'attached' });
  await wait(300);
  expect(await banner.isVisible()).toBe(false);
  await page.locator('x-y dialog').evaluate((dialog: HTMLDialogElement) => dialog.close());
  await banner.waitFor();
  await banner.reject.click();
  await banner.waitFor({ state: 'hidden' });
});

describe('R42 what has the focus', () => {
  it('is not hidden where it had it before the banner came', async () => {
    const body = '<input autofocus style="position: fixed; right: 60px; bottom: 200px; width: 100px" />';
    const { page, banner } = await matrix.visit({ body });
    const field = (await page.locator('input').boundingBox())!;
    const layer = (await banner.boundingBox())!;
    expect(field.y >= layer.y + layer.height || field.y + field.height <= layer.y).toBe(true);
  });

  it('does not take the banner away from under a click', async () => {
    const body = '<input style="position: fixed; right: 60px; bottom: 200px; width: 100px" />';
    const { page, banner } = await matrix.visit({ body });
    await page.locator('input').focus();
    await eventually(() => banner.getAttribute('class')).toContain('aside');
    const { x, y, width, height } = (await banner.reject.boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await banner.waitFor({ state: 'hidden' });
    await eventually(() => page.evaluate(() => localStorage.getItem('cookiePreference'))).not.toBeNull();
  });
});

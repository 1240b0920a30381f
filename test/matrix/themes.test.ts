import fc from 'fast-check';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { themeCss } from '../../demo/themes/theme-css.js';
import { themes, type Look } from '../../demo/themes/themes.js';
import { addContrast } from '../helpers/add-contrast.js';
import { askedVendors } from '../helpers/asked-vendors.js';
import { axeViolations } from '../helpers/axe-violations.js';
import { eventually } from '../helpers/eventually.js';
import { differences, looksOf } from '../helpers/looks-of.js';
import { openSite, type Site, type Visitor } from '../helpers/open-site.js';
import { tooFaint } from '../helpers/too-faint.js';
import { visitSite } from '../helpers/visit-site.js';

const desktop = { width: 1180, height: 780 };
const choice = '[part=choice]';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The page's own CSS from now on. */
function setCss(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = document.querySelector('style[data-set]') ?? document.createElement('style');
    sheet.setAttribute('data-set', '');
    sheet.textContent = text;
    document.head.append(sheet);
  }, css);
}

it.each(themes)('R12 R13 R41 the ready theme $name can be read and favours no answer', async (theme) => {
  const { context, page, banner, settings, switchOf } = await visitSite(site, '/', { viewport: desktop });
  await setCss(page, themeCss(theme));
  await addContrast(page);
  await banner.waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(differences(await looksOf(banner.locator(choice))), colorScheme).toEqual([]);
    expect(await axeViolations(page, 'ask-first'), colorScheme).toEqual([]);
  }

  await banner.toSettings.click();
  await switchOf('hotjar').check();
  await settings.getByText('Hotjar (Observe)').click();
  await settings.locator('table').waitFor();
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await tooFaint(page), colorScheme).toEqual([]);
    const answers = await looksOf(settings.locator(choice));
    expect(answers).toHaveLength(3);
    expect(differences(answers), colorScheme).toEqual([]);
    expect(await axeViolations(page, 'ask-first'), colorScheme).toEqual([]);
  }
  await context.close();
});

it('R13 whatever accent and surface a site sets, every text can be read and every switch be seen', async () => {
  const { context, page, banner, settings, switchOf } = await visitSite(site);
  await addContrast(page);
  await banner.toSettings.click();
  await switchOf('hotjar').check();
  await settings.getByText('Hotjar (Observe)').click();
  await settings.locator('table').waitFor();

  const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, '0')}`);
  const palette = fc.record({ accent: color, surface: color }, { requiredKeys: [] });
  const scheme = fc.constantFrom('light', 'dark');
  await fc.assert(
    fc.asyncProperty(palette, scheme, async (set, theme) => {
      await setCss(page, themeCss({ shape: {}, light: set, dark: set }));
      await page.evaluate((name) => document.querySelector('html > ask-first')!.setAttribute('theme', name), theme);
      expect(await tooFaint(page)).toEqual([]);
    }),
    // in luminance hardly nearer to white than to black
    { numRuns: 200, examples: [[{ accent: '#ec020a', surface: '#986d38' }, 'light']] },
  );
  await context.close();
});

it('R12 no CSS of the site tells one answer from another', async () => {
  const { context, page, banner } = await visitSite(site, '/', { viewport: desktop });
  await banner.waitFor();
  const states = [
    'hover',
    'focus',
    'focus-visible',
    'active',
    'enabled',
    'first-child',
    'last-of-type',
    'nth-child(1)',
  ];
  const structure = ['is(:first-child)', 'not(:last-child)', 'has(+ *)', 'is([data-answer^=reject])'];
  const loud = '{ background: red; font-size: 2em; padding: 2em; order: -1 }';
  const rules = [
    ...[...states, ...structure].map((name) => `ask-first::part(choice):${name} ${loud}`),
    `ask-first::part(choice)[part] ${loud}`,
    `ask-first::part(choice) { &:first-child ${loud} & + & ${loud} opacity: calc(.2 * sibling-index()) }`,
    ...['value', 'data-answer', 'data-other', 'name', 'id', 'class', 'title', 'aria-label'].map(
      (name) => `ask-first::part(choice)::after { content: attr(${name}) }`,
    ),
    ...['reject-all', 'Reject all', 'Accept all'].flatMap((text) =>
      ['value', 'data-answer', 'data-other'].map(
        (name) => `ask-first::part(choice) { --is: attr(${name}); opacity: if(style(--is: "${text}"): .3; else: 1) }`,
      ),
    ),
  ];
  for (const rule of rules) {
    await setCss(page, `ask-first { --askfirst-accent: lime } ${rule}`);
    const answers = await looksOf(banner.locator(choice));
    expect(answers.map(({ style }) => style['background-color'])).toEqual(['color(srgb 0 1 0)', 'color(srgb 0 1 0)']);
    expect(differences(answers), rule).toEqual([]);
  }

  await setCss(page, `ask-first::part(choice):is(:hover, :focus) { background: red; color: black }`);
  for (const act of ['hover', 'focus'] as const) {
    await page.mouse.move(0, 0);
    const [plain] = await looksOf(banner.reject);
    await banner.reject[act]();
    const [reject] = await looksOf(banner.reject);
    await banner.accept[act]();
    const [accept] = await looksOf(banner.accept);
    expect(differences([plain!, reject!]), act).not.toContain('background-color');
    expect(differences([reject!, accept!]), act).toEqual([]);
  }
  await context.close();
});

describe('the editor', () => {
  type Editor = Visitor & { readonly frame: Frame; css(): Promise<string> };

  async function openEditor(options = {}): Promise<Editor> {
    const visitor = await site.visitor({ reducedMotion: 'reduce', viewport: { width: 1440, height: 900 }, ...options });
    const { page } = visitor;
    await page.goto(`${site.server.url}themes`);
    const frame = page.frames()[1]!;
    await frame.locator('[part=banner]').waitFor();
    await frame.locator('ask-first[theme]').waitFor({ state: 'attached' });
    return { ...visitor, frame, css: async () => (await page.locator('#css').textContent())! };
  }

  /** What a theme can change, of everything in both layers. */
  const looksIn = (page: Page | Frame) =>
    page.evaluate(() => {
      const root = document.querySelector('html > ask-first')!.shadowRoot!;
      const names = [
        'color',
        'background-color',
        'border-color',
        'border-radius',
        'box-shadow',
        'font-family',
        'padding',
      ];
      return [...root.querySelectorAll('[part=banner], [part=banner] *, dialog, dialog *')].map((element) =>
        ['', '::before', '::after'].map((pseudo) => {
          const style = getComputedStyle(element, pseudo || null);
          return names.map((name) => style.getPropertyValue(name)).join(' ');
        }),
      );
    });

  /** Makes a look of one's own with the controls. */
  async function design({ page }: Editor): Promise<void> {
    await page.getByLabel('Accent', { exact: true }).fill('#9a3412');
    await page.getByLabel('Corners', { exact: true }).fill('3');
    await page.getByLabel('Space', { exact: true }).fill('0.8');
    await page.getByLabel('Font', { exact: true }).selectOption('Serif');
    await page.getByLabel('Dark', { exact: true }).check();
    await page.getByLabel('Surface', { exact: true }).fill('#1e1b2e');
    await page.getByLabel('Shadow', { exact: true }).selectOption('Night');
  }

  it.each(['light', 'dark'] as const)('gives the CSS by which a site looks as the preview does: %s', async (scheme) => {
    const editor = await openEditor();
    await design(editor);
    await editor.page.getByLabel(scheme === 'light' ? 'Light' : 'Dark', { exact: true }).check();
    await editor.page.getByLabel('Settings', { exact: true }).check();
    await editor.frame.locator('dialog:modal table, dialog:modal ul').first().waitFor();
    const css = await editor.css();

    const pasted = await visitSite(site, '/', { colorScheme: scheme, viewport: desktop });
    await pasted.banner.toSettings.click();
    await pasted.settings.waitFor();
    const plain = await looksIn(pasted.page);
    await setCss(pasted.page, css);
    await eventually(() => looksIn(pasted.page)).not.toEqual(plain);
    expect(await looksIn(editor.frame)).toEqual(await looksIn(pasted.page));
    await Promise.all([editor, pasted].map(({ context }) => context.close()));
  });

  it('gives what differs from the default, and nothing else', async () => {
    const editor = await openEditor();
    expect(await editor.css()).toBe('/* The default look: there is nothing to set. */');
    await design(editor);
    const own: Look = {
      shape: { radius: '3px', space: '0.8', font: await editor.page.locator('#font').inputValue() },
      light: { accent: '#9a3412' },
      dark: { surface: '#1e1b2e', shadow: await editor.page.locator('#shadow').inputValue() },
    };
    expect(await editor.css()).toBe(themeCss(own));
    await editor.context.close();
  });

  it('starts from any ready theme, which fills the controls', async () => {
    const { context, page, css } = await openEditor({ colorScheme: 'light' });
    const shown = page.locator('.control :is(input, select)');
    for (const theme of themes.toReversed()) {
      await page.locator(`[name=theme][value=${theme.id}]`).check();
      expect(await css()).toBe(themeCss(theme));
      const { accent = '#17181d', surface = '#ffffff', text = '#17181d', shadow = '' } = theme.light;
      const { radius = '14px', space = '1', font = '' } = theme.shape;
      const values = [accent, surface, text, shadow, parseFloat(radius).toString(), space, font];
      expect(await shown.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual(values);
    }
    await context.close();
  });

  it('is worked by keys alone, and keeps the focus when the dialog opens', async () => {
    const { context, page, frame, css } = await openEditor();
    await page.locator('[name=theme]:checked').focus();
    await page.keyboard.press('ArrowDown');
    expect(await css()).toContain('#7c2d20');
    await page.locator('[name=layer]:checked').focus();
    await page.keyboard.press('ArrowRight');
    await frame.locator('dialog:modal').waitFor();
    await eventually(() => page.evaluate(() => document.activeElement!.getAttribute('value'))).toBe('settings');
    await page.keyboard.press('ArrowLeft');
    await frame.locator('[part=banner]').waitFor();
    expect(await page.evaluate(() => document.activeElement!.getAttribute('value'))).toBe('banner');
    const reset = page.getByRole('button', { name: 'Default accent' });
    await reset.focus();
    await page.keyboard.press('Enter');
    expect(await css()).not.toContain('#7c2d20');
    expect(await reset.getAttribute('aria-disabled')).toBe('true');
    expect(await page.locator('[name=theme]:checked').count()).toBe(0);
    await context.close();
  });

  it('shows every layout, and languages from right to left too; an answer in it changes nothing', async () => {
    const { context, page, frame, requests } = await openEditor();
    for (const layout of await page.locator('[name=layout] option').allTextContents()) {
      await page.getByLabel('Layout').selectOption(layout);
      await frame.locator(`.banner.${layout.replaceAll('-', '.')}`).waitFor();
    }
    for (const [language, label] of [
      ['de', 'Alle ablehnen'],
      ['fi', 'Hylkää kaikki'],
      ['fr', 'Tout refuser'],
      ['ar', 'رفض الكل'],
    ] as const) {
      await page.getByLabel('Language').selectOption(language);
      await frame.locator('[part=banner]').getByRole('button', { name: label }).waitFor();
    }
    expect(await frame.locator('.root').getAttribute('dir')).toBe('rtl');
    await frame.locator('button:has([data-answer=accept-all])').press('Enter');
    expect(await frame.locator('[part=banner]').isVisible()).toBe(true);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(askedVendors(requests)).toEqual([]);
    await context.close();
  });

  it('says so where a text that is set can hardly be read', async () => {
    const { context, page } = await openEditor({ colorScheme: 'light' });
    await page.getByLabel('Text', { exact: true }).fill('#999999');
    expect(await page.locator('#text-contrast').textContent()).toBe(
      'Too faint: 2.84 to 1 on the surface. It takes 4.5.',
    );
    await page.getByLabel('Text', { exact: true }).fill('#555555');
    expect(await page.locator('#text-contrast').textContent()).toBe('7.45 to 1 on the surface.');
    await context.close();
  });

  it('copies exactly what it shows, or selects that where it may not copy', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { context, page, css } = await openEditor({ permissions });
    await page.locator('[name=theme][value=console]').check();
    await page.getByRole('button', { name: 'Copy' }).click();
    await eventually(() => page.locator('#copied').textContent()).toBe('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await css());

    await context.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.reload();
    await page.locator('[name=theme][value=petrol]').check();
    await page.getByRole('button', { name: 'Copy' }).click();
    await eventually(() => page.locator('#copied').textContent()).toMatch(/^Selected/);
    expect(await page.evaluate(() => getSelection()!.toString())).toBe(await css());
    await context.close();
  });

  it('R41 has no axe violation', async () => {
    const { context, page } = await openEditor();
    await page.locator('[name=theme][value=almanac]').check();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeViolations(page, 'html'), colorScheme).toEqual([]);
    }
    await context.close();
  });
});

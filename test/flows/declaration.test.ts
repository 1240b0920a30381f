import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/catalogue/types.js';
import { renderDeclaration } from '../../src/declaration.js';
import { bilingualCatalogue } from '../browser/ui/bilingual-catalogue.js';
import { axeViolations } from '../helpers/axe-violations.js';
import { bundlePackage } from '../helpers/bundle-package.js';
import { dialogOf } from '../helpers/dialog-of.js';
import { eventually } from '../helpers/eventually.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { ownRequests } from '../helpers/own-requests.js';
import { putSite } from '../helpers/put-site.js';
import { recordOf } from '../helpers/record-of.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { visitSite } from '../helpers/visit-site.js';

const element = (html = ''): string => `<ask-first-declaration>${html}</ask-first-declaration>`;

let site: Site;
/** A page whose declaration is drawn by the script alone, and one where the server has written it. */
let empty: string;
let written: string;
beforeAll(async () => {
  site = await openSite();
  await bundlePackage(site.server);
  // nothing that runs: what is said is looked at
  const catalogue = JSON.parse(
    JSON.stringify(bilingualCatalogue, (name, value: unknown) => (name === 'scripts' ? undefined : value)),
  ) as Catalogue;
  empty = putSite(site.server, 'declaration', catalogue, element());
  written = putSite(site.server, 'written', catalogue, element(await renderDeclaration(catalogue)));
});
afterAll(() => site.close());

/** What stands of a choice in the first declaration, under the heading of a vendor or category. */
const stateOf = (page: Page, heading: string): Promise<string | null> =>
  page.evaluate((name) => {
    const sections = [...document.querySelector('ask-first-declaration')!.querySelectorAll('section')];
    const found = sections.find(({ firstElementChild }) => firstElementChild!.textContent === name);
    return found?.querySelector(':scope > dl[data-state] > dd')?.textContent ?? null;
  }, heading);

const textOf = (page: Page): Promise<string> => page.locator('ask-first-declaration').first().innerText();
const tablesOf = (page: Page): Promise<string[]> =>
  page.locator('ask-first-declaration table').evaluateAll((tables) => tables.map(({ outerHTML }) => outerHTML));

describe('<ask-first-declaration>', () => {
  it('says that nothing was chosen, then what was, when, until when, and under which id', async () => {
    const { context, page, banner, console, errors } = await visitSite(site, empty);
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Not decided yet');
    expect(await textOf(page)).toContain('You have not made a choice yet.');
    await banner.reject.click();
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Not allowed');
    const record = (await recordOf(page))!;
    const text = await textOf(page);
    expect(text).toContain(`ID of your choice: ${record.id}`);
    const said = await page.evaluate(
      (dates) =>
        dates.map((date) =>
          new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(new Date(date)),
        ),
      [record.decidedAt, record.expiresAt],
    );
    expect(text).toContain(`You made your choice on ${said[0]}. It is kept until ${said[1]}.`);
    expect(text).toContain('Always on');
    expect([...console, ...errors]).toEqual([]);
    await context.close();
  });

  it('leads to the settings, and has the focus back, and the new choice, when they are closed', async () => {
    const { context, page, banner, settings, switchOf } = await visitSite(site, empty);
    await banner.reject.click();
    const change = page.getByRole('button', { name: 'Change your choice' });
    await change.click();
    await switchOf('hotjar').check();
    await settings.save.click();
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Allowed');
    expect(await stateOf(page, 'Statistics')).toBe('Partly allowed');
    await eventually(() => change.evaluate((button) => button === document.activeElement)).toBe(true);
    await context.close();
  });

  it('follows a withdrawal in another tab', async () => {
    const { context, page, banner } = await visitSite(site, empty);
    await banner.accept.click();
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Allowed');
    const other = await context.newPage();
    await other.goto(empty);
    await eventually(() => stateOf(other, 'Hotjar')).toBe('Allowed');
    await other.evaluate(() => window.askfirst.withdraw('hotjar'));
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Not allowed');
    expect(await stateOf(page, 'ZoomInfo')).toBe('Allowed');
    await context.close();
  });

  it('is asked for only by a page that has one, and drawn where it comes later', async () => {
    const plain = putSite(site.server, 'plain', bilingualCatalogue);
    const { context, page, requests } = await visitSite(site, plain);
    await page.evaluate(() => window.askfirst.ready);
    await dialogOf(page).banner.waitFor();
    expect(ownRequests(requests)).not.toContain('/askfirst/askfirst-declaration.js');
    await page.evaluate(() => {
      const holder = document.createElement('div');
      holder.append(document.createElement('ask-first-declaration'));
      document.body.append(holder);
    });
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Not decided yet');
    expect(ownRequests(requests).filter((path) => path.includes('declaration.js'))).toHaveLength(1);
    await context.close();
  });

  it('is drawn by the npm build too', async () => {
    const code = `import { startConsent } from '/npm/index.js'; startConsent({ catalogue: '/declaration.json' });`;
    site.server.page('/from-npm', sitePage(`<script type="module">${code}</script>`, element()));
    const { context, page, banner } = await visitSite(site, '/from-npm');
    await banner.accept.click();
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Allowed');
    await context.close();
  });

  it('changes its language with the page', async () => {
    const { context, page } = await visitSite(site, empty);
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Not decided yet');
    await page.evaluate(() => (document.documentElement.lang = 'de'));
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Noch nicht entschieden');
    const text = await textOf(page);
    expect(text).toContain('Rechtsgrundlage');
    expect(text).not.toContain('Legal basis');
    expect(await page.locator('ask-first-declaration > div').getAttribute('lang')).toBe('de');
    await context.close();
  });

  it('is mirrored in Arabic, names of cookies excepted', async () => {
    const arabic = JSON.parse(JSON.stringify(bilingualCatalogue).replaceAll('"de":', '"ar":')) as Catalogue;
    const address = putSite(site.server, 'arabic', { ...arabic, language: 'ar' }, element());
    const { context, page } = await visitSite(site, address);
    await page.evaluate(() => (document.documentElement.lang = 'ar'));
    const root = page.locator('ask-first-declaration > div[lang=ar][dir=rtl]');
    await root.waitFor();
    expect(await root.evaluate((found) => getComputedStyle(found.querySelector('th')!).direction)).toBe('rtl');
    expect(await root.locator('code').first().getAttribute('dir')).toBe('ltr');
    expect(await axeViolations(page, 'ask-first-declaration')).toEqual([]);
    await context.close();
  });
});

describe('what a server has written', () => {
  it('has the same tables as what the script draws, which it leaves alone', async () => {
    const visit = await visitSite(site, empty);
    await eventually(() => stateOf(visit.page, 'Hotjar')).toBe('Not decided yet');
    const drawn = await tablesOf(visit.page);
    expect(drawn.length).toBeGreaterThan(3);
    await visit.context.close();

    const { context, page } = await site.visitor();
    await context.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { tables: [...document.querySelectorAll('ask-first-declaration table')] });
      });
    });
    await page.goto(written);
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Not decided yet');
    expect(await tablesOf(page)).toEqual(drawn);
    const isSame = await page.evaluate(() => {
      const { tables } = window as unknown as { tables: Element[] };
      const now = [...document.querySelectorAll('ask-first-declaration table')];
      return tables.length === now.length && tables.every((table, index) => table === now[index]);
    });
    expect(isSame).toBe(true);
    await context.close();
  });

  it.each([
    ['the catalogue is broken', '/broken', '{"language":"en","categories":7}'],
    ['there is none', '/none', undefined],
  ])('stays as it is where %s', async (_, path, catalogue) => {
    const html = await renderDeclaration(bilingualCatalogue);
    site.server.page(`${path}.json`, catalogue, { 'content-type': 'application/json' });
    site.server.page(path, sitePage(scriptTag(`${path}.json`), element(html)));
    const { context, page, console } = await visitSite(site, path);
    const before = await page.locator('ask-first-declaration').innerHTML();
    await eventually(() => console.length).toBe(1);
    expect(await page.locator('ask-first-declaration').innerHTML()).toBe(before);
    expect(before).toContain('Hotjar');
    await context.close();
  });

  it('stays as it is where the file does not load, and is drawn when it is put back later', async () => {
    const { context, page, console } = await site.visitor();
    await context.route('**/askfirst-declaration.js*', (route) => route.abort());
    await page.goto(written);
    await eventually(() => console.join()).toContain('askfirst-declaration.js');
    expect(await textOf(page)).toContain('Hotjar');
    expect(await stateOf(page, 'Hotjar')).toBeNull();
    await context.unroute('**/askfirst-declaration.js*');
    await page.evaluate(() => document.body.append(document.querySelector('ask-first-declaration')!));
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Not decided yet');
    await context.close();
  });

  it('is there again, readable and still, when the consent is stopped', async () => {
    const { context, page, banner } = await visitSite(site, written);
    const html = await renderDeclaration(bilingualCatalogue);
    await banner.accept.click();
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Allowed');
    await page.evaluate(() => window.askfirst.stop());
    await eventually(() => stateOf(page, 'Hotjar')).toBeNull();
    const parsed = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'text/html').body.innerHTML,
      html,
    );
    expect(await page.locator('ask-first-declaration').innerHTML()).toBe(parsed);
    await context.close();
  });
});

describe('the declaration in strict, narrow and paper surroundings', () => {
  it('R51 R52 is drawn under a strict policy and Trusted Types', async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-bm9uY2U' 'strict-dynamic'; connect-src 'self'; img-src 'self';" +
      " style-src 'nonce-bm9uY2U'; require-trusted-types-for 'script'; trusted-types askfirst";
    const tag = scriptTag('/declaration.json').replace('<script', '<script nonce="bm9uY2U"');
    const watch =
      '<script nonce="bm9uY2U">violations = []; addEventListener("securitypolicyviolation", (event) => violations.push(event.violatedDirective))</script>';
    site.server.page('/strict', sitePage(watch + tag, element()), { 'content-security-policy': policy });
    const { context, page, errors } = await visitSite(site, '/strict', { viewport: { width: 320, height: 500 } });
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Not decided yet');
    await page.evaluate(() => window.askfirst.accept());
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Allowed');
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    expect(
      await page
        .locator('ask-first-declaration td')
        .first()
        .evaluate((cell) => getComputedStyle(cell).display),
    ).toBe('block');
    expect(errors).toEqual([]);
    await context.close();
  });

  it.each([320, 640, 1180])('R45 R41 fits %s pixels, with no violation of WCAG', async (width) => {
    const { context, page, banner } = await visitSite(site, empty, { viewport: { width, height: 700 } });
    await banner.reject.click();
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Not allowed');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeViolations(page, 'ask-first-declaration')).toEqual([]);
    const table = page.getByRole('table', { name: 'Items of Hotjar' });
    expect(await table.getByRole('row').count()).toBe(3);
    expect(await table.getByRole('rowheader').first().innerText()).toBe('_hjSessionUser_*');
    expect(await table.getByRole('columnheader').count()).toBe(4);
    await context.close();
  });

  it('is printed whole, without the button', async () => {
    const { context, page, banner } = await visitSite(site, empty, { viewport: { width: 720, height: 1000 } });
    await banner.accept.click();
    await eventually(() => stateOf(page, 'Hotjar')).toBe('Allowed');
    await page.emulateMedia({ media: 'print' });
    const hidden = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'ask-first-declaration :is(h2, h3, p, dt, dd, caption, th, td, button)',
        ),
      ]
        .filter((part) => !part.checkVisibility() || part.scrollWidth > document.documentElement.clientWidth)
        .map(({ textContent }) => textContent),
    );
    expect(hidden).toEqual(['Change your choice']);
    await context.close();
  });

  it('stands on the privacy page of the reference site, written by its server', async () => {
    const unscripted = await visitSite(site, '/privacy', { javaScriptEnabled: false });
    const html = await unscripted.page.content();
    await unscripted.context.close();
    expect(html).toContain('<h3>Statistics</h3>');
    expect(html).toContain('<code dir="ltr">_hjSession_*</code>');
    const { context, page, errors, console } = await visitSite(site, '/privacy');
    await eventually(() => stateOf(page, 'Statistics')).toBe('Not decided yet');
    expect(await axeViolations(page, 'ask-first-declaration')).toEqual([]);
    expect([...errors, ...console]).toEqual([]);
    await context.close();
  });
});

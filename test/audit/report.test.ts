import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoServer } from '../../demo/server.mjs';
import type { Catalogue } from '../../src/catalogue/types.js';
import { axeViolations } from '../helpers/axe-violations.js';
import { launchChromium } from '../helpers/launch-chromium.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { startDemo } from '../helpers/start-demo.js';
import { askfirst } from './audit-site.js';

let server: DemoServer;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'askfirst-report-'));
const report = join(folder, 'report.html');
const draft = join(folder, 'draft.json');
const made = join(folder, 'made.json');
let audited: Awaited<ReturnType<typeof askfirst>>;

const read = (file: string): Catalogue => JSON.parse(readFileSync(file, 'utf8')) as Catalogue;
const namesOf = ({ categories }: Catalogue): string[] =>
  categories.flatMap(({ id, vendors }) => vendors.map((vendor) => `${id}/${vendor.id}`));

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemo(), launchChromium()]);
  // Hotjar by its tag in the page, somebody whom nobody knows, a cookie that is called like markup
  server.page(
    '/',
    sitePage(
      scriptTag('/small.json'),
      `<a href="/privacy">Privacy Statement</a> <a href="/imprint">Imprint</a>
      <script>
        localStorage.setItem('<img src=x onerror=alert(1)>', '1');
        document.cookie = 'seen=1; max-age=7200';
        localStorage.setItem('theme', 'dark');
        new Image().src = '${server.origin('pixel.tracker.localhost')}/icon.svg';
        document.cookie = '_hjSession_12345=1; max-age=1800';
        document.cookie = '_pk_id.1.abcd=1; max-age=1800';
      </script>`,
    ),
  );
  const { categories, ...rest } = server.catalogue();
  const small = {
    ...rest,
    categories: [categories[0], { ...categories[1], vendors: [{ id: 'other', name: 'Other' }] }],
  };
  server.page('/small.json', JSON.stringify(small), { 'content-type': 'application/json' });
  audited = await askfirst([
    'audit',
    server.url,
    ...['--report', report, '--draft', draft, '--format', 'sarif', '--wait', '1', '--visits', 'untouched,accept'],
  ]);
});
afterAll(async () => {
  await Promise.all([browser.close(), server.close()]);
  rmSync(folder, { recursive: true, force: true });
});

describe('the report of an audit', () => {
  it('is one file that loads nothing and breaks no policy of its own, in any width, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        const asked: string[] = [];
        const said: string[] = [];
        context.on('request', (request) => {
          if (!request.url().startsWith('data:')) asked.push(request.url());
        });
        context.on('console', (message) => said.push(message.text()));
        await page.goto(pathToFileURL(report).href);
        expect(asked).toEqual([pathToFileURL(report).href]);
        expect(said).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await context.close();
      }
    }
  });

  it.each(['light', 'dark'] as const)(
    'can be read by everybody, %s, with all that is folded open',
    async (colorScheme) => {
      // its policy lets no script in, not even one that looks at it
      const context = await browser.newContext({ colorScheme, bypassCSP: true });
      const page = await context.newPage();
      await page.goto(pathToFileURL(report).href);
      await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      expect(await axeViolations(page, 'html')).toEqual([]);
      await context.close();
    },
  );

  it('has what was found, with a time line and pictures of every visit', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(report).href);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(server.url);
    expect(await page.locator('.verdict').textContent()).toMatch(/^6 errors, 0 warnings$/);
    expect(await page.locator('article code', { hasText: 'undeclared-host' }).count()).toBe(1);
    expect(await page.getByRole('img', { name: /^Time line of the visit "Accept all"/ }).count()).toBe(1);
    const widths = await page
      .locator('.shots img')
      .evaluateAll((images) =>
        Promise.all(
          images.map(
            async (image) => (
              ((image as HTMLImageElement).loading = 'eager'),
              await (image as HTMLImageElement).decode(),
              (image as HTMLImageElement).naturalWidth
            ),
          ),
        ),
      );
    expect(widths).toEqual([1280, 1280, 1280]);
    await page.close();
  });

  it('shows what sites call things as text', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(report).href);
    expect(await page.locator('main').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('img:not(.shots img)').count()).toBe(0);
    await page.close();
  });

  it('goes to code hosts as SARIF', () => {
    const { runs } = JSON.parse(audited.stdout) as {
      runs: [{ tool: { driver: { rules: object[] } }; results: { ruleId: string; locations: object[] }[] }];
    };
    const [{ tool, results }] = runs;
    expect(tool.driver.rules.length).toBeGreaterThanOrEqual(18);
    expect(results.map(({ ruleId }) => ruleId)).toContain('undeclared-host');
    expect(JSON.stringify(results[0]!.locations)).toContain(server.url);
    expect(audited.status).toBe(1);
  });
});

describe('what is not declared', () => {
  it('is drafted: who is known from the ready entries, the others to be described', () => {
    const drafted = read(draft);
    expect(namesOf(drafted)).toEqual([
      'essentials/this-site',
      'statistics/other',
      'statistics/hotjar',
      'statistics/matomo',
      'unsorted/tracker.localhost',
      'unsorted/this-site-2',
    ]);
    const [tracker, own] = drafted.categories.at(-1)!.vendors;
    expect(tracker!.hosts).toEqual([`pixel.tracker.localhost:${server.port}`]);
    expect(
      own!
        .items!.map(({ name, kind, party, expiry }) => [name, kind, party, expiry])
        .sort((a, b) => a[3]!.localeCompare(b[3]!)),
    ).toEqual([
      ['seen', 'cookie', 'first', '2 hours'],
      ['<img src=x onerror=alert(1)>', 'local-storage', 'first', 'persistent'],
      ['theme', 'local-storage', 'first', 'persistent'],
    ]);
  });

  it('is a catalogue that the check takes', async () => {
    const { status, stderr } = await askfirst(['check', draft]);
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('npx askfirst init', () => {
  it('drafts a catalogue of a site that has none, and says what to paste', async () => {
    server.page(
      '/new',
      sitePage(
        '',
        `<a href="/privacy">Privacy Statement</a><script>document.cookie = '_ga=1; max-age=60'; new Image().src = '${server.origin('static.hotjar.localhost')}/x'</script>`,
      ),
    );
    const { status, stdout } = await askfirst(['init', `${server.url}new`, '--catalogue', made, '--wait', '1']);
    expect(status).toBe(0);
    const catalogue = read(made);
    expect(catalogue).toMatchObject({ language: 'en', controller: { name: 'A page', privacyPolicy: '/privacy' } });
    expect(stdout).toContain('<script src="/askfirst/askfirst.js" data-catalogue="/catalogue.json"></script>');
    expect(stdout).toMatch(/controller\.imprint: no link to one was found/);
    expect(stdout).toMatch(/made\.json:\d+:\d+\s+controller\n {2}warning: the controller has no country/);
    for (const line of stdout.split('\n')) expect(line.includes('/made.json') || line.length <= 80, line).toBe(true);
    expect((await askfirst(['check', made])).status).toBe(0);
  });

  it('does not write over what is there, unless it is told to', async () => {
    writeFileSync(made, 'mine');
    const { status, stderr } = await askfirst(['init', `${server.url}new`, '--catalogue', made]);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/made\.json is there already: .*--force/)]);
    expect(readFileSync(made, 'utf8')).toBe('mine');
    expect((await askfirst(['init', `${server.url}new`, '--catalogue', made, '--force', '--wait', '1'])).status).toBe(
      0,
    );
    expect(read(made).language).toBe('en');
  });

  it('writes nothing where nothing was reached', async () => {
    const nothing = join(folder, 'nothing.json');
    const { status, stderr } = await askfirst(['init', 'http://nowhere.invalid/', '--catalogue', nothing]);
    expect([status, stderr]).toEqual([3, expect.stringContaining('there is no such host')]);
    expect(readdirSync(folder)).not.toContain('nothing.json');
  });
});

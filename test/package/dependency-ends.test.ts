import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../helpers/launch-chromium.js';
import { bundlers, writePage } from './bundle.js';
import { serveFolder, type Server } from './serve-folder.js';
import { smallCatalogue } from './small-catalogue.js';
import { visit } from './visit.js';

type Versions = Readonly<Record<string, string>>;

const npm = (args: readonly string[], cwd?: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
const manifest = fileURLToPath(new URL('../../package.json', import.meta.url));
const { dependencies: ranges } = JSON.parse(readFileSync(manifest, 'utf8')) as { dependencies: Versions };

const mapped = (versions: Versions, pick: (range: string, name: string) => string): Versions =>
  Object.fromEntries(Object.entries(versions).map(([name, range]) => [name, pick(range, name)]));
const lowestOf = (range: string): string => range.replace(/^\^/, '');
const highestOf = (range: string, name: string): string => {
  const versions = JSON.parse(npm(['view', `${name}@${range}`, 'version', '--json'])) as string | string[];
  return [versions]
    .flat()
    .sort(new Intl.Collator('en', { numeric: true }).compare)
    .at(-1)!;
};

/** What a package at one version depends on itself. */
const dependenciesOf = (name: string, version: string): Versions =>
  JSON.parse(npm(['view', `${name}@${version}`, 'dependencies', '--json']) || '{}') as Versions;

const ends = {
  lowest: () => {
    const direct = mapped(ranges, lowestOf);
    const brought = Object.entries(direct).map(([name, version]) => dependenciesOf(name, version));
    return { ...mapped(Object.assign({}, ...brought) as Versions, lowestOf), ...direct };
  },
  highest: () => mapped(ranges, highestOf),
};

// one cookie for all subdomains, so that js-cookie has something to do
const code = `import { startConsent } from 'askfirst';
window.consent = startConsent({ catalogue: ${JSON.stringify({ ...smallCatalogue, storage: { share: 'subdomains' } })} });
`;

it('each run-time dependency has a range: from a version upwards to the next major one', () => {
  expect(Object.keys(ranges).sort()).toEqual(['js-cookie', 'lit']);
  expect(Object.values(ranges).filter((range) => !/^\^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(['lowest', 'highest'] as const)('with the %s versions of its dependencies', (end) => {
  let project: string;
  let wanted: Versions;

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), `askfirst-${end}-`));
    wanted = ends[end]();
    writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module', overrides: wanted }));
    npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', inject('tarball')], project);
  });
  afterAll(() => rmSync(project, { recursive: true, force: true, maxRetries: 5 }));

  it('those are what is installed', () => {
    const found = mapped(wanted, (_, name) => {
      const file = join(project, 'node_modules', name, 'package.json');
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    });
    expect(found).toEqual(wanted);
  });

  describe.each(['esbuild', 'rollup'] as const)('a site bundled by %s', (name) => {
    let server: Server;

    beforeAll(async () => {
      const folder = join(project, `site-${name}`);
      mkdirSync(folder);
      writeFileSync(join(project, `${name}-entry.js`), code);
      await bundlers[name](join(project, `${name}-entry.js`), folder);
      writePage(folder, `${name}-entry.js`);
      writeFileSync(join(folder, 'vendor.js'), 'window.vendorRuns = (window.vendorRuns ?? 0) + 1;');
      server = await serveFolder(folder);
    });
    afterAll(() => server.close());

    it('asks, releases, keeps and shares the choice, shows it in the settings, and withdraws', async () => {
      const context = await browser.newContext();
      const { page, choices, complaints } = await visit(context, `${server.origin}/page.html`);
      await choices.filter({ hasText: 'Accept all' }).click();
      await page.waitForFunction('window.vendorRuns === 1');
      expect(await page.evaluate(() => document.cookie)).toContain('cookiePreference=');

      await page.locator('ask-first [part=reopener]').click();
      await page.locator('ask-first input[role=switch]:checked').waitFor();
      await page.locator('ask-first li summary').last().click();
      await page.locator('ask-first tbody tr', { hasText: '_vendor' }).waitFor();
      const loaded = page.waitForEvent('load');
      await choices.filter({ hasText: 'Reject all' }).click();
      await loaded;
      await page.waitForFunction('window.consent.ready.then(() => true)');
      expect(await page.evaluate('[window.consent.granted("vendor"), "vendorRuns" in window]')).toEqual([false, false]);
      expect(complaints.filter((complaint) => !complaint.includes('Lit is in dev mode'))).toEqual([]);
      await context.close();
    });
  });
});

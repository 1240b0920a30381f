import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../helpers/launch-chromium.js';
import { bundlers, writePage } from './bundle.js';
import { serveFolder, type Server } from './serve-folder.js';
import { smallCatalogue } from './small-catalogue.js';
import { visit } from './visit.js';

const code = `import { startConsent } from 'askfirst';
window.consent = startConsent({ catalogue: ${JSON.stringify(smallCatalogue)} });
`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(['esbuild', 'rollup'] as const)('a site bundled by %s', (name) => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = join(inject('project'), `site-${name}`);
    mkdirSync(folder);
    writeFileSync(join(inject('project'), `${name}-entry.js`), code);
    await bundlers[name](join(inject('project'), `${name}-entry.js`), folder);
    writePage(folder, `${name}-entry.js`);
    writeFileSync(join(folder, 'vendor.js'), 'window.vendorRuns = (window.vendorRuns ?? 0) + 1;');
    server = await serveFolder(folder);
  });
  afterAll(() => server.close());

  it('keeps the ui out of the first file', () => {
    expect(readFileSync(join(folder, `${name}-entry.js`), 'utf8')).not.toContain('litHtmlVersions');
  });

  it('asks, with a ui that is loaded then', async () => {
    const context = await browser.newContext();
    const { page, choices, complaints, requested } = await visit(context, `${server.origin}/page.html`);
    await choices.first().waitFor();
    expect(requested.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);

    await choices.filter({ hasText: 'Accept all' }).click();
    await page.waitForFunction('window.vendorRuns === 1');
    expect(await page.evaluate('window.consent.granted("vendor")')).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('loads no ui for a visitor who has answered', async () => {
    const context = await browser.newContext();
    const first = await visit(context, `${server.origin}/page.html`);
    await first.choices.filter({ hasText: 'Reject all' }).click();
    await first.page.waitForFunction(() => localStorage.getItem('cookiePreference-statistics') === 'denied');

    const second = await visit(context, `${server.origin}/page.html`);
    await second.page.waitForFunction('window.consent.ready.then(() => true)');
    const ofTheFirst = new Set(first.requested.filter((file) => file.endsWith('.js')));
    const ofTheSecond = new Set(second.requested.filter((file) => file.endsWith('.js')));
    expect(ofTheSecond.size).toBeLessThan(ofTheFirst.size);
    await context.close();
  });
});

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { firstVisit } from '../../scripts/first-visit.mjs';
import { launchChromium } from '../helpers/launch-chromium.js';
import { serveFolder, type Server } from './serve-folder.js';
import { smallCatalogue } from './small-catalogue.js';
import { visit } from './visit.js';

/** A page with the tag and a catalogue. */
const pageWith = (catalogue: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>A page</title>
<script type="application/json" data-askfirst-catalogue>${catalogue}</script>
<script src="askfirst/askfirst.js"></script>
</head>
<body><h1>A page</h1></body>
</html>`;

let folder: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'askfirst-site-'));
  cpSync(join(inject('project'), 'node_modules/askfirst/dist'), join(folder, 'askfirst'), { recursive: true });
  const file = join(folder, 'catalogue.json');
  writeFileSync(file, JSON.stringify(smallCatalogue));
  writeFileSync(join(folder, 'unchecked.html'), pageWith(readFileSync(file, 'utf8')));
  execFileSync(join(inject('project'), 'node_modules/.bin/askfirst'), ['check', file, '--stamp']);
  writeFileSync(join(folder, 'page.html'), pageWith(readFileSync(file, 'utf8')));
  writeFileSync(join(folder, 'plain.html'), '<!doctype html><title>A page without the tag</title>');
  writeFileSync(join(folder, 'vendor.js'), 'window.vendorRuns = (window.vendorRuns ?? 0) + 1;');
  server = await serveFolder(folder);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([
  ['served', () => `${server.origin}/page.html`],
  ['opened from a file', () => pathToFileURL(join(folder, 'page.html')).href],
])('a plain page with the script tag, %s', (_, address) => {
  it('asks, with the files beside the gate', async () => {
    const context = await browser.newContext();
    const { choices, complaints, requested } = await visit(context, address());
    await choices.first().waitFor();

    expect(await choices.allInnerTexts()).toEqual(expect.arrayContaining(['Accept all', 'Reject all']));
    expect(requested.filter((file) => file.endsWith('.js')).sort()).toEqual([...firstVisit].sort());
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('runs a vendor once it is accepted', async () => {
    const context = await browser.newContext();
    const { page, choices, complaints } = await visit(context, address());
    await choices.filter({ hasText: 'Accept all' }).click();

    await page.waitForFunction('window.vendorRuns === 1');
    expect(await page.evaluate(() => localStorage.getItem('cookiePreference-statistics'))).toBe('granted');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('leaves one global of its own', async () => {
    const context = await browser.newContext();
    const { page, choices } = await visit(context, address());
    await choices.first().waitFor();
    const plain = await context.newPage();
    await plain.goto(address().replace('page.html', 'plain.html'));
    const known = await plain.evaluate(() => Object.getOwnPropertyNames(window));

    const now = await page.evaluate(() => Object.getOwnPropertyNames(window));
    const added = now.filter((name) => !known.includes(name) && !/^(lit\w+|reactiveElement)Versions$/.test(name));
    expect(added).toEqual(['askfirst']);
    await context.close();
  });
});

it('checks a catalogue that nobody has checked', async () => {
  const context = await browser.newContext();
  const { choices, requested } = await visit(context, `${server.origin}/unchecked.html`);
  await choices.first().waitFor();
  expect(requested.filter((file) => file.endsWith('.js')).sort()).toEqual([...firstVisit, 'askfirst-check.js'].sort());
  await context.close();
});

it('asks a visitor who has answered nothing more, and loads no more than the gate', async () => {
  const context = await browser.newContext();
  const first = await visit(context, `${server.origin}/page.html`);
  await first.choices.filter({ hasText: 'Reject all' }).click();
  await first.page.waitForFunction(() => localStorage.getItem('cookiePreference-statistics') === 'denied');

  const second = await visit(context, `${server.origin}/page.html`);
  await second.page.waitForFunction('window.askfirst.ready.then(() => true)');
  expect(first.requested).toContain('askfirst-ui.js');
  expect(second.requested).toEqual(['page.html', 'askfirst.js']);
  await context.close();
});

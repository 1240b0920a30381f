import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../helpers/launch-chromium.js';
import { bundlers, writePage } from './bundle.js';
import { serveFolder, type Server } from './serve-folder.js';
import { smallCatalogue } from './small-catalogue.js';
import { visit } from './visit.js';

const render = `createRoot(document.querySelector('#app')).render(createElement(StrictMode, null, createElement(App)));`;

const sites = {
  'in an effect': `import { StrictMode, createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { startConsent } from 'askfirst';
window.starts = 0;
function App() {
  useEffect(() => {
    window.starts += 1;
    const consent = startConsent({ catalogue: ${JSON.stringify(smallCatalogue)} });
    return () => consent.stop();
  }, []);
  return createElement('h1', null, 'A page');
}
${render}`,
  'as an element': `import { StrictMode, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import 'askfirst/element';
function App() {
  return createElement('main', null, createElement('h1', null, 'A page'), createElement('ask-first', { catalogue: 'catalogue.json' }));
}
${render}`,
} as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(Object.entries(sites))('React in StrictMode, started %s', (how, code) => {
  const name = `react-${how.replaceAll(' ', '-')}`;
  let server: Server;

  beforeAll(async () => {
    const folder = join(inject('project'), name);
    mkdirSync(folder);
    writeFileSync(join(inject('project'), `${name}.js`), code);
    await bundlers.esbuild(join(inject('project'), `${name}.js`), folder);
    writePage(folder, `${name}.js`);
    writeFileSync(join(folder, 'catalogue.json'), JSON.stringify(smallCatalogue));
    writeFileSync(join(folder, 'vendor.js'), 'window.vendorRuns = (window.vendorRuns ?? 0) + 1;');
    server = await serveFolder(folder);
  });
  afterAll(() => server.close());

  it('asks once, without a complaint', async () => {
    const context = await browser.newContext();
    const { page, choices, complaints } = await visit(context, `${server.origin}/page.html`);
    await choices.first().waitFor();
    expect(await page.locator('ask-first').evaluateAll((all) => all.filter((one) => one.shadowRoot).length)).toBe(1);
    expect(await choices.filter({ hasText: 'Accept all' }).count()).toBe(1);

    await choices.filter({ hasText: 'Accept all' }).click();
    await page.waitForFunction('window.vendorRuns === 1');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

it('starts twice in StrictMode, as this test means to', async () => {
  const folder = join(inject('project'), 'react-in-an-effect');
  const server = await serveFolder(folder);
  const context = await browser.newContext();
  const { page, choices } = await visit(context, `${server.origin}/page.html`);
  await choices.first().waitFor();
  expect(await page.evaluate('window.starts')).toBe(2);
  await context.close();
  await server.close();
});

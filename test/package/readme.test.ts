import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchChromium } from '../helpers/launch-chromium.js';
import { bundlers, writePage } from './bundle.js';
import { serveFolder, type Server } from './serve-folder.js';
import { visit } from './visit.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The first block of the README in a language that has a text in it. */
function block(language: string, text: string): string {
  const blocks = [...readme.matchAll(/```(\w+)\n([^]*?)```/g)];
  const found = blocks.find(([, name, code]) => name === language && code?.includes(text));
  if (!found?.[2]) throw new Error(`the README has no ${language} with ${text}`);
  return found[2];
}

const catalogue = block('json', '"language"');

let folder: string;
let server: Server;
let browser: Browser;

/** A visitor for whom Hotjar is a stand-in that drains the stub. */
async function visitor(): Promise<{ readonly context: BrowserContext; readonly hotjar: string[] }> {
  const context = await browser.newContext();
  const hotjar: string[] = [];
  await context.route('https://static.hotjar.com/**', async (route) => {
    hotjar.push(route.request().url());
    await route.fulfill({
      contentType: 'text/javascript',
      body: 'window.drained = hj.q.map((call) => [...call]); window.hj = (...call) => drained.push(call);',
    });
  });
  return { context, hotjar };
}

beforeAll(async () => {
  const project = inject('project');
  folder = join(project, 'site-readme');
  mkdirSync(folder);
  // as a site owner does it
  cpSync(join(project, 'node_modules/askfirst/dist'), join(folder, 'askfirst'), { recursive: true });
  writeFileSync(join(folder, 'catalogue.json'), catalogue);
  const tag = block('html', 'data-catalogue="/catalogue.json"');
  writeFileSync(
    join(folder, 'owner.html'),
    `<!doctype html><html lang="en"><head>${tag}</head><body>A page</body></html>`,
  );
  // as a developer does it
  writeFileSync(join(project, 'catalogue.json'), catalogue);
  writeFileSync(join(project, 'readme-entry.js'), block('js', 'startConsent({ catalogue })'));
  await bundlers.esbuild(join(project, 'readme-entry.js'), folder);
  writePage(folder, 'readme-entry.js');
  server = await serveFolder(folder);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the quick start of the README', () => {
  it('works for a site owner as it is written', async () => {
    const { context, hotjar } = await visitor();
    const { page, choices, complaints } = await visit(context, `${server.origin}/owner.html`);
    await choices.first().waitFor();
    expect(hotjar).toEqual([]);

    await choices.filter({ hasText: 'Accept all' }).click();
    await page.waitForFunction('window.drained');
    expect(hotjar).toEqual(['https://static.hotjar.com/c/hotjar-123.js?sv=6']);
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
    await context.close();
  });

  it('works for a developer as it is written', async () => {
    const { context, hotjar } = await visitor();
    const { page, choices } = await visit(context, `${server.origin}/page.html`);
    await choices.first().waitFor();
    expect(hotjar).toEqual([]);

    await choices.filter({ hasText: 'Accept all' }).click();
    await page.waitForFunction('window.drained?.length');
    expect(await page.evaluate('window.drained')).toEqual([['event', 'signed_up']]);
    await context.close();
  });
});

it('the vendors that are ready work in code as it is written', () => {
  const code = `${block('ts', 'askfirst/vendors')}console.log(JSON.stringify(catalogue.categories[0].vendors[0].scripts));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: inject('project'),
    encoding: 'utf8',
  });
  expect(output).toContain('https://static.hotjar.com/c/hotjar-1234567.js?sv=6');
});

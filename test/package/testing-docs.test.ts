import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { DemoServer } from '../../demo/server.mjs';
import { findChromium } from '../helpers/find-chromium.mjs';
import { quietFlags } from '../helpers/quiet-flags.mjs';
import { startDemo } from '../helpers/start-demo.js';

const docs = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8');
const ours = new URL('../../node_modules/', import.meta.url).pathname;

/** The block of the docs in a language, word by word. */
function block(language: string): string {
  const [, found] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(docs) ?? [];
  if (!found) throw new Error(`docs/testing.md has no ${language}`);
  return found;
}

let server: DemoServer;
let folder: string;
let browser: Awaited<ReturnType<typeof findChromium>>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startDemo(), findChromium()]);
  folder = join(inject('project'), 'site-tests');
  mkdirSync(folder);
});
afterAll(() => server.close());

/** Runs a tool of ours in the folder, while the site answers. What it says where it fails is in the error. */
async function run(script: string, ...args: readonly string[]): Promise<string> {
  const env = { ...process.env, ...browser.env, CI: '1', FORCE_COLOR: '0' };
  try {
    return (await promisify(execFile)(process.execPath, [script, ...args], { cwd: folder, env })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${stdout}\n${stderr}`, { cause: error });
  }
}

const launch = () => JSON.stringify({ executablePath: browser.executablePath, args: quietFlags });

describe('the examples of docs/testing.md, against the reference site', () => {
  it('pass in Playwright', async () => {
    mkdirSync(join(inject('project'), 'node_modules/@playwright'), { recursive: true });
    symlinkSync(join(ours, '@playwright/test'), join(inject('project'), 'node_modules/@playwright/test'));
    writeFileSync(join(folder, 'site.spec.ts'), block('ts'));
    writeFileSync(
      join(folder, 'playwright.config.ts'),
      `export default { workers: 1, timeout: 60000, reporter: 'line', use: { baseURL: ${JSON.stringify(server.url)}, launchOptions: ${launch()} } };\n`,
    );
    expect(await run(join(ours, '@playwright/test/cli.js'), 'test')).toMatch(/3 passed/);
  });

  it('pass in Web Test Runner', async () => {
    writeFileSync(join(folder, 'site.test.js'), block('js'));
    writeFileSync(
      join(folder, 'wtr.config.mjs'),
      `import { chromeLauncher } from ${JSON.stringify(join(ours, '@web/test-runner-chrome/index.mjs'))};
export default {
  rootDir: ${JSON.stringify(inject('project'))},
  files: ['site.test.js'],
  nodeResolve: true,
  testFramework: { config: { timeout: 60000 } },
  browsers: [chromeLauncher({ launchOptions: { ...${launch()}, headless: 'shell' } })],
  // what the runner does not have the site has
  middleware: [
    async (context, next) => {
      await next();
      if (context.status !== 404) return;
      const answer = await fetch(new URL(context.url, 'http://localhost:${server.port}'));
      context.status = answer.status;
      context.type = answer.headers.get('content-type');
      context.body = Buffer.from(await answer.arrayBuffer());
    },
  ],
};
`,
    );
    expect(await run(join(ours, '@web/test-runner/dist/bin.js'), '--config', 'wtr.config.mjs')).toMatch(
      /all tests passed/,
    );
  });
});

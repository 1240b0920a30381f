import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { axeAsModule } from './scripts/axe-as-module.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { findChromium } from './test/helpers/find-chromium.mjs';
import { quietFlags } from './test/helpers/quiet-flags.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const { executablePath, env } = await findChromium();
const countsFile = process.env.COUNTS_FILE;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: ['test/browser/**/*.test.ts'],
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${rootDir}tsconfig.json`, target: 'es2022' }), axeAsModule()],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, headless: 'shell', args: quietFlags, env: { ...process.env, ...env } },
    }),
  ],
  // a page in the background gets no frames, and with them no `close` events
  concurrency: 1,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000, forbidOnly: true } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), ...(countsFile ? [countReporter(countsFile)] : [])],
};

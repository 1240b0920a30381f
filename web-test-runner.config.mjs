import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fileURLToPath } from 'node:url';
import { axeAsModule } from './scripts/axe-as-module.mjs';
import { browserOf } from './scripts/browser-of.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { heedLimits } from './scripts/heed-limits.mjs';
import { resizePage } from './scripts/resize-page.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const engine = process.env.ENGINE ?? 'chromium';
const countsFile = process.env.COUNTS_FILE;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: ['test/browser/**/*.test.ts'],
  nodeResolve: true,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: `${rootDir}tsconfig.json`, target: 'es2022' }),
    axeAsModule(),
    resizePage(),
    heedLimits(engine),
  ],
  browsers: [await browserOf(engine)],
  // a page in the background gets no frames, and with them no `close` events
  concurrency: 1,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000, forbidOnly: true } },
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), ...(countsFile ? [countReporter(countsFile)] : [])],
};

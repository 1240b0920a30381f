import { defineConfig } from 'vitest/config';
import { undrivenFiles } from './test/helpers/engine-limits.mjs';

const minute = 60_000;

/** Tests take minutes: these go with the slower ones. */
const features = [
  'test/flows/{guard*,embeds,declaration,across-subdomains,taken-out,testing-helpers,debug-panel}.test.ts',
];

/** What flows cannot do in the engine that they run in. */
const limits = { runner: './test/helpers/engine-runner.ts' };
const undriven = undrivenFiles(process.env['ENGINE'] ?? 'chromium');

export default defineConfig({
  test: {
    retry: 0,
    allowOnly: false,
    // Playwright stumbles over a frame of Firefox's that was gone before it heard where that had gone to
    onUnhandledError: ({ stack }) => !stack?.includes('BidiPage._onNavigationCommitted'),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
        },
      },
      {
        // Real pages in a real browser.
        test: {
          name: 'flows',
          include: ['test/flows/**/*.test.ts'],
          exclude: [...features, ...undriven],
          ...limits,
          testTimeout: minute,
          hookTimeout: minute,
          pool: 'forks',
          maxWorkers: 3,
        },
      },
      {
        // The same, for what not every site has: embeds, guard, declaration, subdomains, test helpers, debug panel.
        test: {
          name: 'features',
          include: features,
          exclude: undriven,
          ...limits,
          testTimeout: minute,
          hookTimeout: minute,
          pool: 'forks',
          maxWorkers: 3,
        },
      },
      {
        // The dialog in every layout, scheme, language and width.
        test: {
          name: 'matrix',
          include: ['test/matrix/**/*.test.ts'],
          testTimeout: minute / 2,
          hookTimeout: minute,
          pool: 'forks',
          maxWorkers: 3,
        },
      },
      {
        // Real pages in browsers that were installed whole.
        test: {
          name: 'engines',
          include: ['test/engines/**/*.test.ts'],
          testTimeout: minute,
          hookTimeout: minute,
          pool: 'forks',
          maxWorkers: 2,
        },
      },
      {
        // The reference site in WebKit.
        test: {
          name: 'webkit',
          include: ['test/webkit/**/*.test.ts'],
          testTimeout: minute,
          hookTimeout: minute,
          pool: 'forks',
        },
      },
      {
        // Each ready entry against a stand-in of its vendor.
        test: {
          name: 'vendors',
          include: ['test/vendors/**/*.test.ts'],
          testTimeout: minute,
          hookTimeout: minute,
          pool: 'forks',
          maxConcurrency: 6,
        },
      },
      {
        // What a page, a visitor's browser, a network or an attacker may do to it.
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          ...limits,
          testTimeout: 6 * minute,
          hookTimeout: minute,
          pool: 'forks',
          maxWorkers: 2,
        },
      },
      {
        // The audit of sites that are honest, that lie, and that cannot be visited.
        test: {
          name: 'audit',
          include: ['test/audit/**/*.test.ts'],
          testTimeout: 3 * minute,
          hookTimeout: 4 * minute,
          pool: 'forks',
          maxWorkers: 3,
          maxConcurrency: 3,
        },
      },
      {
        // The packed package, installed elsewhere.
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          globalSetup: ['test/package/install-package.ts'],
          testTimeout: 3 * minute,
          hookTimeout: 5 * minute,
          maxWorkers: 3,
        },
      },
    ],
  },
});

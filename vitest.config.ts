import { defineConfig } from 'vitest/config';

const minute = 60_000;

/** Tests take minutes: these go with the slower ones. */
const features = ['test/flows/{guard*,embeds,declaration,across-subdomains}.test.ts'];

export default defineConfig({
  test: {
    retry: 0,
    allowOnly: false,
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
          exclude: features,
          testTimeout: minute,
          hookTimeout: minute,
          pool: 'forks',
          maxWorkers: 3,
        },
      },
      {
        // The same, for what not every site has: embeds, guard, declaration, subdomains.
        test: {
          name: 'features',
          include: features,
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
          maxWorkers: 2,
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
        // Each ready entry against a stand-in of its vendor.
        test: {
          name: 'vendors',
          include: ['test/vendors/**/*.test.ts'],
          testTimeout: minute,
          hookTimeout: minute,
          pool: 'forks',
          maxConcurrency: 3,
        },
      },
      {
        // What a page, a visitor's browser, a network or an attacker may do to it.
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          testTimeout: 6 * minute,
          hookTimeout: minute,
          pool: 'forks',
          maxWorkers: 2,
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
          fileParallelism: false,
        },
      },
    ],
  },
});

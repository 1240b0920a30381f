import { limitedTests } from '../test/helpers/engine-limits.mjs';

/**
 * Web Test Runner plugin: tests that the engine is not capable of must fail, each for itself.
 *
 * @param {string} engine
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function heedLimits(engine) {
  return {
    name: 'heed-limits',
    transform({ path, body }) {
      const limited = limitedTests(engine, path.slice(1));
      if (limited.size === 0) return undefined;
      const call = `expectFailures(${JSON.stringify(engine)}, ${JSON.stringify([...limited])});`;
      return `import { expectFailures } from '/test/browser/expect-failures.ts'; ${call} ${String(body)}`;
    },
  };
}

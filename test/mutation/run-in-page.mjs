/** @import { InstrumenterContext } from '@stryker-mutator/api/core' */

/** @typedef {{ readonly name: string, readonly ms: number, readonly failure?: string }} Ran */

/**
 * Runs the tests of a file in this page, until the first that fails. Goes into the page by its text: it uses nothing
 * around it.
 *
 * @param {{ readonly file: string, readonly names: readonly string[] | undefined }} which
 * @returns {Promise<{ readonly results: readonly Ran[], readonly error?: string | undefined, readonly context: InstrumenterContext }>}
 */
export async function runInPage({ file, names }) {
  const { mocha, __stryker__: context } = /** @type {any} */ (globalThis);
  /** @param {any} test */
  const nameOf = (test) => test.titlePath().join(' > ');
  /** @type {Ran[]} */
  const results = [];
  mocha.setup({ ui: 'bdd', timeout: 10_000, bail: !!names || context.activeMutant !== undefined, reporter: class {} });
  try {
    await import(`/${file}`);
  } catch (error) {
    return { results, error: String(error), context };
  }
  /** @param {any} suite */
  const keep = (suite) => {
    if (names) suite.tests = suite.tests.filter((/** @type {any} */ test) => names.includes(nameOf(test)));
    suite.suites.forEach(keep);
  };
  keep(mocha.suite);
  mocha.suite.beforeEach(
    /** @this {any} */ function () {
      context.currentTestId = `${file}#${nameOf(this.currentTest)}`;
    },
  );
  // hooks of the file go after ours
  mocha.suite._beforeEach.unshift(mocha.suite._beforeEach.pop());
  /** @type {string | undefined} */
  let error;
  await new Promise((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (/** @type {any} */ test) => results.push({ name: nameOf(test), ms: test.duration ?? 0 }));
    runner.on('fail', (/** @type {any} */ test, /** @type {any} */ { message }) => {
      if (test.type === 'hook') error = `${test.title}: ${message}`;
      else results.push({ name: nameOf(test), ms: test.duration ?? 0, failure: String(message) });
    });
  });
  return { results, error, context };
}

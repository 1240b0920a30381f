import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { PluginKind, commonTokens, declareClassPlugin, tokens } from '@stryker-mutator/api/plugin';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from '../helpers/find-chromium.mjs';
import { quietFlags } from '../helpers/quiet-flags.mjs';
import { runInPage } from './run-in-page.mjs';
import { servePages } from './serve-pages.mjs';

/** @import { DryRunOptions, DryRunResult, MutantRunOptions, MutantRunResult, TestResult, TestRunner } from '@stryker-mutator/api/test-runner' */
/** @import { CoverageData, InstrumenterContext, MutantCoverage, StrykerOptions } from '@stryker-mutator/api/core' */

/** Which files of tests ran what they mutate while they were loaded: written by the first run, read by all that follow. */
const LOADED_BY = '.loaded-by.json';

/** What names a test: the file that it stands in, and its titles. */
const AT = '#';

/**
 * What one test alone of a file has run may be what a module does once, when the first test that needs it has it loaded:
 * what it left is then seen by any of them.
 *
 * @param {Record<string, Record<string, number>>} perTest of one file
 * @param {readonly TestResult[]} tests
 */
function withWholeFile(perTest, tests) {
  /** @type {Record<string, number>} */
  const times = {};
  for (const id of Object.values(perTest).flatMap(Object.keys)) times[id] = (times[id] ?? 0) + 1;
  const once = Object.keys(times).filter((id) => times[id] === 1);
  return Object.fromEntries(
    tests.map(({ id }) => [id, { ...Object.fromEntries(once.map((mutant) => [mutant, 1])), ...perTest[id] }]),
  );
}

/** Stryker's test runner for what needs a page: each file of tests in a page of its own. @implements {TestRunner} */
class PageRunner {
  static inject = tokens(commonTokens.options);

  /** @param {StrykerOptions} options */
  constructor(options) {
    /** @type {readonly string[]} */
    this.folders = /** @type {any} */ (options).pageTests;
  }

  /** What it has once it is started. @returns {{ pages: Awaited<ReturnType<typeof servePages>>, browser: import('playwright-core').Browser }} */
  get its() {
    return /** @type {any} */ (this);
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.pages = await servePages(this.folders);
    this.browser = await launch();
  }

  async dispose() {
    await this.browser?.close();
    this.pages?.close();
  }

  /**
   * @param {DryRunOptions} options
   * @returns {Promise<DryRunResult>}
   */
  async dryRun({ timeout }) {
    /** @type {MutantCoverage} */
    const mutantCoverage = { static: {}, perTest: {} };
    /** @type {Record<string, string[]>} */
    const loadedBy = {};
    /** @type {TestResult[]} */
    const tests = [];
    for (const file of this.its.pages.names) {
      const ran = await this.run(file, undefined, {}, timeout);
      if (!ran) return { status: DryRunStatus.Timeout, reason: file };
      if (ran.error) return { status: DryRunStatus.Error, errorMessage: `${file}: ${ran.error}` };
      tests.push(...ran.tests);
      const coverage = ran.context.mutantCoverage ?? { static: {}, perTest: {} };
      add(mutantCoverage.static, coverage.static);
      for (const id of Object.keys(coverage.static)) (loadedBy[id] ??= []).push(file);
      Object.assign(mutantCoverage.perTest, withWholeFile(coverage.perTest, ran.tests));
    }
    writeFileSync(LOADED_BY, JSON.stringify(loadedBy));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /**
   * @param {MutantRunOptions} options
   * @returns {Promise<MutantRunResult>}
   */
  async mutantRun({ timeout, testFilter, hitLimit, activeMutant: { id } }) {
    /** @type {TestResult[]} */
    const tests = [];
    const end = Date.now() + timeout;
    for (const [file, names] of this.reaching(id, testFilter)) {
      const ran = await this.run(
        file,
        names,
        { activeMutant: id, hitCount: 0, hitLimit: hitLimit ?? Infinity },
        end - Date.now(),
      );
      if (!ran) return toMutantRunResult({ status: DryRunStatus.Timeout, reason: `${file} hangs` });
      const tooOften = determineHitLimitReached(ran.context.hitCount, hitLimit);
      if (tooOften) return toMutantRunResult(tooOften);
      // what cannot even be loaded fails each of its tests
      if (ran.error) tests.push({ ...resultOf(file, 'loads'), status: TestStatus.Failed, failureMessage: ran.error });
      tests.push(...ran.tests);
      if (tests.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }

  /**
   * The tests that reach a mutant, by file; undefined stands for all of a file.
   *
   * @param {string} mutant
   * @param {readonly string[] | undefined} filter
   * @returns {Map<string, Set<string> | undefined>}
   */
  reaching(mutant, filter) {
    /** @type {Map<string, Set<string> | undefined>} */
    const reaching = new Map();
    for (const test of filter ?? []) {
      const [file, name] = cut(test);
      reaching.set(file, (reaching.get(file) ?? new Set()).add(name));
    }
    if (filter) return reaching;
    const loadedBy = existsSync(LOADED_BY) ? JSON.parse(readFileSync(LOADED_BY, 'utf8')) : {};
    for (const file of loadedBy[mutant] ?? this.its.pages.names) reaching.set(file, undefined);
    return reaching;
  }

  /**
   * Runs tests of one file, until the first that fails.
   *
   * @param {string} file
   * @param {Set<string> | undefined} names of the tests; all where there are none
   * @param {InstrumenterContext} context
   * @param {number} timeout
   * @returns {Promise<{ tests: TestResult[], context: InstrumenterContext, error?: string } | undefined>} undefined where it hangs
   */
  async run(file, names, context, timeout) {
    const visitor = await this.its.browser.newContext();
    const page = await visitor.newPage();
    let hanging;
    const hangs = new Promise((resolve) => (hanging = setTimeout(resolve, Math.max(timeout, 1))));
    const ran = page
      .addInitScript((its) => {
        // frames of the same origin count for the page
        let above;
        try {
          above = /** @type {any} */ (parent).__stryker__;
        } catch {
          // another origin
        }
        /** @type {any} */ (globalThis).__stryker__ = above ?? its;
      }, context)
      .then(() => page.goto(this.its.pages.address))
      .then(() => page.evaluate(runInPage, { file, names: names && [...names] }))
      .then(
        ({ results, error, context: after }) => ({
          context: after,
          error,
          tests: results.map(({ name, ms, failure }) => ({
            ...resultOf(file, name),
            timeSpentMs: ms,
            .../** @type {any} */ (
              failure === undefined
                ? { status: TestStatus.Success }
                : { status: TestStatus.Failed, failureMessage: failure }
            ),
          })),
        }),
        // as where the page goes away under its tests
        (error) => ({ context: {}, error: String(error.message), tests: [] }),
      );
    const result = await Promise.race([ran, hangs]);
    clearTimeout(hanging);
    const isClosed = visitor.close().then(
      () => true,
      () => false,
    );
    if (!(await Promise.race([isClosed, new Promise((resolve) => setTimeout(resolve, 3000, false))]))) {
      // a page that never ends a loop keeps its process
      await Promise.race([this.its.browser.close(), new Promise((resolve) => setTimeout(resolve, 3000))]);
      this.browser = await launch();
    }
    return /** @type {any} */ (result);
  }
}

async function launch() {
  const { executablePath, env } = await findChromium();
  return chromium.launch({ executablePath, args: quietFlags, env: { .../** @type {any} */ (process.env), ...env } });
}

/**
 * @param {string} file
 * @param {string} name
 */
const resultOf = (file, name) => ({
  id: `${file}${AT}${name}`,
  name: `${file}: ${name}`,
  fileName: file,
  timeSpentMs: 0,
});

/** @param {string} test @returns {[file: string, name: string]} */
const cut = (test) => [test.slice(0, test.indexOf(AT)), test.slice(test.indexOf(AT) + 1)];

/**
 * @param {CoverageData} to
 * @param {CoverageData} from
 */
function add(to, from) {
  for (const [id, count] of Object.entries(from)) to[id] = (to[id] ?? 0) + count;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'page', PageRunner)];

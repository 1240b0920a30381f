import { writeFileSync } from 'node:fs';

/**
 * @typedef {import('@web/test-runner').TestSession} TestSession
 * @typedef {NonNullable<TestSession['testResults']>} TestSuite
 */

/**
 * @param {TestSuite} suite
 * @returns {TestSuite['tests']}
 */
const allTests = (suite) => [...suite.tests, ...suite.suites.flatMap(allTests)];

/**
 * Web Test Runner reporter: writes how many tests passed and failed to a file, as JSON, with what failed and why. A
 * file that failed outside of its tests counts as one failure.
 *
 * @param {string} path
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap(({ testFile, testResults }) =>
        (testResults ? allTests(testResults) : []).map((test) => ({ ...test, testFile })),
      );
      const failed = tests.filter((test) => !test.passed && !test.skipped);
      const broken = sessions.filter(
        ({ passed, testFile }) => !passed && !failed.some((test) => test.testFile === testFile),
      );
      const failures = [
        ...failed.map(({ testFile, name, error }) => `${testFile} > ${name}\n${error?.message ?? ''}`),
        ...broken.map(({ testFile, errors }) => `${testFile}\n${errors.map((error) => error.message).join('\n')}`),
      ];
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      writeFileSync(path, JSON.stringify({ passed, failed: failures.length, failures }));
    },
  };
}

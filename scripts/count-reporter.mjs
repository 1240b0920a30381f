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
 * Web Test Runner reporter: writes how many tests passed and failed to a file, as JSON. A file that failed outside of
 * its tests counts as one failure.
 *
 * @param {string} path
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(path) {
  return {
    onTestRunFinished({ sessions }) {
      const tests = sessions.flatMap((session) => (session.testResults ? allTests(session.testResults) : []));
      const passed = tests.filter((test) => test.passed && !test.skipped).length;
      const failed = tests.filter((test) => !test.passed && !test.skipped).length;
      const broken = sessions.filter(
        (session) => !session.passed && !(session.testResults && allTests(session.testResults).some((t) => !t.passed)),
      ).length;
      writeFileSync(path, JSON.stringify({ passed, failed: failed + broken }));
    },
  };
}

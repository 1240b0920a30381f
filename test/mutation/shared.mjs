/**
 * What both runs have in common.
 *
 * @param {string} name
 */
export const shared = (name) => ({
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // a machine that is busy is not code that hangs
  timeoutMS: 60_000,
  // of its own, so that both can run at once
  tempDirName: `coverage/mutants/sandbox-${name}`,
  incremental: true,
  incrementalFile: `coverage/mutants/${name}.json`,
  ignorePatterns: ['dist', 'bench', 'docs', 'coverage'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `coverage/mutants/${name}-report.json` },
});

/**
 * What both runs have in common.
 *
 * @param {string} name
 */
export const shared = (name) => ({
  checkers: ['typescript'],
  tsconfigFile: 'tsconfig.json',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // of its own, so that both can run at once
  tempDirName: `coverage/mutants/sandbox-${name}`,
  incremental: true,
  incrementalFile: `coverage/mutants/${name}.json`,
  ignorePatterns: ['dist', 'bench', 'docs', 'coverage'],
  disableTypeChecks: false,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `coverage/mutants/${name}-report.json` },
});

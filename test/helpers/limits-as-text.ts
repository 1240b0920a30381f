import { limits, undriven } from './engine-limits.mjs';

/** The list of what an engine cannot do, as docs/browsers.md has it. */
export function limitsAsText(): string {
  const ofTests = limits.map(({ engines, reason, tests }) => {
    const names = Object.entries(tests).flatMap(([file, all]) => all.map((name) => `  - ${file}: ${name}`));
    return [`- **${engines.join(', ')}**: ${reason}`, ...names].join('\n');
  });
  const ofFiles = undriven.map(({ engines, reason, files }) =>
    [`- **${engines.join(', ')}**, not run: ${reason}`, ...Object.keys(files).map((file) => `  - ${file}`)].join('\n'),
  );
  return [...ofTests, ...ofFiles].map((entry) => `${entry}\n`).join('');
}

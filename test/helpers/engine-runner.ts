import { relative } from 'node:path';
import { TestRunner, type RunnerTask, type RunnerTestFile } from 'vitest';
import { limitedTests } from './engine-limits.mjs';

const engine = process.env['ENGINE'] ?? 'chromium';

/** The tests below, by their names from the outermost, with ` > ` between them. */
function testsIn(task: RunnerTask, names: readonly string[] = []): readonly (readonly [string, RunnerTask])[] {
  if (task.type !== 'suite') return [[[...names, task.name].join(' > '), task]];
  const inner = 'filepath' in task ? names : [...names, task.name];
  return task.tasks.flatMap((one) => testsIn(one, inner));
}

/** Runs tests that the engine is not capable of as ones that must fail, each for itself. They must be there. */
export default class EngineRunner extends TestRunner {
  onCollected(files: RunnerTestFile[]): void {
    for (const file of files) {
      const limited = limitedTests(engine, relative(this.config.root, file.filepath));
      const tests = new Map(testsIn(file));
      for (const name of limited) {
        const test = tests.get(name);
        if (test?.type !== 'test') throw new Error(`Listed, but not there: ${file.name}: ${name}`);
        // eslint-disable-next-line no-restricted-syntax -- it runs, and is red where it passes
        test.fails = true;
      }
    }
  }
}

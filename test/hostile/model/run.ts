import fc from 'fast-check';
import { runCatalogues, runRecords } from './inputs.js';
import { commands, inLine, taken } from './commands.js';
import { Model } from './model.js';
import { failing, otherStorage, violations, World } from './world.js';

/** Runs sequences of steps in this page, and tells what came of it. */
async function runModel(numRuns: number, seed: number): Promise<{ failure: string; taken: [string, number][] }> {
  const property = fc.asyncProperty(fc.commands(commands, { maxCommands: 20, size: 'max' }), async (steps) => {
    Object.assign(failing, { get: false, set: false });
    otherStorage().clear();
    violations.length = 0;
    const world = new World();
    await world.start();
    try {
      await fc.asyncModelRun(async () => {
        const model = new Model();
        await inLine(model, world);
        return { model, real: world };
      }, steps);
    } finally {
      world.stop();
    }
  });
  const result = await fc.check(property, { numRuns, seed, endOnFailure: false });
  const failure = result.failed ? `${fc.defaultReportMessage(result)}\n${String(result.errorInstance)}` : '';
  return { failure, taken: [...taken] };
}

declare global {
  interface Window {
    runModel: typeof runModel;
    runRecords: typeof runRecords;
    runCatalogues: typeof runCatalogues;
  }
}

Object.assign(window, { runModel, runRecords, runCatalogues });

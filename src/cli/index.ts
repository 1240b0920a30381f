#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { check } from './check.js';

const usage = `usage: askfirst check catalogue.json [--stamp]

  check     says what is wrong with a catalogue, and where
  --stamp   writes into it that it has been checked, so that browsers need not do it`;

/** @returns the exit code: 0 where all is well, 1 where the catalogue is not, 2 where the call is not */
function run(args: readonly string[]): number {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { stamp: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const [command, file, ...rest] = positionals;
    if (values.help) {
      console.log(usage);
      return 0;
    }
    if (command === 'check' && file && !rest.length) return check(file, values.stamp ?? false) ? 0 : 1;
  } catch (error) {
    console.error(`${(error as Error).message}\n`);
  }
  console.error(usage);
  return 2;
}

process.exitCode = run(process.argv.slice(2));

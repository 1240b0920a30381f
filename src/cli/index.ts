#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { add } from './add.js';
import { check } from './check.js';
import { entries, entryOf } from './entries.js';
import { Refusal, WrongCall } from './refusal.js';
import { usage, wholeUsage, type Command } from './usage.js';
import { describeVendor, listVendors } from './vendors.js';
import { readVersion } from './version.js';

const commands: Readonly<Record<Command, (args: readonly string[]) => boolean | Promise<number | boolean>>> = {
  check: (args) => check(args, process),
  add: (args) => add(args, process),
  vendors(args) {
    const [name, ...others] = read(args, {}).positionals;
    if (others.length) throw new WrongCall('one vendor at a time, or none for all');
    console.log(name === undefined ? listVendors(entries) : describeVendor(entryOf(name)));
    return true;
  },
  // they bring much that the others do not need
  audit: async (args) => (await import('./audit/audit.js')).audit(args, readVersion()),
  init: async (args) => (await import('./audit/init.js')).init(args, readVersion()),
};

function read(args: readonly string[], options: Readonly<Record<string, { type: 'boolean' | 'string' }>>) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    throw new WrongCall((error as Error).message);
  }
}

/**
 * @returns the exit code: 0 where all is well, 1 where what it works on is not, 2 where the call is not, 3 where a site could
 * not be visited
 */
async function run([command = '', ...args]: readonly string[]): Promise<number> {
  const known = Object.hasOwn(commands, command) ? (command as Command) : undefined;
  const help = known ? usage[known] : wholeUsage;
  if ([command, ...args].some((arg) => arg === '--help' || arg === '-h')) {
    console.log(help);
    return 0;
  }
  try {
    if (!known) throw new WrongCall(command ? `there is no command ${JSON.stringify(command)}` : 'which command?');
    const answer = await commands[known](args);
    return typeof answer === 'number' ? answer : answer ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof WrongCall)) throw error;
    console.error(error instanceof WrongCall ? `${error.message}\n\n${help}` : error.message);
    return error instanceof WrongCall ? 2 : error.exitCode;
  }
}

// whoever reads it has read enough: `| head`
process.stdout.on('error', () => {});
// not awaited here: what is loaded later may import what stands in this file
void run(process.argv.slice(2)).then((code) => (process.exitCode = code));

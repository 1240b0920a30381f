import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { explainRefusal } from './explain-refusal.js';
import { Refusal } from './refusal.js';

/** @throws Refusal where a file may not be written, though its folder may */
export function assertWritable(name: string): void {
  try {
    accessSync(name, constants.W_OK);
  } catch (error) {
    throw new Refusal(`${name}: cannot be written: ${explainRefusal(error)}`);
  }
}

/**
 * Writes a file whole or not at all: beside it, and then into its place. Its mode stays, and what a link leads to is
 * written, not the link.
 *
 * @param before what the file held when it was read
 * @throws Refusal where that is not so any more, or it cannot be written; the file is as it was then
 */
export function replaceFile(name: string, before: Buffer, text: string): void {
  try {
    assertWritable(name);
    const file = realpathSync(name);
    const beside = join(dirname(file), `.${basename(file)}.askfirst`);
    // 'x': a second one that writes at the same time is turned away
    const handle = openBeside(beside);
    try {
      try {
        if (!readFileSync(file).equals(before)) {
          throw new Refusal(`${name}: has been changed by somebody else meanwhile: call it again`);
        }
        writeFileSync(handle, text);
        keepRights(handle, file);
        fsyncSync(handle);
      } finally {
        closeSync(handle);
      }
      renameSync(beside, file);
    } catch (error) {
      rmSync(beside, { force: true });
      throw error;
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${name}: cannot be written: ${explainRefusal(error)}`);
  }
}

function openBeside(beside: string): number {
  try {
    return openSync(beside, 'wx', 0o600);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Refusal(
      `${beside} is in the way: another askfirst is writing, or was ended while it did. Delete it, and call again`,
    );
  }
}

function keepRights(handle: number, file: string): void {
  const { mode, uid, gid } = statSync(file);
  try {
    fchownSync(handle, uid, gid);
  } catch {
    // it is theirs who may write it
  }
  fchmodSync(handle, mode & 0o7777);
}

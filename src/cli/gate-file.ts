import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint, textOf } from '../catalogue/fingerprint.js';
import { gatePart } from '../catalogue/gate-part.js';
import type { Catalogue } from '../catalogue/types.js';
import { explainRefusal } from './explain-refusal.js';
import { Refusal } from './refusal.js';
import { replaceFile } from './replace-file.js';

/** The file beside a catalogue's that holds the gate's part of it: `catalogue.gate.json`. */
export const gateFileOf = (name: string): string => name.replace(/(\.json)?$/i, '.gate.json');

/**
 * Writes the gate's part of a catalogue beside it.
 *
 * @param address of the whole
 * @returns the name of the file
 */
export function writeGateFile(name: string, catalogue: Catalogue, address: string): string {
  const file = gateFileOf(name);
  const text = JSON.stringify(gatePart(catalogue, address));
  if (existsSync(file)) replaceFile(file, readFileSync(file), text);
  else {
    try {
      writeFileSync(file, text, { flag: 'wx' });
    } catch (error) {
      throw new Refusal(`${file}: cannot be written: ${explainRefusal(error)}`);
    }
  }
  return file;
}

/** The address of the whole, where there is such a file; and whether it is of this catalogue, as it is now. */
export function readGateFile(name: string, catalogue: Catalogue): { address: string; isFresh: boolean } | undefined {
  const file = gateFileOf(name);
  if (!existsSync(file)) return undefined;
  try {
    const { address, fingerprint: of } = (JSON.parse(readFileSync(file, 'utf8')) as Catalogue).$whole!;
    return { address, isFresh: of === fingerprint(textOf(catalogue)) };
  } catch {
    // whatever it is, it is not of this one
    return { address: '/catalogue.json', isFresh: false };
  }
}

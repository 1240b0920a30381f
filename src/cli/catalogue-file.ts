import { readFileSync, statSync } from 'node:fs';
import { explainProblems } from '../catalogue/explain-problems.js';
import { CatalogueError } from '../catalogue/problem.js';
import { readCatalogue } from '../catalogue/read-catalogue.js';
import type { Catalogue } from '../catalogue/types.js';
import { explainJson } from './explain-json.js';
import { explainRefusal } from './explain-refusal.js';
import { tooDeepAt } from './nesting.js';
import { Refusal } from './refusal.js';

/** A file that is text. */
export interface TextFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Without the mark of its encoding. */
  readonly text: string;
  /** That mark, or nothing. */
  readonly mark: string;
}

/** A file with a catalogue in which nothing is wrong. */
export interface CatalogueFile extends TextFile {
  readonly catalogue: Catalogue;
}

/**
 * Reads a file that should hold a catalogue.
 *
 * @throws Refusal with all that is wrong
 */
export function readCatalogueFile(name: string): CatalogueFile {
  const file = readTextFile(name);
  return { ...file, catalogue: parseCatalogue(name, file.text) };
}

/** @throws Refusal where there is none */
export function readTextFile(name: string): TextFile {
  const bytes = read(name);
  const whole = bytes.toString('utf8');
  // UTF-16 without a mark is bytes of UTF-8 as well
  if (whole.includes('\0') || !Buffer.from(whole).equals(bytes))
    throw new Refusal(`${name}: is not UTF-8, as JSON is: save it as UTF-8`);
  const text = whole.replace(/^\uFEFF/, '');
  return { name, bytes, text, mark: whole.slice(0, whole.length - text.length) };
}

function read(name: string): Buffer {
  try {
    const stats = statSync(name);
    if (stats.isDirectory()) throw new Refusal(`${name}: is a directory: name the file in it`);
    if (!stats.isFile()) throw new Refusal(`${name}: is no file`);
    return readFileSync(name);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${name}: ${explainRefusal(error)}`);
  }
}

/** @throws Refusal with all that is wrong */
export function parseCatalogue(name: string, text: string): Catalogue {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${name}: ${explainJson(text, (error as Error).message)}`);
  }
  if (tooDeepAt(text) !== undefined) throw new Refusal(`${name}: ${explainJson(text)}`);
  return checked(value, text.length);
}

/** @throws Refusal with the problems, a line each */
export function checked(value: unknown, size: number): Catalogue {
  try {
    return readCatalogue(value, size);
  } catch (error) {
    if (error instanceof CatalogueError) throw new Refusal(explainProblems(error.problems));
    throw error;
  }
}

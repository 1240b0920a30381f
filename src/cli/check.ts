import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { explainProblems } from '../catalogue/explain-problems.js';
import { CatalogueError } from '../catalogue/problem.js';
import { readCatalogue } from '../catalogue/read-catalogue.js';
import { stampCatalogue } from './stamp-catalogue.js';

/**
 * Says what is wrong with the catalogue in a file; where nothing is, stamps it on demand. What is wrong stays as it is.
 *
 * @returns whether it is right
 */
export function check(file: string, isStamped: boolean): boolean {
  try {
    const text = readFileSync(file, 'utf8');
    const json = text.replace(/^\uFEFF/, '');
    const catalogue = readCatalogue(JSON.parse(json), json.length);
    if (isStamped) {
      // whole or not at all
      writeFileSync(`${file}.stamped`, stampCatalogue(text, catalogue));
      renameSync(`${file}.stamped`, file);
    }
    console.log(`${file}: nothing is wrong${isStamped ? ', and now it says so' : ''}`);
    return true;
  } catch (error) {
    const { message } = error as Error;
    console.error(error instanceof CatalogueError ? explainProblems(error.problems) : `${file}: ${message}`);
    return false;
  }
}

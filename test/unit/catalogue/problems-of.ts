import { CatalogueError } from '../../../src/catalogue/problem.js';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.js';

/** What is wrong with a catalogue, a line each; empty where nothing is. */
export function problemsOf(value: unknown, size?: number): readonly string[] {
  try {
    readCatalogue(value, size);
    return [];
  } catch (error) {
    if (error instanceof CatalogueError) return error.message.split('\n');
    throw error;
  }
}

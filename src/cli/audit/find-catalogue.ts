import type { Page } from 'playwright-core';
import { CatalogueError } from '../../catalogue/problem.js';
import { explainProblems } from '../../catalogue/explain-problems.js';
import { readCatalogue } from '../../catalogue/read-catalogue.js';
import type { Catalogue } from '../../catalogue/types.js';
import { explainJson } from '../explain-json.js';
import { readText } from './read-text.js';

/** The catalogue of a page. */
export interface FoundCatalogue {
  /** Where it was: an address, or `in the page`. */
  readonly from: string;
  readonly catalogue?: Catalogue;
  /** What is wrong with it. */
  readonly problem?: string;
}

/** Looks where Askfirst itself looks for it, and where it was started from npm. */
export async function findCatalogue(page: Page): Promise<FoundCatalogue | undefined> {
  const found = await page.evaluate(() => {
    const [, given] =
      (globalThis as unknown as Record<symbol, readonly [unknown, unknown] | undefined>)[Symbol.for('askfirst')] ?? [];
    if (typeof given === 'object' && given) return { text: JSON.stringify(given) };
    const element = document.querySelector<HTMLElement>('script[data-catalogue]');
    const inline = document.querySelector('script[type="application/json"][data-askfirst-catalogue]');
    const address =
      typeof given === 'string'
        ? given
        : (element?.dataset['catalogue'] ??
          (inline ? undefined : document.querySelector('ask-first[catalogue]')?.getAttribute('catalogue')));
    if (address) return { address: new URL(address, document.baseURI).href };
    return inline ? { text: inline.textContent } : undefined;
  });
  if (!found) return undefined;
  if (found.address === undefined) return parse('in the page', found.text ?? '');
  try {
    const { isOk, status, text } = await readText(page, found.address);
    return isOk ? parse(found.address, text) : { from: found.address, problem: `it answers with HTTP ${status}` };
  } catch (error) {
    return { from: found.address, problem: (error as Error).message.split('\n')[0]! };
  }
}

function parse(from: string, whole: string): FoundCatalogue {
  const text = whole.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { from, problem: explainJson(text, (error as Error).message) };
  }
  try {
    return { from, catalogue: readCatalogue(value, text.length) };
  } catch (error) {
    if (error instanceof CatalogueError) return { from, problem: explainProblems(error.problems) };
    throw error;
  }
}

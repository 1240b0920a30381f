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
    const base = document.baseURI;
    if (typeof given === 'object' && given) return { text: JSON.stringify(given), base };
    const element = document.querySelector<HTMLElement>('script[data-catalogue]');
    const inline = document.querySelector('script[type="application/json"][data-askfirst-catalogue]');
    const address =
      typeof given === 'string'
        ? given
        : (element?.dataset['catalogue'] ??
          (inline ? undefined : document.querySelector('ask-first[catalogue]')?.getAttribute('catalogue')));
    if (address) return { address, base };
    return inline ? { text: inline.textContent, base } : undefined;
  });
  if (!found) return undefined;
  const { address, text, base } = found;
  const named = address === undefined ? { from: 'in the page', text } : await load(page, address, base);
  const whole = wholeOf(named.text);
  return parse(whole === undefined ? named : await load(page, whole, base));
}

/** What is there, unread. */
type Named = Pick<FoundCatalogue, 'from' | 'problem'> & { readonly text?: string };

async function load(page: Page, address: string, base: string): Promise<Named> {
  let from = address;
  try {
    from = new URL(address, base).href;
    const { isOk, status, text } = await readText(page, from);
    return isOk ? { from, text: text.replace(/^\uFEFF/, '') } : { from, problem: `it answers with HTTP ${status}` };
  } catch (error) {
    return { from, problem: (error as Error).message.split('\n')[0]! };
  }
}

/** The address of the whole, where a text is the gate's part of a catalogue. */
function wholeOf(text = ''): string | undefined {
  try {
    return (JSON.parse(text) as Catalogue | null)?.$whole?.address;
  } catch {
    return undefined;
  }
}

function parse({ from, problem, text = '' }: Named): FoundCatalogue {
  if (problem !== undefined) return { from, problem };
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

import type { Locator } from 'playwright-core';

/** As a reader sees it: white space collapsed. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.innerText()).replace(/\s+/g, ' ').trim();
}

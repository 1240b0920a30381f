import type { Page } from 'playwright-core';

/** What an address of the site answers with. */
export interface Answer {
  readonly isOk: boolean;
  readonly status: number;
  readonly text: string;
}

const TIMEOUT = 15_000;

/**
 * Asks for a file of the site: as the page would, and where its policies do not let it, from beside it.
 *
 * @throws Error where nobody answers
 */
export async function readText(page: Page, address: string): Promise<Answer> {
  try {
    return await page.evaluate(
      async ([address, timeout]) => {
        const response = await fetch(address, { signal: AbortSignal.timeout(timeout) });
        return { isOk: response.ok, status: response.status, text: await response.text() };
      },
      [address, TIMEOUT] as const,
    );
  } catch {
    const response = await page.context().request.get(address, { timeout: TIMEOUT });
    return { isOk: response.ok(), status: response.status(), text: await response.text() };
  }
}

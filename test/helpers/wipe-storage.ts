import type { Page } from 'playwright-core';

/**
 * Empties the storage of the site that a page is on, between two visits, and leaves it there with nothing of ours: a page
 * of ours that is open may notice, and load itself again while it is being left.
 */
export async function wipeStorage(page: Page): Promise<void> {
  await page.goto(new URL('/icon.svg', page.url()).href);
  await page.evaluate(() => localStorage.clear());
}

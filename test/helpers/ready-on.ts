import type { Page } from 'playwright-core';

/** Waits until the consent on the page is ready; the script tag may be async. */
export async function readyOn(page: Page): Promise<void> {
  await page.waitForFunction(() => 'askfirst' in window);
  await page.evaluate(() => window.askfirst.ready);
}

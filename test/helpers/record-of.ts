import type { Page } from 'playwright-core';
import type { ConsentRecord } from '../../src/record/types.js';

/** The record that the page's origin has stored. The page may be loading again meanwhile. */
export async function recordOf(page: Page): Promise<ConsentRecord | undefined> {
  const read = () => page.evaluate(() => localStorage.getItem('cookiePreference'));
  const text = await read().catch(async () => {
    await page.waitForLoadState();
    return read();
  });
  return text ? (JSON.parse(text) as ConsentRecord) : undefined;
}

import type { Page } from 'playwright-core';
import type { ConsentRecord } from '../../src/record/types.js';

/** The record that the page's origin has stored. */
export async function recordOf(page: Page): Promise<ConsentRecord | undefined> {
  const text = await page.evaluate(() => localStorage.getItem('cookiePreference'));
  return text ? (JSON.parse(text) as ConsentRecord) : undefined;
}

import type { Page } from 'playwright-core';
import { engine } from './launch-engine.js';

/** Playwright gives the bytes of Firefox's names for characters. */
const nameOf = (name: string): string => (engine === 'firefox' ? Buffer.from(name, 'latin1').toString() : name);

/** The names of the cookies that the browser keeps for the site's own domain, sorted. */
export async function cookieNames(page: Page): Promise<readonly string[]> {
  const { hostname } = new URL(page.url());
  const domain = hostname.split('.').slice(-2).join('.');
  const cookies = await page.context().cookies();
  return cookies
    .filter((cookie) => cookie.domain.endsWith(domain))
    .map(({ name }) => nameOf(name))
    .sort();
}

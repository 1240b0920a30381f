import type { Page } from 'playwright-core';

/** The names of the cookies that the browser keeps for the site's own domain, sorted. */
export async function cookieNames(page: Page): Promise<readonly string[]> {
  const { hostname } = new URL(page.url());
  const domain = hostname.split('.').slice(-2).join('.');
  const cookies = await page.context().cookies();
  return cookies
    .filter((cookie) => cookie.domain.endsWith(domain))
    .map(({ name }) => name)
    .sort();
}

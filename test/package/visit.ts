import type { BrowserContext, Locator, Page } from 'playwright-core';

export interface Visit {
  readonly page: Page;
  /** What the console and the page complained about. */
  readonly complaints: readonly string[];
  /** The file name in every address that was requested. */
  readonly requested: readonly string[];
  /** The buttons of the first layer by which a choice is made. */
  readonly choices: Locator;
}

/** Opens a page and listens to what it requests and complains about. */
export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const requested: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requested.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
  await page.goto(address);
  return { page, complaints, requested, choices: page.locator('ask-first button[part~="choice"]:visible') };
}

/**
 * What of Playwright's page is needed: `playwright`, `playwright-core` and `@playwright/test` all have it. It is named
 * here by its shape, so that none of them has to be installed.
 */
export interface Page {
  goto(address: string): Promise<unknown>;
  url(): string;
  evaluate(expression: string): Promise<unknown>;
  locator(selector: string): Clickable;
  context(): BrowserContext;
  addInitScript(script: { readonly content: string }): Promise<unknown>;
}

/** What of Playwright's locator is needed. */
export interface Clickable {
  first(): Clickable;
  click(): Promise<void>;
}

/** What of Playwright's browser context is needed. */
export interface BrowserContext {
  on(event: 'request', listener: (request: Request) => void): unknown;
  cookies(): Promise<readonly Cookie[]>;
  clearCookies(): Promise<unknown>;
  addInitScript(script: { readonly content: string }): Promise<unknown>;
}

/** What of Playwright's request is needed. */
export interface Request {
  url(): string;
  resourceType(): string;
}

/** What of Playwright's cookies is needed. */
export interface Cookie {
  readonly name: string;
  readonly domain: string;
  readonly httpOnly?: boolean;
}

/** A page of the site: Playwright's, or, in a test that itself runs in the browser, its window. */
export type Site = Page | Window;

/** What a visitor answers: everything, or an answer for each vendor or category named. */
export type Answers = 'accept-all' | 'reject-all' | Readonly<Record<string, boolean>>;

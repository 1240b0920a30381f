import type { Browser, BrowserContext, BrowserContextOptions, Page, Request } from 'playwright-core';
import type { DemoServer } from '../../demo/server.mjs';
import { engine, launchEngine } from './launch-engine.js';
import { startDemo } from './start-demo.js';

/** The reference site in a browser, with a log of everything that its pages ask for. */
export interface Site {
  readonly server: DemoServer;
  readonly browser: Browser;
  /** A visitor who has never been here. */
  visitor(options?: BrowserContextOptions): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every request of every page of this visitor, oldest first. */
  readonly requests: Request[];
  /** What the console said of ours, oldest first. */
  readonly console: string[];
  /** Uncaught errors of pages. */
  readonly errors: Error[];
}

/** What Firefox itself remarks, of cookies, hashes, requests, answers and policies, comes as errors that have these names. */
const remarks = new Set(['', 'Content-Security-Policy', 'Cross-Origin Request Blocked', 'XML Parsing Error']);

/**
 * Starts server and browser, once for a test file.
 *
 * @param launched the browser, where it is not that of the engine under test
 */
export async function openSite(launched: Promise<Browser> = launchEngine()): Promise<Site> {
  const [server, browser] = await Promise.all([startDemo(), launched]);
  return {
    server,
    browser,
    async visitor(options = {}) {
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      const requests: Request[] = [];
      const messages: string[] = [];
      const errors: Error[] = [];
      context.on('request', (request) => requests.push(request));
      context.on('console', (message) => {
        if (message.text().startsWith('askfirst:')) messages.push(message.text());
      });
      context.on('weberror', (error) => {
        if (engine !== 'firefox' || !remarks.has(error.error().name)) errors.push(error.error());
      });
      return { context, page: await context.newPage(), requests, console: messages, errors };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

import { readRequests } from './in-page/read-requests.js';
import type { BrowserContext, Page } from './types.js';
import type { SeenRequest, Visitor } from './visitor.js';

/** What each context has been seen to ask for. */
const logs = new WeakMap<BrowserContext, SeenRequest[]>();

function logOf(context: BrowserContext): SeenRequest[] {
  let log = logs.get(context);
  if (!log) {
    const seen: SeenRequest[] = [];
    logs.set(context, (log = seen));
    context.on('request', (request) => {
      seen.push({ url: request.url(), type: request.resourceType(), at: Date.now() });
    });
  }
  return log;
}

/** Drives a page of Playwright's. */
export function pageVisitor(page: Page): Visitor {
  const context = page.context();
  const log = logOf(context);

  const visitor: Visitor = {
    async open(address = page.url()) {
      log.length = 0;
      await page.goto(address);
    },
    async run(action, given) {
      const expression = `(${String(action)})(window, ${JSON.stringify(given)})`;
      for (let times = 0; ; times++) {
        try {
          return (await page.evaluate(expression)) as Awaited<ReturnType<typeof action>>;
        } catch (error) {
          // a withdrawal loads the page again
          if (times > 20 || !/context was destroyed|navigat/i.test((error as Error).message)) throw error;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      }
    },
    click: (selector) => page.locator(`html > ask-first ${selector}`).first().click(),
    async requests() {
      // what came before we listened
      const earlier = await visitor.run(readRequests, null);
      const isKnown = new Set(log.map(({ url }) => url));
      return [...log, ...earlier.filter(({ url }) => !isKnown.has(url))];
    },
    cookies: () => context.cookies(),
    async clearCookies() {
      await context.clearCookies();
    },
  };
  return visitor;
}

import { readCookies } from './in-page/read-cookies.js';
import { readRequests } from './in-page/read-requests.js';
import { poll } from './poll.js';
import type { InPage, Visitor } from './visitor.js';

/** Drives a window of a test that runs in the browser itself: its own, or that of a frame. */
export function windowVisitor(page: InPage): Visitor {
  return {
    async open(address) {
      if (address === undefined) return;
      if (page === globalThis.window) {
        throw new Error('askfirst/testing: a test cannot open another page in its own window. Use openFrame().');
      }
      const { timeOrigin } = page.performance;
      page.location.href = address;
      try {
        await poll(() => page.performance.timeOrigin !== timeOrigin && page.document.readyState === 'complete');
      } catch (error) {
        throw new Error(`askfirst/testing: ${address} does not load in the frame, or is of another origin`, {
          cause: error,
        });
      }
    },
    run: async (action, given) => await action(page, given),
    click(selector) {
      page.document.querySelector('html > ask-first')!.shadowRoot!.querySelector<HTMLElement>(selector)!.click();
      return Promise.resolve();
    },
    requests: () => Promise.resolve(readRequests(page)),
    cookies: () => Promise.resolve(readCookies(page)),
    clearCookies: () => Promise.resolve(),
  };
}

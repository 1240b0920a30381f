import type { BrowserContext, Page } from 'playwright-core';
import { explainNavigation } from './explain-navigation.js';
import { inTime } from './in-time.js';

/** A page may take so long to answer, and so long again to be complete. */
const LOAD = 20_000;

/** What pages do that no audit asks for is declined, and noted. */
export function declineIntrusions(context: BrowserContext, note: (text: string) => void): void {
  context.on('dialog', (dialog) => {
    if (dialog.type() !== 'beforeunload') note(`the page opened a dialog (${dialog.type()}), which was closed`);
    void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => {});
  });
  const watch = (page: Page): void => {
    page.on('download', (download) => {
      note(`the page began a download (${download.url().slice(0, 200)}), which was cancelled`);
      void download.cancel().catch(() => {});
    });
    page.on('popup', (popup) => {
      note(`the page opened a window (${popup.url().slice(0, 200)}), which was closed`);
      void popup.close().catch(() => {});
    });
    page.on('crash', () => note('the page crashed'));
  };
  context.pages().forEach(watch);
  context.on('page', watch);
}

/**
 * Opens an address, and waits until the page is complete, or for so long.
 *
 * @returns what was odd, if anything was
 * @throws Error in words where it cannot be opened
 */
export async function openPage(page: Page, address: string): Promise<string | undefined> {
  let status: number | undefined;
  try {
    const response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: LOAD });
    status = response?.status();
  } catch (error) {
    throw Error(`${address}: ${explainNavigation(error)}`);
  }
  if (status !== undefined && status >= 400) throw Error(`${address}: it answers with HTTP ${status}`);
  return settle(page);
}

/** Waits until what a page loads is there. */
export async function settle(page: Page): Promise<string | undefined> {
  try {
    await inTime(page.waitForLoadState('load', { timeout: LOAD }), LOAD + 1000);
    return undefined;
  } catch {
    return `${page.url()}: it was still loading after ${LOAD / 1000} s, and was looked at as it was`;
  }
}

/** Goes through the page once: much is loaded only when it comes into view. */
export async function scrollThrough(page: Page): Promise<void> {
  const scroll = page.evaluate(async () => {
    const { scrollHeight } = document.documentElement;
    const step = Math.max(innerHeight, scrollHeight / 20);
    for (let top = 0; top < scrollHeight && top < step * 20; top += step) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await inTime(scroll, 5000).catch(() => {});
}

/**
 * Tells a page that it is about to be left: what it sends when it really is, the browser tells nobody of.
 */
export async function announceLeaving(page: Page): Promise<void> {
  const announced = page.evaluate(async () => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await inTime(announced, 1000).catch(() => {});
}

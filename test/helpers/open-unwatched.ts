import type { Browser } from 'playwright-core';

/**
 * Opens an address in a profile of its own that Playwright does not know of. Chromium prerenders nothing for a tab to
 * which a debugger is attached, so a page that is to be prerendered has to be watched from the server.
 *
 * @returns opens a further address in the same profile
 */
export async function openUnwatched(browser: Browser, address: string): Promise<(address: string) => Promise<void>> {
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send('Target.createBrowserContext');
  const open = async (url: string): Promise<void> => {
    await session.send('Target.createTarget', { url, browserContextId });
  };
  await open(address);
  return open;
}

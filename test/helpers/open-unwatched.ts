import type { Browser } from 'playwright-core';
import { eventually } from './eventually.js';

/**
 * Opens an address in a profile of its own that Playwright does not know of. Chromium prerenders nothing for a tab to
 * which a debugger is attached, so a page that is to be prerendered has to be watched from the server.
 *
 * Resolves once the tab is alone.
 *
 * @returns opens a further address in the same profile
 */
export async function openUnwatched(browser: Browser, address: string): Promise<(address: string) => Promise<void>> {
  const session = await browser.newBrowserCDPSession();
  const { browserContextId } = await session.send('Target.createBrowserContext');
  const open = async (url: string): Promise<void> => {
    const { targetId } = await session.send('Target.createTarget', { url, browserContextId });
    // Playwright attaches to every tab, and leaves those alone that it does not know
    const isWatched = async () =>
      (await session.send('Target.getTargets')).targetInfos.find((info) => info.targetId === targetId)?.attached;
    await eventually(isWatched).toBe(false);
  };
  await open(address);
  return open;
}

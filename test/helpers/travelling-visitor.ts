import { dialogOf, type Dialog } from './dialog-of.js';
import type { Site, Visitor } from './open-site.js';

/** How a page was shown. */
export interface Shown {
  /** Whether it came out of the back/forward cache, as it was left. */
  readonly persisted: boolean;
  /** Why it did not. */
  readonly reasons: unknown;
}

export interface Traveller extends Visitor, Dialog {
  /** Goes back, or forward, and waits until the page there is shown. */
  travel(way: 'back' | 'forward'): Promise<Shown>;
}

declare global {
  interface Window {
    /** How this page was shown; nothing while it is away. */
    shown?: Shown;
  }
}

/** A new visitor on a page of the site, who will go on from there and come back. */
export async function travellingVisitor(site: Site, address: string): Promise<Traveller> {
  const visitor = await site.visitor({ reducedMotion: 'reduce' });
  const { context, page } = visitor;
  await context.addInitScript(() => {
    addEventListener('pagehide', () => delete window.shown);
    addEventListener('pageshow', ({ persisted }) => {
      const [navigation] = performance.getEntriesByType('navigation') as { notRestoredReasons?: unknown }[];
      window.shown = { persisted, reasons: navigation?.notRestoredReasons ?? undefined };
    });
  });
  await page.goto(new URL(address, site.server.url).href);
  return {
    ...visitor,
    ...dialogOf(page),
    async travel(way) {
      // a page from the cache does not load: Playwright would wait for that
      await page[way === 'back' ? 'goBack' : 'goForward']({ waitUntil: 'commit' });
      const shown = await page.waitForFunction(() => window.shown);
      return (await shown.jsonValue())!;
    },
  };
}

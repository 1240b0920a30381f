import type { BrowserContextOptions } from 'playwright-core';
import { dialogOf, type Dialog } from './dialog-of.js';
import type { Site, Visitor } from './open-site.js';

/** A new visitor, for whom nothing moves, opens a page of the site: an address, or a path of the reference site. */
export async function visitSite(
  site: Site,
  address = '/',
  options: BrowserContextOptions = {},
): Promise<Visitor & Dialog> {
  const visitor = await site.visitor({ reducedMotion: 'reduce', ...options });
  await visitor.page.goto(new URL(address, site.server.url).href);
  return { ...visitor, ...dialogOf(visitor.page) };
}

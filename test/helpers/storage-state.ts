import type { BrowserContextOptions } from 'playwright-core';
import { siteHost } from '../../demo/hosts.mjs';
import type { Site } from './open-site.js';

/** A profile in which the site has these entries in localStorage. */
export function storageState(site: Site, entries: Readonly<Record<string, string>>): BrowserContextOptions {
  const localStorage = Object.entries(entries).map(([name, value]) => ({ name, value }));
  return { storageState: { cookies: [], origins: [{ origin: site.server.origin(siteHost), localStorage }] } };
}

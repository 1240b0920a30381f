import { clearStorage } from './in-page/clear-storage.js';
import type { Site } from './types.js';
import { visitorOf } from './visitor.js';

/**
 * Deletes all that is kept on the site's origin, its own choices included, so that the next page is opened by somebody
 * who has never been there. Of cookies that are `HttpOnly` or another site's only Playwright can.
 */
export async function forgetVisitor(site: Site): Promise<void> {
  const visitor = visitorOf(site);
  await visitor.run(clearStorage, null);
  await visitor.clearCookies();
}

import type { Dialog } from './dialog-of.js';
import type { Site, Visitor } from './open-site.js';
import { visitSite } from './visit-site.js';

/** A visitor who has answered the banner of the reference site, has left it, and is about to come back. */
export async function answeredVisitor(site: Site, answer: 'accept' | 'reject'): Promise<Visitor & Dialog> {
  const visitor = await visitSite(site);
  await visitor.banner[answer].click();
  await visitor.banner.waitFor({ state: 'hidden' });
  // what was still to be asked for would be told of on the next page
  if (answer === 'accept') {
    await visitor.page.waitForFunction(() => Object.keys(window.__standIns ?? {}).length === 4);
  }
  await visitor.page.goto('about:blank');
  visitor.requests.length = 0;
  // Firefox tells a page that is being left of what it had not loaded yet
  visitor.console.length = 0;
  return visitor;
}

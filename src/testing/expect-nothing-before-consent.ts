import { expectNothingElse, type ExpectOptions } from './expect-only-granted.js';
import { stateOf } from './state-of.js';
import type { Site } from './types.js';
import { visitorOf } from './visitor.js';

/**
 * Opens a page as a visitor who has never been there, and expects that nothing optional is asked for or kept before they
 * answer: everything is the site's own, or declared by an essential vendor. Rejects with an {@link ExpectationError} that
 * names everything else, and with another error where the visitor has answered before, or Askfirst does not run there.
 *
 * @param address what is opened. Without it Playwright's page is loaded again, and a window is looked at as it is
 */
export async function expectNothingBeforeConsent(
  site: Site,
  address?: string,
  options: ExpectOptions = {},
): Promise<void> {
  const visitor = visitorOf(site);
  const opening = Date.now();
  await visitor.open(address);
  const state = await stateOf(visitor);
  if (state.record) {
    throw new Error(
      'askfirst/testing: this visitor has answered before. Use a new context, or forgetVisitor() in the page.',
    );
  }
  const since = Math.min(opening, state.openedAt);
  await expectNothingElse(visitor, state, 'Expected nothing before consent', since, options);
}

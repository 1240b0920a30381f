import { readState, type PageState } from './in-page/read-state.js';
import { poll } from './poll.js';
import type { Visitor } from './visitor.js';

/** So long the page may take to start Askfirst. */
const PATIENCE_MS = 5000;

/** What is in force on the page, once Askfirst has started. Says why not, where it does not. */
export async function stateOf(visitor: Visitor): Promise<PageState> {
  let state: PageState | string | undefined;
  try {
    state = await poll(() => visitor.run(readState, null), PATIENCE_MS);
  } catch (error) {
    throw new Error('askfirst/testing: Askfirst has not started on this page', { cause: error });
  }
  if (typeof state === 'string') throw new Error(`askfirst/testing: Askfirst could not start on this page: ${state}`);
  return state;
}

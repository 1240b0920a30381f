import { waitUntil } from '@open-wc/testing';

/** Waits for a condition, for longer than usual: the timers of a page that is not in front come once in a second. */
export function becomesTrue(condition: () => boolean): Promise<void> {
  return waitUntil(condition, condition.toString(), { timeout: 8000 });
}

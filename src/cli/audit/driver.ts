import type { Locator, Page } from 'playwright-core';

/** Answers a banner as a visitor does. */
export interface Driver {
  readonly banner: 'Askfirst' | 'another';
  /** Whether it asks, now or soon. */
  isAsking(page: Page): Promise<boolean>;
  /** Whether it asks at this moment. */
  isAskingNow(page: Page): Promise<boolean>;
  /** @throws NotReached as all that follow */
  accept(page: Page): Promise<void>;
  /** @returns whether it took more steps than accepting would have */
  reject(page: Page): Promise<boolean>;
  /** Allows one vendor, and no other. */
  choose(page: Page, vendor: string): Promise<void>;
  /** Takes back all that was allowed. */
  withdraw(page: Page): Promise<void>;
}

/** What a visitor could not do, and what would help. */
export class NotReached extends Error {
  override readonly name = 'NotReached';
}

/** The first that is seen, at once or within the time. */
export function firstVisible(locators: readonly Locator[], milliseconds: number): Promise<Locator | undefined> {
  return first(locators, milliseconds, (one) => one.isVisible());
}

/** The first that is in the page, seen or not. */
export function firstThere(locators: readonly Locator[], milliseconds: number): Promise<Locator | undefined> {
  return first(locators, milliseconds, () => Promise.resolve(true));
}

async function first(
  locators: readonly Locator[],
  milliseconds: number,
  fits: (locator: Locator) => Promise<boolean>,
): Promise<Locator | undefined> {
  const end = Date.now() + milliseconds;
  for (;;) {
    for (const locator of locators) {
      const count = Math.min(await locator.count().catch(() => 0), 20);
      for (let index = 0; index < count; index++) {
        const one = locator.nth(index);
        if (await fits(one).catch(() => false)) return one;
      }
    }
    if (Date.now() >= end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** As a visitor does; where something lies over it, as a script would. */
export async function click(locator: Locator): Promise<void> {
  try {
    await locator.click({ timeout: 3000, noWaitAfter: true });
  } catch {
    await locator.dispatchEvent('click', {}, { timeout: 2000 });
  }
}

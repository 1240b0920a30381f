import type { Page } from 'playwright-core';
import { click, firstVisible, NotReached, type Driver } from './driver.js';

/** What runs on the page, whichever way it came in. */
const RUNNING = 'askfirst';

/** Long enough for what is loaded when it is needed. */
const APPEARS = 8000;
const QUICK = 1500;

/** Whether Askfirst runs on a page. */
export function hasAskfirst(page: Page): Promise<boolean> {
  return page.evaluate((name) => Symbol.for(name) in globalThis || !!document.querySelector('ask-first'), RUNNING);
}

/** By its own elements; where a site brings its own dialog, by what that calls. */
export function driveAskfirst(): Driver {
  const banner = (page: Page) => page.locator('ask-first [part=banner]');
  const settings = (page: Page) => page.locator('ask-first [part=settings-dialog]');

  async function answer(page: Page, which: 'accept' | 'reject'): Promise<void> {
    const button = await firstVisible([banner(page).locator(`button:has([data-answer^=${which}])`)], APPEARS);
    if (button) await click(button);
    else await call(page, which, undefined);
  }

  async function openSettings(page: Page): Promise<boolean> {
    const opener = await firstVisible(
      [
        banner(page).locator('button.settings'),
        page.locator('ask-first [part=reopener]'),
        page.locator('[data-askfirst=open]'),
      ],
      QUICK,
    );
    if (opener) await click(opener);
    return (await firstVisible([settings(page)], APPEARS)) !== undefined;
  }

  return {
    banner: 'Askfirst',
    isAsking: async (page) => (await firstVisible([banner(page)], APPEARS)) !== undefined,
    isAskingNow: async (page) => (await firstVisible([banner(page)], 0)) !== undefined,
    accept: (page) => answer(page, 'accept'),
    async reject(page) {
      await answer(page, 'reject');
      return false;
    },
    async choose(page, vendor) {
      const row = settings(page).locator(`input[role=switch][value=${JSON.stringify(vendor)}]`);
      const isOpen = await openSettings(page);
      // long lists are drawn in parts
      for (let more = 0; isOpen && more < 100 && !(await row.count()); more++) {
        const button = await firstVisible([settings(page).locator('button.more')], 0);
        if (!button) break;
        await click(button);
      }
      if (isOpen && (await row.count())) {
        await row.check({ timeout: QUICK }).catch(() => row.dispatchEvent('click'));
        await click(settings(page).locator('button:has([data-answer=save])'));
      } else {
        await call(page, 'save', vendor);
      }
    },
    async withdraw(page) {
      const button = settings(page).locator('button:has([data-answer^=reject])');
      if ((await openSettings(page)) && (await firstVisible([button], QUICK))) await click(button.first());
      else await call(page, 'withdraw', undefined);
    },
  };
}

/** By what a site's own dialog calls. */
async function call(
  page: Page,
  what: 'accept' | 'reject' | 'save' | 'withdraw',
  vendor: string | undefined,
): Promise<void> {
  const isDone = await page.evaluate(
    ([name, what, vendor]) => {
      type Consent = Record<string, (argument?: unknown) => void>;
      const [consent] = (globalThis as unknown as Record<symbol, readonly [Consent]>)[Symbol.for(name)] ?? [];
      if (!consent) return false;
      if (vendor === undefined) {
        consent[what]!();
        return true;
      }
      consent['reject']!();
      consent['save']!({ [vendor]: true });
      return true;
    },
    [RUNNING, what, vendor] as const,
  );
  if (!isDone) throw new NotReached('Askfirst does not run on this page, or does not ask on it');
}

import type { Locator, Page } from 'playwright-core';
import { namesOf, type ButtonKind } from './button-names.js';
import { click, firstThere, firstVisible, NotReached, type Driver } from './driver.js';

/** What the caller knows of a banner that is not ours. */
export interface Selectors {
  readonly accept?: string | undefined;
  readonly reject?: string | undefined;
  readonly settings?: string | undefined;
  readonly save?: string | undefined;
  /** Opens it again. */
  readonly reopen?: string | undefined;
  /** By the ids of the vendors: their switches in the settings. */
  readonly choose: Readonly<Record<string, string>>;
}

const APPEARS = 6000;
const QUICK = 1500;

/** By selectors that are given, or by what its buttons are called. */
export function driveOther(selectors: Selectors): Driver {
  /** In every frame: some banners stand in one of their own. */
  function candidates(page: Page, kind: ButtonKind): readonly Locator[] {
    const selector = selectors[kind];
    if (selector !== undefined) return page.frames().map((frame) => frame.locator(selector));
    return namesOf(kind).flatMap((name) =>
      page.frames().flatMap((frame) => [frame.getByRole('button', { name }), frame.getByRole('link', { name })]),
    );
  }

  async function find(page: Page, kind: ButtonKind, milliseconds: number): Promise<Locator | undefined> {
    return firstVisible(candidates(page, kind), milliseconds);
  }

  async function press(page: Page, kind: ButtonKind, milliseconds = APPEARS): Promise<void> {
    const button = await find(page, kind, milliseconds);
    if (!button) throw new NotReached(`no button was found ${PURPOSE[kind]}: name it by --${kind} "selector"`);
    await click(button);
  }

  async function refuse(page: Page): Promise<boolean> {
    const button = await find(page, 'reject', QUICK);
    if (button) {
      await click(button);
      return false;
    }
    await press(page, 'settings', QUICK).catch(() => {
      throw new NotReached(`no button was found ${PURPOSE.reject}: name it by --reject "selector"`);
    });
    const inside = await find(page, 'reject', QUICK);
    // with everything off, saving refuses
    if (inside) await click(inside);
    else await press(page, 'save', QUICK);
    return true;
  }

  return {
    banner: 'another',
    isAsking: async (page) => (await find(page, 'accept', APPEARS)) !== undefined,
    isAskingNow: async (page) => (await find(page, 'accept', 0)) !== undefined,
    accept: (page) => press(page, 'accept'),
    async reject(page) {
      if (!(await find(page, 'accept', APPEARS))) throw new NotReached('no banner asks on this page');
      return refuse(page);
    },
    async choose(page, vendor) {
      const selector = selectors.choose[vendor];
      if (selector === undefined) {
        throw new NotReached(
          `it is not known how "${vendor}" is allowed alone: name its switch by --choose '${vendor}=selector'`,
        );
      }
      await press(page, 'settings');
      const row = await firstThere(
        page.frames().map((frame) => frame.locator(selector)),
        APPEARS,
      );
      if (!row) {
        throw new NotReached(`--choose '${vendor}=${selector}' names nothing that is there in the settings`);
      }
      // a switch that is drawn by its label is not seen itself
      await row.check({ timeout: QUICK }).catch(() => row.dispatchEvent('click'));
      await press(page, 'save');
    },
    async withdraw(page) {
      if (!(await find(page, 'reject', QUICK))) await press(page, 'reopen');
      await refuse(page);
    },
  };
}

const PURPOSE: Readonly<Record<ButtonKind, string>> = {
  accept: 'that accepts',
  reject: 'that rejects',
  settings: 'that opens the settings',
  save: 'that saves the choices',
  reopen: 'that opens the banner again',
};

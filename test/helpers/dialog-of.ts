import type { Locator, Page } from 'playwright-core';

/** The buttons that answer, in one layer. */
export interface Answers {
  readonly accept: Locator;
  readonly reject: Locator;
}

/** What a visitor sees of ours on a page. */
export interface Dialog {
  /** The element on the root: there is one at most. */
  readonly host: Locator;
  /** The first layer. */
  readonly banner: Locator & Answers & { readonly toSettings: Locator };
  /** The second layer. */
  readonly settings: Locator & Answers & { readonly save: Locator; readonly close: Locator };
  /** The way back in. */
  readonly reopener: Locator;
  /** The switch of a vendor. */
  switchOf(vendor: string): Locator;
}

// the banner may ask about all, or about new vendors alone
const answersIn = (layer: Locator): Answers => ({
  accept: layer.locator('button[value^=accept]'),
  reject: layer.locator('button[value^=reject]'),
});

/** Finds banner, settings and reopener, whatever the language. */
export function dialogOf(page: Page): Dialog {
  const host = page.locator('html > ask-first');
  const banner = host.locator('[part=banner]');
  const settings = host.locator('[part=settings-dialog]');
  return {
    host,
    banner: Object.assign(banner, answersIn(banner), { toSettings: banner.locator('button.settings') }),
    settings: Object.assign(settings, answersIn(settings), {
      save: settings.locator('button[value=save]'),
      close: settings.locator('button.close'),
    }),
    reopener: host.locator('[part=reopener]'),
    switchOf: (vendor) => settings.locator(`input[role=switch][value="${vendor}"]`),
  };
}

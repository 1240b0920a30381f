import type { Category, Vendor } from '../catalogue/types.js';
import type { Draft } from './draft.js';
import type { UiState } from './types.js';
import type { Words } from './words.js';

/** What the templates draw, and whom they tell what the visitor did. */
export interface View extends UiState, Words {
  /** With the library's own items. */
  readonly categories: readonly Category[];
  readonly draft: Draft;
  /** The vendors that the banner asks about: all optional ones, or those that are new. */
  readonly asked: readonly Vendor[];
  /** Ids of the vendors whose panel was opened once: the others' panels are not drawn. */
  readonly opened: ReadonlySet<string>;
  /** The answer is the pressed button's value. */
  choose(event: Event): void;
  openSettings(event: Event): void;
  switchVendors(ids: readonly string[], on: boolean): void;
  openPanel(id: string): void;
}

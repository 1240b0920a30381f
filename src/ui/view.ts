import type { BannerTexts } from '../catalogue/texts.js';
import type { Vendor } from '../catalogue/types.js';
import type { Words } from '../language/words.js';
import type { Answer } from './choices.js';
import type { UiState } from './types.js';

/** What the templates draw, and whom they tell what the visitor did. */
export interface View extends UiState, Words {
  readonly texts: BannerTexts;
  /** The vendors that the banner asks about: all optional ones, or those that are new. */
  readonly asked: readonly Vendor[];
  /** How long a choice is kept, as the catalogue says it. */
  readonly choiceDuration: string;
  choose(answer: Answer, event: Event): void;
  openSettings(event: Event): void;
  /** The settings are about to be wanted. */
  prepareSettings(): void;
}

import type { BannerTexts, SettingsTexts } from '../../catalogue/texts.js';
import type { Draft } from '../draft.js';
import type { View } from '../view.js';

/** What the templates of the settings draw. */
export interface SettingsView extends View {
  readonly texts: BannerTexts & SettingsTexts;
  readonly draft: Draft;
  switchVendors(ids: readonly string[], on: boolean): void;
}

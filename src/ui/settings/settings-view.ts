import type { BannerTexts, SettingsTexts } from '../../catalogue/texts.js';
import type { Draft } from '../draft.js';
import type { View } from '../view.js';
import type { choices } from '../choices.js';
import type { said } from '../said.js';
import type { siteLinks } from '../site-links.js';

/** What the templates of the settings draw; with what they share with the banner, which has it already. */
export interface SettingsView extends View {
  readonly texts: BannerTexts & SettingsTexts;
  readonly draft: Draft;
  readonly choices: typeof choices;
  readonly said: typeof said;
  readonly siteLinks: typeof siteLinks;
  switchVendors(ids: readonly string[], on: boolean): void;
}

import type { SettingsTexts } from '../catalogue/texts.js';
import { choices } from './choices.js';
import { make, type Part } from './make.js';
import { siteLinks } from './site-links.js';
import type { View } from './view.js';

/** What stands above the choices of the second layer. */
export function settingsHeader(view: View, texts: SettingsTexts): Part {
  return [
    make(
      'div',
      {},
      make('h2', { id: 'settings-title', part: 'title', tabindex: '-1', autofocus: '' }, texts.settingsTitle),
      make('p', {}, texts.settingsIntro, siteLinks(view, false)),
    ),
    make(
      'form',
      { method: 'dialog' },
      make('button', { class: 'close', part: 'close', 'aria-label': texts.close }, '×'),
    ),
  ];
}

/** What stands below: the same buttons as in the first layer, and one more of their kind. */
export function settingsFooter(view: View): Part {
  return choices(view, ['save', 'reject-all', 'accept-all']);
}

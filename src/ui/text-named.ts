import type { Texts } from '../catalogue/texts.js';
import type { ItemKind } from '../catalogue/types.js';

/** The answers that a visitor can give, as their records call them. */
export type Answer = 'save' | 'reject-all' | 'accept-all';

/** The text for an answer or a kind of item, which is named after it: `reject-all`, `rejectAll`. */
export function textNamed(texts: Texts, name: Answer | ItemKind): string {
  return texts[name.replace(/-./, (found) => found[1]!.toUpperCase()) as 'save'];
}

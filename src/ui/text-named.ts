import type { Texts } from '../catalogue/texts.js';
import type { ItemKind } from '../catalogue/types.js';

/** The answers that a visitor can give. `new` speaks of the vendors that have none yet. */
export type Answer = 'save' | 'reject-all' | 'accept-all' | 'reject-new' | 'accept-new';

/** The text for an answer or a kind of item, which is named after it: `reject-all`, `rejectAll`. */
export function textNamed(texts: Texts, name: Answer | ItemKind): string {
  return texts[name.replace(/-./, (found) => found[1]!.toUpperCase()) as 'save'];
}

import { html } from 'lit/html.js';
import type { Text } from '../../catalogue/types.js';
import { directionOf } from '../../language/direction-of.js';
import type { Words } from '../../language/words.js';

/** A text of the catalogue, which is told where it is in another language than what stands around it. */
export function said({ catalogueLanguage, language, pick }: Words, text: Text | undefined): unknown {
  const found = pick(text);
  return found && catalogueLanguage !== language
    ? html`<span lang=${catalogueLanguage} dir=${directionOf(catalogueLanguage)}>${found}</span>`
    : found;
}

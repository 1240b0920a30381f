import type { EmbedTexts, LoadTexts } from '../../catalogue/texts.js';
import type { Catalogue } from '../../catalogue/types.js';
import type { Lane } from '../lane.js';

/** Puts an embed into the care of its vendor's lane, with a placeholder for as long as that is closed. */
export function embed(
  _element: HTMLElement,
  _vendor: string,
  _lane: Lane,
  _catalogue: Catalogue,
  _texts: LoadTexts<EmbedTexts>,
  _ended: AbortSignal,
): void {}

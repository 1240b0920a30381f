import { html, type TemplateResult } from 'lit/html.js';
import { textNamed } from '../language/text-named.js';
import type { View } from './view.js';

/** The answers that a visitor can give. `new` speaks of the vendors that have none yet. */
export type Answer = 'save' | 'reject-all' | 'accept-all' | 'reject-new' | 'accept-new';

/**
 * The buttons that answer: one template, so that none is louder than another. Each holds the next one's label unseen,
 * so that two have the width and the height that the longer needs. What tells them apart stands inside: by `attr()` a
 * page's rule for the part could tell the buttons apart by their own attributes.
 */
export function choices(view: View, sources: readonly Answer[]): TemplateResult {
  const label = (index: number): string => textNamed(view.texts, sources[index % sources.length]!);
  return html`<div class="choices">
    ${sources.map(
      (source, index) =>
        html`<button class="choice" part="choice" @click=${(event: Event) => view.choose(source, event)}>
          <span data-answer=${source}>${label(index)}</span>
          <span data-other=${label(index + 1)}></span>
        </button>`,
    )}
  </div>`;
}

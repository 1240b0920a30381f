import { html, type TemplateResult } from 'lit/html.js';
import type { View } from './view.js';

/**
 * The buttons that answer: one template, so that none is louder than another. Each holds the others' labels unseen,
 * so that all have the width and the height that the longest needs.
 */
export function choices(view: View, sources: readonly ('save' | 'reject-all' | 'accept-all')[]): TemplateResult {
  const { save, rejectAll, acceptAll } = view.words.texts;
  const labels = { save, 'reject-all': rejectAll, 'accept-all': acceptAll };
  const label = (index: number): string => labels[sources[index % sources.length]!];
  return html`<div class="choices">
    ${sources.map(
      (source, index) =>
        html`<button
          type="button"
          class="choice"
          part="choice"
          value=${source}
          data-b=${label(index + 1)}
          data-c=${label(index + 2)}
          @click=${view.choose}
        >
          <span>${label(index)}</span>
        </button>`,
    )}
  </div>`;
}

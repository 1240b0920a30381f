import { html, nothing, type TemplateResult } from 'lit/html.js';
import { fill } from '../language/fill.js';
import { bold } from './bold.js';
import type { View } from './view.js';

const economicArea = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/** Partners, transfers outside the European Economic Area, and how long the choice is kept, in one line. */
export function facts(view: View): TemplateResult {
  const { asked, texts } = view;
  const transferring = asked.filter((vendor) =>
    vendor.transfers?.some((transfer) => !economicArea.includes(transfer.country)),
  ).length;
  const strong = bold(view.language);
  const duration = strong(view.duration(view.choiceDuration));
  return html`<p class="facts">
    <span>${view.count(texts.partners, asked.length, strong)}</span>
    ${transferring ? html`<span>${view.count(texts.transfers, transferring, strong)}</span>` : nothing}
    <span>${fill(texts.keptFor, { duration })}</span>
  </p>`;
}

import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bold } from './bold.js';
import { fill } from './fill.js';
import { choiceDuration } from './own-items.js';
import type { View } from './view.js';

const economicArea = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK';

/** Partners, transfers outside the European Economic Area, and how long the choice is kept, in one line. */
export function facts(view: View): TemplateResult {
  const { asked, catalogue, texts } = view;
  const transferring = asked.filter((vendor) =>
    vendor.transfers?.some((transfer) => !economicArea.includes(transfer.country)),
  ).length;
  const duration = bold(view.expiry(choiceDuration(catalogue)));
  return html`<p class="facts">
    <span>${view.count(texts.partners, asked.length, bold)}</span>
    ${transferring ? html`<span>${view.count(texts.transfers, transferring, bold)}</span>` : nothing}
    <span>${fill(texts.keptFor, { duration })}</span>
  </p>`;
}

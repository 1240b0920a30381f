import { html, nothing, type TemplateResult } from 'lit/html.js';
import { optionalVendors } from './draft.js';
import { fill } from './fill.js';
import { choiceDuration } from './own-items.js';
import type { View } from './view.js';

const economicArea = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO';

const bold = (value: string): TemplateResult => html`<b>${value}</b>`;

/** Partners, transfers outside the European Economic Area, and how long the choice is kept, in one line. */
export function facts({ catalogue, words }: View): TemplateResult {
  const vendors = optionalVendors(catalogue);
  const transferring = vendors.filter((vendor) =>
    vendor.transfers?.some((transfer) => !economicArea.includes(transfer.country)),
  ).length;
  const duration = bold(words.expiry(choiceDuration(catalogue)));
  return html`<p class="facts">
    <span>${words.count(words.texts.partners, vendors.length, bold)}</span>
    ${transferring ? html`<span>${words.count(words.texts.transfers, transferring, bold)}</span>` : nothing}
    <span>${fill(words.texts.keptFor, { duration })}</span>
  </p>`;
}

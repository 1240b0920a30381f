import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Category, Vendor } from '../catalogue/types.js';
import { consentSwitch } from './consent-switch.js';
import { fillText } from './fill.js';
import { vendorPanel } from './vendor-panel.js';
import type { View } from './view.js';

/** A vendor in its category's list: opens in place to what it declares; its switch stands beside, not inside. */
export function vendorRow(view: View, vendor: Vendor, category: Category, labelId: string): TemplateResult {
  const { words } = view;
  const { id, company, transfers } = vendor;
  const isNew = !category.essential && view.record && view.states.get(id) === 'pending';
  const countries = words.join([...new Set(transfers?.map((transfer) => words.country(transfer.country)))]);
  const about = words.join([
    company?.name,
    company?.country && words.country(company.country),
    countries && fillText(words.texts.transfersTo, { countries }),
  ]);
  return html`<li part="vendor">
    <details @toggle=${(event: Event) => (event.target as HTMLDetailsElement).open && view.openPanel(id)}>
      <summary>
        <span class="name">
          <b id=${labelId}>${words.pick(vendor.name)}</b>
          ${isNew ? html`<span class="new" part="badge">${words.texts.newVendor}</span>` : nothing}
        </span>
        <span class="from">${about}</span>
      </summary>
      ${view.opened.has(id) ? vendorPanel(view, vendor, category) : nothing}
    </details>
    ${category.essential ? nothing : consentSwitch(view, 'switch', [id], labelId)}
  </li>`;
}

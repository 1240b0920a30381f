import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Category, Vendor } from '../catalogue/types.js';
import { consentSwitch } from './consent-switch.js';
import { fillText } from './fill.js';
import { vendorPanel } from './vendor-panel.js';
import type { View } from './view.js';

/** A vendor in its category's list: opens in place to what it declares; its switch stands beside, not inside. */
export function vendorRow(view: View, vendor: Vendor, category: Category, labelId: string): TemplateResult {
  const { id, company, transfers } = vendor;
  const isNew = !category.essential && view.record && view.states.get(id) === 'pending';
  const countries = view.join([...new Set(transfers?.map((transfer) => view.country(transfer.country)))]);
  const about = view.join([
    company?.name,
    view.country(company?.country),
    countries && fillText(view.texts.transfersTo, { countries }),
  ]);
  return html`<li part="vendor">
    <details @toggle=${() => view.openPanel(id)}>
      <summary>
        <span class="name">
          <b id=${labelId}>${view.pick(vendor.name)}</b>
          ${isNew ? html`<span part="badge">${view.texts.newVendor}</span>` : nothing}
        </span>
        <small>${about}</small>
      </summary>
      ${view.opened.has(id) ? vendorPanel(view, vendor, category) : nothing}
    </details>
    ${category.essential ? nothing : consentSwitch(view, 'switch', [id], labelId)}
  </li>`;
}

import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Category, Vendor } from '../../catalogue/types.js';
import { fillText } from '../../language/fill.js';
import { consentSwitch } from './consent-switch.js';
import { isNew } from './is-new.js';
import type { List } from './list.js';
import { said } from './said.js';
import type { SettingsView } from './settings-view.js';
import { vendorPanel } from './vendor-panel.js';

/** A vendor in its category's list: opens in place to what it declares; its switch stands beside, not inside. */
export function vendorRow(
  view: SettingsView,
  list: List,
  vendor: Vendor,
  category: Category,
  labelId: string,
): TemplateResult {
  const { id, company, transfers } = vendor;
  const badgeId = isNew(view, vendor, category) ? `new-${labelId}` : '';
  const countries = view.join([...new Set(transfers?.map((transfer) => view.country(transfer.country)))]);
  const about = view.join([
    company?.name,
    view.country(company?.country),
    countries && fillText(view.texts.transfersTo, { countries }),
  ]);
  return html`<li part="vendor">
    <details
      .open=${list.opened.has(id)}
      @toggle=${(event: Event) => list.openPanel(id, (event.target as HTMLDetailsElement).open)}
    >
      <summary>
        <span class="name">
          <b id=${labelId} dir="auto">${said(view, vendor.name)}</b>
          ${badgeId ? html`<span id=${badgeId} part="badge">${view.texts.newVendor}</span>` : nothing}
        </span>
        <small>${about}</small>
      </summary>
      ${list.opened.has(id) ? vendorPanel(view, vendor, category) : nothing}
    </details>
    ${category.essential ? nothing : consentSwitch(view, 'switch', [id], labelId, badgeId)}
  </li>`;
}

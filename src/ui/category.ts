import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Category } from '../catalogue/types.js';
import { consentSwitch } from './consent-switch.js';
import { vendorRow } from './vendor-row.js';
import type { View } from './view.js';

/** A purpose with its vendors. */
export function category(view: View, entry: Category, id: string): TemplateResult {
  const { texts } = view;
  const { vendors } = entry;
  const counts = [
    view.count(texts.vendors, vendors.length),
    view.count(texts.items, vendors.flatMap((vendor) => vendor.items ?? []).length),
  ];
  const ids = vendors.map((vendor) => vendor.id);
  // a grant in the record that does not hold any more, of an earlier revision, is no answer either
  const isDeniedBySignal =
    entry.gpc &&
    (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl &&
    ids.some((vendor) => view.states.get(vendor) === 'denied' && view.record?.choices?.[vendor]?.granted !== false);
  return html`<section part="category">
    <div class="purpose">
      <h3>
        <span id=${id}>${view.pick(entry.name)}</span>
        <small>${view.join(counts.map((parts) => parts.join('')))}</small>
      </h3>
      ${
        entry.essential
          ? html`<span class="always">${texts.alwaysOn}</span>`
          : ids.length
            ? consentSwitch(view, 'checkbox', ids, id)
            : nothing
      }
    </div>
    <p>${view.pick(entry.description)}</p>
    ${isDeniedBySignal ? html`<p>${texts.gpc}</p>` : nothing}
    <ul role="list">
      ${vendors.map((vendor, index) => vendorRow(view, vendor, entry, `${id}-${index}`))}
    </ul>
  </section>`;
}

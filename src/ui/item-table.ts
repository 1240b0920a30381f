import { html, type TemplateResult } from 'lit/html.js';
import type { Item, Vendor } from '../catalogue/types.js';
import { fillText } from './fill.js';
import { textNamed } from './text-named.js';
import type { View } from './view.js';

/**
 * What a vendor keeps. The roles are spelled out because the narrow layout turns the table into blocks, by which
 * browsers otherwise forget that it is one.
 */
export function itemTable(view: View, vendor: Vendor, items: readonly Item[]): TemplateResult {
  const { texts } = view;
  const heads = [texts.itemName, texts.itemPurpose, texts.itemExpiry, texts.itemKind];
  const cell = (text: string): TemplateResult => html`<td role="cell">${text}</td>`;
  return html`<table role="table" aria-label=${fillText(texts.itemsOf, { vendor: view.pick(vendor.name) })}>
    <thead>
      <tr role="row">
        ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${items.map(
        (item) =>
          html`<tr role="row">
            <th scope="row" role="rowheader"><code dir="ltr">${item.name}</code></th>
            ${cell(view.pick(item.purpose))}${cell(view.expiry(item.expiry))}
            ${cell(fillText(item.party === 'first' ? texts.onThisSite : texts.onVendorSite, { kind: textNamed(texts, item.kind) }))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

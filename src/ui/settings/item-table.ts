import { html, type TemplateResult } from 'lit/html.js';
import type { Item, Vendor } from '../../catalogue/types.js';
import { fillText } from '../../language/fill.js';
import { itemFacts, itemHeads } from '../../language/vendor-facts.js';
import type { SettingsView } from './settings-view.js';

/**
 * What a vendor keeps. The roles are spelled out because the narrow layout turns the table into blocks, by which
 * browsers otherwise forget that it is one.
 */
export function itemTable(view: SettingsView, vendor: Vendor, items: readonly Item[]): TemplateResult {
  const { texts } = view;
  return html`<table role="table" aria-label=${fillText(texts.itemsOf, { vendor: view.pick(vendor.name) })}>
    <thead role="rowgroup">
      <tr role="row">
        ${itemHeads(texts).map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${items.map(
        (item) =>
          html`<tr role="row">
            <th scope="row" role="rowheader"><code dir="ltr">${item.name}</code></th>
            ${itemFacts(view, texts, item).map((fact) => html`<td role="cell">${fact}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

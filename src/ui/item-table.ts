import { html, type TemplateResult } from 'lit/html.js';
import type { Item, ItemKind, Vendor } from '../catalogue/types.js';
import { fillText } from './fill.js';
import type { Words } from './words.js';

/** The texts of the kinds are named after them: `local-storage`, `localStorage`. */
const kindKey = (kind: ItemKind): 'cookie' => kind.replace(/-./, (found) => found.slice(1).toUpperCase()) as 'cookie';

/**
 * What a vendor keeps. The roles are spelled out because the narrow layout turns the table into blocks, by which
 * browsers otherwise forget that it is one.
 */
export function itemTable(words: Words, vendor: Vendor, items: readonly Item[]): TemplateResult {
  const { texts } = words;
  const heads = [texts.itemName, texts.itemPurpose, texts.itemExpiry, texts.itemKind];
  return html`<table role="table" aria-label=${fillText(texts.itemsOf, { vendor: words.pick(vendor.name) })}>
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
            <td role="cell">${words.pick(item.purpose)}</td>
            <td role="cell">${words.expiry(item.expiry)}</td>
            <td role="cell">
              ${fillText(item.party === 'first' ? texts.onThisSite : texts.onVendorSite, { kind: texts[kindKey(item.kind)] })}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

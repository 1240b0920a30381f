import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Category, Vendor } from '../../catalogue/types.js';
import { itemNote, vendorFacts } from '../../language/vendor-facts.js';
import { itemTable } from './item-table.js';
import type { SettingsView } from './settings-view.js';

/** All that a vendor declares: what for, who, on what ground, where to, and what it keeps. */
export function vendorPanel(view: SettingsView, vendor: Vendor, category: Category): TemplateResult {
  const { catalogue, catalogueLanguage, texts } = view;
  const { disclosure, items } = vendor;
  const note = itemNote(view, texts, vendor);
  const value = (text: string, href = ''): TemplateResult =>
    href
      ? html`<a part="link" href=${href} target="_blank" rel="noopener noreferrer">${text}</a>`
      : html`<div>${text}</div>`;
  return html`<div class="panel" lang=${catalogueLanguage}>
    ${disclosure ? html`<p>${view.pick(disclosure)}</p>` : nothing}
    <dl>
      ${vendorFacts(view, texts, catalogue, category, vendor).map(
        ({ term, values, href }) =>
          html`<dt>${term}</dt>
            <dd dir="auto">${values.map((text) => value(text, href))}</dd>`,
      )}
    </dl>
    ${items?.length ? itemTable(view, vendor, items) : nothing} ${note ? html`<p>${note}</p>` : nothing}
  </div>`;
}

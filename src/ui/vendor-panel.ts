import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Category, Vendor } from '../catalogue/types.js';
import { fillText } from './fill.js';
import { itemTable } from './item-table.js';
import type { View } from './view.js';

/** All that a vendor declares: what for, who, on what ground, where to, and what it keeps. */
export function vendorPanel({ words }: View, vendor: Vendor, category: Category): TemplateResult {
  const { texts } = words;
  const { company } = vendor;
  const isNecessary = (vendor.legalBasis ?? (category.essential ? 'necessary' : 'consent')) === 'necessary';
  const transfers = (vendor.transfers ?? []).map(({ country, safeguard }) =>
    words.join([words.country(country), words.pick(safeguard)]),
  );
  const row = (term: string, value: unknown): unknown =>
    value
      ? html`<div>
          <dt>${term}</dt>
          <dd>${value}</dd>
        </div>`
      : nothing;
  const paragraph = (text: string): unknown => (text ? html`<p>${text}</p>` : nothing);

  return html`<div class="panel">
    ${paragraph(words.pick(vendor.disclosure))}
    <dl>
      ${row(texts.purpose, words.pick(vendor.purpose))}
      ${row(texts.company, words.join([company?.name, company?.address ?? (company?.country && words.country(company.country))]))}
      ${row(texts.legalBasis, isNecessary ? texts.legalBasisNecessary : texts.legalBasisConsent)}
      ${row(texts.reason, words.pick(vendor.reason))}
      ${row(texts.transfer, transfers.length && transfers.map((transfer) => html`<div>${transfer}</div>`))}
      ${row(
        texts.vendorPolicy,
        vendor.privacyPolicy &&
          html`<a part="link" href=${vendor.privacyPolicy} target="_blank" rel="noopener noreferrer"
            >${new URL(vendor.privacyPolicy, document.baseURI).host}</a
          >`,
      )}
    </dl>
    ${vendor.items?.length ? itemTable(words, vendor, vendor.items) : paragraph(texts.noItems)}
    ${
      vendor.items?.some((item) => item.party === 'third' && item.kind === 'cookie')
        ? paragraph(fillText(texts.cannotDelete, { vendor: words.pick(vendor.name) }))
        : nothing
    }
  </div>`;
}

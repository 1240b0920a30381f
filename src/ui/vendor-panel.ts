import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Category, Vendor } from '../catalogue/types.js';
import { fillText } from './fill.js';
import { itemTable } from './item-table.js';
import type { View } from './view.js';

/** All that a vendor declares: what for, who, on what ground, where to, and what it keeps. */
export function vendorPanel(view: View, vendor: Vendor, category: Category): TemplateResult {
  const { texts } = view;
  const { company } = vendor;
  const isGerman = view.catalogue.controller.country === 'DE';
  const isNecessary = vendor.legalBasis ? vendor.legalBasis === 'necessary' : category.essential;
  const transfers = (vendor.transfers ?? []).map(({ country, safeguard }) =>
    view.join([view.country(country), view.pick(safeguard)]),
  );
  const row = (term: string, value: unknown): unknown =>
    value
      ? html`<dt>${term}</dt>
          <dd>${value}</dd>`
      : nothing;
  const paragraph = (text: unknown): unknown => (text ? html`<p>${text}</p>` : nothing);

  return html`<div class="panel">
    ${paragraph(view.pick(vendor.disclosure))}
    <dl>
      ${row(texts.purpose, view.pick(vendor.purpose))}
      ${row(texts.company, view.join([company?.name, company?.address ?? view.country(company?.country)]))}
      ${row(texts.legalBasis, view.join(isNecessary ? [texts.legalBasisNecessary, isGerman ? texts.germanNecessary : ''] : [texts.legalBasisConsent, isGerman ? texts.germanConsent : '']))}
      ${row(texts.reason, view.pick(vendor.reason))}
      ${row(texts.transfer, transfers.length && transfers.map((transfer) => html`<div>${transfer}</div>`))}
      ${row(
        texts.vendorPolicy,
        vendor.privacyPolicy &&
          html`<a part="link" href=${vendor.privacyPolicy} target="_blank" rel="noopener noreferrer"
            >${new URL(vendor.privacyPolicy, document.baseURI).host}</a
          >`,
      )}
    </dl>
    ${vendor.items?.length ? itemTable(view, vendor, vendor.items) : paragraph(vendor.items && texts.noItems)}
    ${paragraph(
      vendor.items?.some((item) => item.party === 'third') &&
        fillText(texts.cannotDelete, { vendor: view.pick(vendor.name) }),
    )}
  </div>`;
}

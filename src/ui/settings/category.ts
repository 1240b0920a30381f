import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Category, Vendor } from '../../catalogue/types.js';
import { signalNote } from '../../language/signal-note.js';
import { consentSwitch } from './consent-switch.js';
import { MORE, type List } from './list.js';
import { isNew } from './is-new.js';
import type { SettingsView } from './settings-view.js';
import { said } from './said.js';
import { vendorRow } from './vendor-row.js';

/**
 * A purpose with its vendors.
 *
 * @param vendors those that were looked for, or all
 */
export function category(
  view: SettingsView,
  list: List,
  entry: Category,
  vendors: readonly Vendor[],
  id: string,
): TemplateResult {
  const { texts } = view;
  const all = entry.vendors;
  const counts = [
    view.count(texts.vendors, all.length),
    view.count(texts.items, all.flatMap((vendor) => vendor.items ?? []).length),
  ];
  const ids = all.map((vendor) => vendor.id);
  // what the banner asks about is not to be looked for further down
  const ordered = [true, false].flatMap((wanted) => vendors.filter((vendor) => isNew(view, vendor, entry) === wanted));
  const rest = Math.min(vendors.length - list.drawn(entry.id), MORE);
  const note = signalNote(texts, entry, view.record, view.states);

  function showMore(event: Event): void {
    const rows = (event.currentTarget as HTMLElement).previousElementSibling!.children;
    const next = rows.length;
    list.showMore(entry.id);
    rows[next]!.querySelector('summary')!.focus();
  }

  return html`<section part="category">
    <div class="purpose">
      <h3>
        <span id=${id}>${said(view, entry.name)}</span>
        <small>${view.join(counts.map((parts) => parts.join('')))}</small>
      </h3>
      ${
        entry.essential
          ? html`<span class="always">${texts.alwaysOn}</span>`
          : // those that were not found are not to be seen, and not to be switched
            ids.length && vendors === all
            ? consentSwitch(view, 'checkbox', ids, id)
            : nothing
      }
    </div>
    <p>${said(view, entry.description)}</p>
    ${note ? html`<p>${note}</p>` : nothing}
    <ul role="list">
      ${ordered.slice(0, list.drawn(entry.id)).map((vendor) => vendorRow(view, list, vendor, entry, `v-${vendor.id}`))}
    </ul>
    ${rest > 0 ? html`<button class="more" part="more" @click=${(event: Event) => showMore(event)}>${view.count(texts.more, rest)}</button>` : nothing}
  </section>`;
}

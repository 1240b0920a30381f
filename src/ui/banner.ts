import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Text } from '../catalogue/types.js';
import { fill } from '../language/fill.js';
import { bold } from './bold.js';
import { choices } from './choices.js';
import { optionalVendors } from './draft.js';
import { facts } from './facts.js';
import { siteLinks } from './site-links.js';
import type { View } from './view.js';

/** The first layer: who asks, for what, and both answers. Closed by nothing but a choice. */
export function banner(view: View): TemplateResult {
  const { asked, catalogue, texts } = view;
  const { controller, layout = 'box' } = catalogue;
  const isAll = asked.length === optionalVendors(catalogue).length;
  const strong = bold(view.catalogueLanguage);
  const named = (entries: readonly { readonly name: Text }[]): unknown =>
    view.enumerate(
      entries.map(({ name }) => view.pick(name)),
      strong,
    );
  const values = {
    controller: strong(controller.name),
    purposes: named(catalogue.categories.filter(({ vendors }) => vendors.some((vendor) => asked.includes(vendor)))),
    vendors: named(asked),
  };
  const isNamed = /{controller}[^]*{purposes}|{purposes}[^]*{controller}/.test(texts.intro);
  const content = html`<div class="says">
      <h2 id="title" part="title" tabindex="-1">${isAll ? texts.title : texts.titleNew}</h2>
      <p>${fill(isAll ? texts.intro : texts.introNew, values)}</p>
      ${isAll && !isNamed ? html`<p>${fill(texts.asks, values)}</p>` : nothing}
      <p>${texts.withdrawHint}${siteLinks(view, true)}</p>
      ${facts(view)}
    </div>
    <div class="does">
      ${choices(view, isAll ? ['reject-all', 'accept-all'] : ['reject-new', 'accept-new'])}
      <button
        class="settings"
        part="settings"
        @click=${view.openSettings}
        @pointerenter=${view.prepareSettings}
        @focus=${view.prepareSettings}
      >
        ${texts.settings}
      </button>
    </div>`;
  const shape = `banner ${layout.replaceAll('-', ' ')}`;
  return layout === 'dialog'
    ? html`<dialog class=${shape} part="banner" aria-labelledby="title" closedby="none">${content}</dialog>`
    : html`<section class=${shape} part="banner" aria-labelledby="title" popover="manual" role="region">
        ${content}
      </section>`;
}

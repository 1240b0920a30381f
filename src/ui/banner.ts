import { html, nothing, type TemplateResult } from 'lit/html.js';
import { bold } from './bold.js';
import { choices } from './choices.js';
import { optionalVendors } from './draft.js';
import { facts } from './facts.js';
import { fill } from './fill.js';
import { siteLinks } from './site-links.js';
import type { View } from './view.js';

/** The first layer: who asks, for what, and both answers. Not modal; a manual popover closes by nothing but a choice. */
export function banner(view: View): TemplateResult {
  const { catalogue, texts } = view;
  const purposes = catalogue.categories
    .filter((category) => category.vendors.some((vendor) => view.asked.includes(vendor)))
    .map((category) => view.pick(category.name));
  const asked = {
    controller: catalogue.controller.name,
    purposes: view.enumerate(purposes, bold),
  };
  const isAll = view.asked.length === optionalVendors(catalogue).length;
  const isNamed = Object.keys(asked).every((place) => texts.intro.includes(`{${place}}`));
  return html`<section
    popover="manual"
    role="region"
    class=${`banner ${catalogue.layout ?? 'box'}`}
    part="banner"
    aria-labelledby="title"
  >
    <div class="says">
      <h2 id="title" part="title">${texts.title}</h2>
      <p>${fill(texts.intro, asked)}</p>
      ${isNamed ? nothing : html`<p>${fill(texts.asks, asked)}</p>`}
      <p>${texts.withdrawHint}${siteLinks(view, true)}</p>
      ${facts(view)}
    </div>
    <div class="does">
      ${choices(view, isAll ? ['reject-all', 'accept-all'] : ['reject-new', 'accept-new'])}
      <button class="settings" part="settings" @click=${view.openSettings}>${texts.settings}</button>
    </div>
  </section>`;
}

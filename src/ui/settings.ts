import { html, type TemplateResult } from 'lit/html.js';
import { category } from './category.js';
import { choices } from './choices.js';
import { siteLinks } from './site-links.js';
import type { View } from './view.js';

/** The second layer: every choice, for each purpose and each vendor. */
export function settings(view: View): TemplateResult {
  const { texts } = view;
  return html`<header>
      <div>
        <h2 id="settings-title" part="title" tabindex="-1" autofocus>${texts.settingsTitle}</h2>
        <p>${texts.settingsIntro}${siteLinks(view, false)}</p>
      </div>
      <form method="dialog"><button class="close" part="close" aria-label=${texts.close}>×</button></form>
    </header>
    <div class="body">${view.categories.map((entry, index) => category(view, entry, `c${index}`))}</div>
    <footer>${choices(view, ['save', 'reject-all', 'accept-all'])}</footer>`;
}

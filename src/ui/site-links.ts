import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from './view.js';

/** The site's privacy statement, and its imprint where `imprint` is asked for and given. */
export function siteLinks({ catalogue, words }: View, imprint: boolean): TemplateResult {
  const link = (address: string, label: string): TemplateResult => html` <a part="link" href=${address}>${label}</a>`;
  return html`${link(catalogue.controller.privacyPolicy, words.texts.privacyPolicy)}${
    imprint && catalogue.controller.imprint ? link(catalogue.controller.imprint, words.texts.imprint) : nothing
  }`;
}

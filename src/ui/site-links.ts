import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { View } from './view.js';

/** The site's privacy statement, and its imprint where `imprint` is asked for and given. */
export function siteLinks({ catalogue: { controller }, texts }: View, imprint: boolean): TemplateResult {
  const link = (address: string, label: string): TemplateResult => html` <a part="link" href=${address}>${label}</a>`;
  return html`${link(controller.privacyPolicy, texts.privacyPolicy)}${
    imprint && controller.imprint ? link(controller.imprint, texts.imprint) : nothing
  }`;
}

import { html, type TemplateResult } from 'lit/html.js';

/** What stands out in a text. */
export const bold = (text: string): TemplateResult => html`<b>${text}</b>`;

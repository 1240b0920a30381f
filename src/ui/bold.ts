import { html, type TemplateResult } from 'lit/html.js';

/** Draws what stands out in a text, in its own language and direction. */
export const bold =
  (language: string) =>
  (text: string): TemplateResult =>
    html`<b lang=${language} dir="auto">${text}</b>`;

/**
 * The site's declaration, for its policy page: the whole catalogue as tables, with the visitor's present choice, when it
 * was made, its id, and the way to change it. It stands in the page itself, not in a shadow: it takes the page's own
 * styles, can be printed, found and indexed, and may be written by a server, whose part is brought up to date in place.
 * What stands inside of it is shown until then, and where the catalogue cannot be used.
 *
 * @element ask-first-declaration
 * @attr {"1" | "2" | "3" | "4" | "5" | "6"} heading - Level of the categories' headings; those of the vendors are one
 *   deeper. Default: 2.
 */
export class AskFirstDeclarationElement extends HTMLElement {}

/** Makes the element known, if nobody else's has its name. */
export function register(): void {
  if (!customElements.get('ask-first-declaration')) {
    customElements.define('ask-first-declaration', AskFirstDeclarationElement);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-declaration': AskFirstDeclarationElement;
  }
}

/**
 * An embed of somebody else's, such as a video or a map: nothing of it is loaded before its vendor is granted, or the
 * visitor asks for this one. Until then a placeholder of the same size says what it is and who gets what. What stands
 * inside of it is shown where there is no JavaScript.
 *
 * @element ask-first-embed
 * @attr {string} vendor - Id of the vendor in the catalogue.
 * @attr {string} src - Address of what is embedded: http(s), or relative to the page.
 * @attr {string} title - What it is; also the name of the frame.
 * @attr {string} preview - Address of a picture of the site's own, shown until it is loaded.
 * @attr {string} width - In pixels, or in per cent. Never wider than what it stands in.
 * @attr {string} height - In pixels; with a width in pixels it is the shape that is kept. Default: 16 to 9.
 * @attr {string} allow - Of the frame, as the following ones: what it may do.
 * @attr {boolean} allowfullscreen
 * @attr {"eager" | "lazy"} loading
 * @attr {string} name
 * @attr {string} referrerpolicy
 * @attr {string} sandbox
 *
 * @cssproperty --askfirst-accent - Of the buttons.
 * @cssproperty --askfirst-surface - Of the placeholder.
 * @cssproperty --askfirst-text - Of the text on it.
 * @cssproperty --askfirst-radius - Of corners.
 * @cssproperty --askfirst-font - Default: the page's own.
 *
 * @csspart placeholder - What is shown until it is loaded.
 * @csspart choice - Its buttons, to load this one and to allow all of the vendor's: one and the same control.
 *
 * @fires consent-embed - The visitor has loaded this one; see `ConsentEmbedEvent`.
 * @fires consent-request - The visitor allows the vendor for good; see `ConsentRequestEvent`.
 */
export class AskFirstEmbedElement extends HTMLElement {}

/** Makes the element known, if nobody else's has its name. */
export function register(): void {
  if (!customElements.get('ask-first-embed')) customElements.define('ask-first-embed', AskFirstEmbedElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first-embed': AskFirstEmbedElement;
  }
}

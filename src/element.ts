import { startConsent } from './start-consent.js';

// in Node there are no elements, and importing this must not fail there
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/**
 * Starts the gate from markup. The dialog itself stands in an `<ask-first>` of its own on the document's root, so that
 * nothing around this one can clip, scale or unmount it.
 *
 * @element ask-first
 * @attr {string} catalogue - Address of the catalogue, relative to the page.
 * @attr {string} nonce - The nonce of the page's Content Security Policy.
 * @attr {"light" | "dark"} theme - On the element at the root: forces the palette.
 */
export class AskFirstElement extends Base {
  connectedCallback(): void {
    const catalogue = this.getAttribute('catalogue');
    if (catalogue) startConsent({ catalogue, ...(this.nonce && { nonce: this.nonce }) });
  }
}

if (typeof customElements !== 'undefined' && !customElements.get('ask-first')) {
  customElements.define('ask-first', AskFirstElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'ask-first': AskFirstElement;
  }
}

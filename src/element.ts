import { report } from './report.js';
import { startConsent } from './start-consent.js';

// in Node there are no elements, and importing this must not fail there
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/**
 * Starts the gate from markup. The dialog itself stands in an `<ask-first>` of its own on the document's root, so that
 * nothing around this one can clip, scale or unmount it. Properties and parts are those of that one: style both by the
 * name of the element.
 *
 * @element ask-first
 * @attr {string} catalogue - Address of the catalogue, relative to the page.
 * @attr {string} nonce - The nonce of the page's Content Security Policy.
 * @attr {string} debug - Shows the debug panel. With a value, such as `askfirst-debug`: only where the query of the page's
 *   address has it.
 * @attr {"light" | "dark"} theme - Forces a palette, on any `<ask-first>` of the page.
 *
 * @cssproperty --askfirst-accent - Of the answers and of what is switched on. What is written on it is black or white.
 * @cssproperty --askfirst-surface - Of banner and settings.
 * @cssproperty --askfirst-text - Of the text on the surface. Default: one that can be read on it.
 * @cssproperty --askfirst-radius - Of corners.
 * @cssproperty --askfirst-shadow - Of banner and settings.
 * @cssproperty --askfirst-font - Default: the page's own.
 * @cssproperty --askfirst-space - A number by which all distances are multiplied.
 *
 * @csspart reopener - The button that opens the settings again.
 * @csspart banner - The first layer.
 * @csspart settings-dialog - The second layer.
 * @csspart title - The heading of each.
 * @csspart choice - Accept, reject and save: one and the same control, themed by the custom properties alone.
 * @csspart settings - The button that leads from the first layer to the second.
 * @csspart link - Links to the privacy statement, the imprint and vendors' policies.
 * @csspart close - The settings' ×.
 * @csspart category - A purpose.
 * @csspart vendor - A vendor in it.
 * @csspart switch - Of a vendor, and of all vendors of a category.
 * @csspart search - The field that looks for vendors.
 * @csspart more - The button that shows more of a long list.
 * @csspart badge - The word on a vendor that is new.
 *
 * @fires consent-request - The visitor has chosen; see `ConsentRequestEvent`.
 * @fires consent-open - A layer is shown.
 * @fires consent-close - A layer is no longer shown.
 */
export class AskFirstElement extends Base {
  connectedCallback(): void {
    const catalogue = this.getAttribute('catalogue');
    if (!catalogue) return;
    const nonces = Array.from(document.querySelectorAll<HTMLElement>('script[nonce]'), ({ nonce }) => nonce);
    // where the page works with nonces, an element without it is not of the page's making; nor is a second nonce
    if (nonces.some((nonce) => nonce !== this.nonce)) {
      report(Error("<ask-first catalogue> does not have the page's nonce"));
    } else {
      const debug = this.getAttribute('debug') ?? false;
      startConsent({ catalogue, debug, ...(nonces[0] && { nonce: nonces[0] }) });
    }
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

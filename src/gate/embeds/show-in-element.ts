import type { Show } from './show.js';

/** Attributes that are those of the frame. */
const OF_FRAME = /^(title|allow|allowfullscreen|loading|name|referrerpolicy|sandbox)$/;

const STYLES =
  ':host(:not([hidden])){display:block;position:relative;aspect-ratio:16/9;max-width:100%}' +
  'iframe{position:absolute;width:100%;height:100%;border:0}';

/** Shows it in the shadow of an `<ask-first-embed>`. */
export const showInElement: Show<HTMLElement> = (element, address, draw) => {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = draw ? [sheetFor(element)] : [];
  if (draw && !address) {
    root.querySelector('iframe')?.remove();
    draw(root);
    return element;
  }
  // a slot shows what stands inside of the element, as if we had never been here
  const shown = document.createElement(draw ? 'iframe' : 'slot');
  if (draw) {
    for (const { name, value } of element.attributes) if (OF_FRAME.test(name)) shown.setAttribute(name, value);
    (shown as HTMLIFrameElement).src = address;
  }
  // what is the same stays: it may play
  if (!root.firstChild?.isEqualNode(shown)) root.replaceChildren(shown);
  return root.firstChild as HTMLElement;
};

/** Our styles, with the size that the element asks for; the page's own rules for it go before that. */
function sheetFor(element: HTMLElement): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  const { style } = sheet.cssRules[0] as CSSStyleRule;
  const [width, height] = ['width', 'height'].map((name) => element.getAttribute(name) ?? '') as [string, string];
  // what is no size, or no shape, the browser refuses, and keeps what was there
  style.width = width;
  style.width = `${width}px`;
  style.height = height;
  style.height = `${height}px`;
  if (style.height) {
    style.aspectRatio = 'auto';
    style.aspectRatio = `${width}/${height}`;
    // of two numbers it is the shape that is kept where there is less room
    if (style.aspectRatio !== 'auto') style.height = '';
  }
  return sheet;
}

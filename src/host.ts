// Canvas and CanvasText follow color-scheme and forced colours by themselves; more than the largest z-index is the largest
const STYLE = `:host{all:initial!important;color-scheme:light dark!important}#reopener{position:fixed;bottom:12px;left:12px;width:44px;height:44px;padding:12px;border:0;border-radius:50%;background:Canvas;color:CanvasText;box-shadow:0 1px 6px #0006;z-index:9999999999}#reopener:before{content:"";display:block;height:8px;border:2px solid;border-radius:8px;background:radial-gradient(circle at 4px,currentColor 3px,#0000 4px)}@media print{:host{display:none!important}}`;

/** So often it comes back in a second: page code that takes it out every time must not make the page hang. */
const MOST_RETURNS = 99;

/** The `<ask-first>` element on the page, with the way back into the settings. */
export interface Host {
  readonly element: HTMLElement;
  /**
   * Puts it where it belongs, if it is not there: on the document's root, before the body. There it is outside of what
   * frameworks own, of transforms and zoom, and early in the tab order. Not before there is something in it to be seen:
   * the browser would look at the page's styles for nothing.
   *
   * @returns whether it was not there
   */
  attach(): boolean;
  /** Shows the reopener under this name, or an English one where it is empty; hides it where there is none. */
  reopener(label?: string, language?: string): void;
}

/**
 * @param reopen the reopener was clicked
 */
export function createHost(reopen: () => void): Host {
  const element = document.createElement('ask-first');
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.id = button.part = 'reopener';
  button.hidden = true;
  root.append(button);
  let times = 0;
  const attach = (): boolean => {
    const { body, documentElement: html } = document;
    const isNeeded = !button.hidden || root.childElementCount > 1;
    // an element of that name, which markup may bring, is no root: what has its place keeps it
    const isPlaced = element.parentNode === html || (element.isConnected && html?.parentNode !== document);
    const isAway = isNeeded && !!html && !isPlaced && times < MOST_RETURNS;
    if (isAway) {
      // never back to none
      if (times++) {
        setTimeout(() => {
          times--;
          attach();
        }, 1000);
      }
      // what was in a page that document.open() has emptied has lost it
      button.onclick = reopen;
      html.insertBefore(element, body);
    }
    return isAway;
  };

  return {
    element,
    attach,
    reopener(label, language) {
      button.hidden = label === undefined;
      button.lang = (label && language) || 'en';
      button.ariaLabel = button.title = label || 'Privacy settings';
      // who takes it out is answered where what was open is opened again
      if (!times) attach();
    },
  };
}

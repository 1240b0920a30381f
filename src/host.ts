// Canvas and CanvasText follow color-scheme and forced colours by themselves
const STYLE = `:host{all:initial!important;color-scheme:light dark!important}:host([theme=light]){color-scheme:light!important}:host([theme=dark]){color-scheme:dark!important}[part=reopener]{position:fixed;inset:auto auto 12px 12px;width:44px;height:44px;padding:12px;border:0;border-radius:50%;background:var(--askfirst-surface,Canvas);color:var(--askfirst-text,CanvasText);box-shadow:0 1px 6px #0006;cursor:pointer;z-index:2147483647}[part=reopener]:before{content:"";display:block;height:8px;border:2px solid;border-radius:8px;background:radial-gradient(circle at 4px,currentColor 3px,#0000 4px)}[part=reopener]:focus-visible{outline:3px solid}[hidden]{display:none}@media print{:host{display:none!important}}`;

/** So often the host comes back: page code that takes it out every time must not make the page hang. */
const MOST_RETURNS = 50;

/** The `<ask-first>` element on the page, with the way back into the settings. */
export interface Host {
  readonly element: HTMLElement;
  /** Shows the reopener under this name; hides it where there is none. */
  reopener(label: string, language?: string): void;
  /** Takes it out for good. */
  remove(): void;
}

/**
 * Puts `<ask-first>` on the document's root, before the body: outside of what frameworks own, of transforms and zoom,
 * and early in the tab order. Page code that removes it finds it again.
 *
 * @param reopen the reopener was clicked
 * @param returned it has been put into the page, for the first time or again
 */
export function createHost(reopen: () => void, returned: () => void): Host {
  const element = document.createElement('ask-first');
  const root = element.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  const button = document.createElement('button');
  button.type = 'button';
  button.part = 'reopener';
  button.hidden = true;
  button.addEventListener('click', reopen);
  root.append(button);

  let times = 0;
  const attach = (): void => {
    const { documentElement: html } = document;
    if (!html || element.parentNode === html || times++ > MOST_RETURNS) return;
    html.insertBefore(element, document.body);
    observer.observe(html, { childList: true });
    returned();
  };
  const observer = new MutationObserver(attach);
  observer.observe(document, { childList: true });
  attach();

  return {
    element,
    reopener(label, language = '') {
      button.hidden = !label;
      button.lang = language;
      button.ariaLabel = button.title = label;
    },
    remove() {
      observer.disconnect();
      element.remove();
    },
  };
}

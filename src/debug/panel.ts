import { styles } from './styles.js';

/** The panel on the page. */
export interface Panel {
  /** Fills one of its sections: a line each, in cells. */
  show(section: SectionName, rows: readonly Row[]): void;
  close(): void;
}

export type SectionName = 'Vendors' | 'Held back' | 'Swept' | 'Drift' | 'Errors';

/** A line: a name, what is said of it, and, of vendors, a state. */
export interface Row {
  readonly name: string;
  readonly state?: string;
  readonly text?: string;
}

/** What is said where there is nothing to say. */
const NOTHING: Readonly<Record<SectionName, string>> = {
  Vendors: 'None.',
  'Held back': 'Nothing in the page waits.',
  Swept: 'Nothing since the panel is there.',
  Drift: 'All that was asked for or kept is declared by who is granted.',
  Errors: 'None since the panel is there.',
};

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/**
 * Puts the panel on the page's root, in a shadow of its own, where the banner is not.
 *
 * @param isAtTop whether the banner's place is the upper edge
 * @param closed called when the panel is closed by its button
 */
export function openPanel(isAtTop: boolean, closed: () => void): Panel {
  const host = document.createElement('ask-first-debug');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const sections = new Map<SectionName, { list: HTMLUListElement; count: HTMLElement; shown: string }>();
  const body = make('div', { class: 'body', tabindex: '0', role: 'group', 'aria-label': 'Findings' });
  for (const name of Object.keys(NOTHING) as SectionName[]) {
    const list = make('ul', { role: 'list' });
    const count = make('span', { class: 'count' });
    sections.set(name, { list, count, shown: '' });
    const isOpen = name === 'Vendors' || name === 'Drift';
    body.append(make('details', isOpen ? { open: '' } : {}, make('summary', {}, `${name} `, count), list));
  }
  const close = make('button', { type: 'button', 'aria-label': 'Close the debug panel' }, '×');
  const header = make('header', {}, make('h2', { id: 'heading' }, 'Askfirst debug'), close);
  root.append(
    make(
      'section',
      { 'aria-labelledby': 'heading', lang: 'en', dir: 'ltr', class: isAtTop ? 'low' : 'high' },
      header,
      body,
    ),
  );
  document.documentElement.append(host);

  const panel: Panel = {
    show(name, rows) {
      const section = sections.get(name)!;
      const shown = JSON.stringify(rows);
      // what is as it was keeps focus and selection
      if (section.shown === shown) return;
      section.shown = shown;
      section.count.textContent = String(rows.length);
      section.list.replaceChildren(
        ...(rows.length ? rows : [{ name: '', text: NOTHING[name] }]).map((row) => {
          const { name: title, state, text }: Row = row;
          return make(
            'li',
            {},
            ...(title ? [make('b', {}, title), ' '] : []),
            ...(state ? [make('span', { class: 'state', 'data-state': state }, state), ' '] : []),
            ...(text ? [make('span', {}, text)] : []),
          );
        }),
      );
    },
    close: () => host.remove(),
  };
  close.onclick = closed;
  return panel;
}

import type { LoadTexts } from '../../../catalogue/texts.js';
import type { Catalogue, Vendor } from '../../../catalogue/types.js';
import { directionOf } from '../../../language/direction-of.js';
import { ownColors } from '../../../own-colors.js';
import { styles } from './styles.js';
import { wordsFor } from './words.js';

/** What the placeholder of one embed shows and does. */
export interface Content {
  readonly title: string | null;
  readonly preview: string | null;
  /** Loads this embed. */
  readonly load: () => void;
  /** Asks for its vendor to be allowed. */
  readonly allow: (event: Event) => void;
}

/** Draws into a shadow root, or into the document of an empty frame. */
export type Draw = (root: ShadowRoot | Document, content: Content) => void;

/**
 * What stands in place of a vendor's embeds until they are loaded: what it is, who gets what, the site's own picture,
 * and two ways on, which are one and the same control.
 *
 * @param loadTexts the texts of a language other than English
 */
export async function placeholderFor(catalogue: Catalogue, vendor: Vendor, loadTexts: LoadTexts): Promise<Draw> {
  const [texts, language] = await wordsFor(catalogue, vendor, loadTexts);
  const { privacyPolicy } = vendor;

  return (root, { title, preview, load, allow }) => {
    const says = make('p', {}, `${texts.embedNotLoaded} ${texts.embedReceives} `);
    if (privacyPolicy) {
      says.append(make('a', { href: privacyPolicy, target: '_blank', rel: 'noreferrer' }, texts.embedPolicy));
    }
    const does = make(
      'p',
      {},
      choice(texts.embedLoad, texts.embedLoadName, load),
      choice(texts.embedAlways, texts.embedAlways, allow),
    );
    const placeholder = make(
      'div',
      {
        role: 'group',
        part: 'placeholder',
        'aria-label': title || texts.embedNotLoaded,
        lang: language,
        dir: directionOf(language),
      },
      ...(preview ? [make('img', { src: preview, alt: '' })] : []),
      make('section', {}, ...(title ? [make('b', { dir: 'auto' }, title)] : []), says, does),
    );
    // a document takes only sheets of its own
    const sheet = new (root.ownerDocument ?? root).defaultView!.CSSStyleSheet();
    sheet.replaceSync(styles + ownColors('div'));
    root.adoptedStyleSheets.push(sheet);
    const place = (root as Document).body ?? root;
    // what is the same stays: it may hold the focus
    if (!place.firstChild?.isEqualNode(placeholder)) place.replaceChildren(placeholder);
  };
}

function make(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  for (const key in attributes) element.setAttribute(key, attributes[key]!);
  element.append(...children);
  return element;
}

function choice(text: string, name: string, act: (event: Event) => void): HTMLElement {
  const button = make('button', { part: 'choice', 'aria-label': name }, text);
  button.onclick = (event) => {
    // not every browser does so by itself; it tells where the focus belongs afterwards
    button.focus();
    act(event);
  };
  return button;
}

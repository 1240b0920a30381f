import type { LoadTexts } from '../catalogue/texts.js';
import type { Catalogue } from '../catalogue/types.js';
import { describe, type Current } from './describe.js';
import { draw } from './draw.js';
import { register } from './element.js';
import { speechFor } from './speech.js';
import { styles } from './styles.js';

/** Draws one. */
type Show = (element: Element) => void;

/** For each gate that runs, by what ends it. */
const running = new WeakMap<AbortSignal, Show>();

let sheet: CSSStyleSheet | undefined;

/**
 * Shows the declaration in an element, and keeps every one of the page in line with the visitor's choice and the page's
 * language. Screen readers are told nothing of changes: the dialog, in which they are made, has done so.
 *
 * @param load the texts of a language other than English
 * @param ended leaves them as a server would have written them
 * @param current the choice, always as it is now
 */
export function declare(
  element: Element,
  catalogue: Catalogue,
  load: LoadTexts,
  ended: AbortSignal,
  current: Current | undefined,
): void {
  if (ended.aborted) return;
  const show = running.get(ended) ?? start(catalogue, load, ended, current);
  running.set(ended, show);
  show(element);
}

function start(catalogue: Catalogue, load: LoadTexts, ended: AbortSignal, current: Current | undefined): Show {
  const page = document.documentElement;
  const speak = (): ReturnType<typeof speechFor> => speechFor(catalogue, [page.lang, ...navigator.languages], load);
  let speech = speak();

  const show: Show = (element) => {
    const wanted = speech;
    void wanted.then((spoken) => {
      // the language may have changed again meanwhile
      if (wanted !== speech) return;
      const choice = ended.aborted ? undefined : current;
      draw(element, [describe(catalogue, spoken, element.getAttribute('heading'), choice)]);
    });
  };
  const showAll = (): void => document.querySelectorAll('ask-first-declaration').forEach(show);

  register();
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
  }
  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => target === page)) speech = speak();
    showAll();
  });
  observer.observe(page, { attributeFilter: ['lang', 'heading'], subtree: true });
  document.addEventListener('consent-change', showAll, { signal: ended });
  ended.addEventListener('abort', () => {
    observer.disconnect();
    showAll();
  });
  return show;
}

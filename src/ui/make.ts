/** What an element is made of: text, other elements, and nothing where there is nothing to say. */
export type Part = string | Node | false | readonly Part[];

/**
 * Makes an element. The banner is drawn with this alone: lit comes with the settings, which few visitors open.
 *
 * @param attributes of its markup; what is a function is a listener, by the name of its property (`onclick`)
 */
export function make(
  name: string,
  attributes: Readonly<Record<string, string | ((event: Event) => void)>>,
  ...parts: readonly Part[]
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'string') element.setAttribute(key, value);
    else Object.assign(element, { [key]: value });
  }
  add(element, parts);
  return element;
}

function add(element: HTMLElement, part: Part): void {
  if (typeof part === 'string' || part instanceof Node) element.append(part);
  else if (part) for (const inner of part) add(element, inner);
}

/** Fills an element, unless it looks like that already: what is in it may have the focus. */
export function refill(element: HTMLElement, part: Part): void {
  const filled = element.cloneNode() as HTMLElement;
  add(filled, part);
  if (filled.isEqualNode(element)) return;
  const all = element.getElementsByTagName('*');
  const focused = [...all].indexOf((element.getRootNode() as Document).activeElement!);
  element.replaceChildren(...filled.childNodes);
  (all[focused] as HTMLElement | undefined)?.focus();
}

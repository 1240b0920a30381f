import { until } from '../until.js';
import type { Releasing } from './gate.js';
import { isWebAddress } from './is-web-address.js';

/** The attributes by which elements load something. Held back, they are written with `data-` before them. */
const LOADING: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  // the larger choice first: what has only `src` would be loaded for it
  img: ['srcset', 'src'],
  input: ['src'],
  link: ['imagesrcset', 'href'],
  object: ['data'],
  source: ['srcset', 'src'],
  track: ['src'],
  video: ['poster', 'src'],
};

/** Parts that follow what they are part of, if they have no label of their own. */
const PARTS = ':is(source,track,img):not([data-vendor],[data-category])';

/** What a template's script may be for it to run at all; everything else is data. */
const RUNS = /^(module|(text|application)\/(java|ecma)script)?$/i;

// For as long as the page lasts: nothing runs twice.

/** Blocked scripts that have run, and what ran in their place. */
const released = new WeakSet<Element>();

/** Which scripts of a template have run. */
const ranIn = new WeakMap<Element, Set<number>>();

/**
 * Releases a piece of blocked markup in its place.
 *
 * @param label the vendor or category in whose name it was held
 * @param gate what it needs of the gate
 * @param again holds it anew, after it was taken back
 * @param closed takes it back
 * @param next lets what is behind it follow before it has run
 * @returns resolves when what is behind it may follow
 */
export async function release(
  element: HTMLElement,
  label: string,
  gate: Releasing,
  again: () => void,
  closed: AbortSignal,
  next: () => void,
): Promise<void> {
  if (!element.dataset['src'] && !element.nextSibling && document.readyState === 'loading') {
    // the parser may not have seen the end of it yet
    await until('DOMContentLoaded');
    closed.throwIfAborted();
  }
  const { dataset, localName } = element;
  if ((dataset['vendor'] ?? dataset['category']) !== label) again();
  else if (localName === 'script') await releaseScript(element as HTMLScriptElement, label, gate, closed, next);
  else if (localName === 'template') await releaseTemplate(element as HTMLTemplateElement, label, gate, again, closed);
  else load(element, gate, again, closed);
}

async function releaseScript(
  blocked: HTMLScriptElement,
  label: string,
  gate: Releasing,
  closed: AbortSignal,
  next: () => void,
): Promise<void> {
  const { src = blocked.getAttribute('src') ?? '', type = '' } = blocked.dataset;
  const policy = gate.trusted();
  if (released.has(blocked)) return;
  if (gate.nonce && blocked.nonce !== gate.nonce)
    return gate.report(Error(`${label}: a blocked script lacks the nonce`));
  // not cloned: a script that innerHTML has made counts as run, and so does its clone
  const script = document.createElement('script');
  for (const { name, value } of blocked.attributes) {
    if (name !== 'src') script.setAttribute(name, /^on/.test(name) ? policy.createScript(value) : value);
  }
  script.nonce = blocked.nonce;
  script.type = type;
  if (!src) script.text = policy.createScript(blocked.text);
  released.add(script);
  let written = '';
  const insert = (): void => {
    // what an inline script writes once the page is there would replace the page
    if (!src) written = writtenWhile(() => blocked.after(script));
    else blocked.after(script);
  };
  await gate.run(label, script, src, insert, closed, next);
  released.add(blocked);
  if (written) {
    const template = document.createElement('template');
    template.innerHTML = gate.trusted().createHTML(written);
    await unpack(template.content, script, label, gate, closed);
  }
}

/** What a script gives to `document.write` in the meantime, which does nothing else then. */
function writtenWhile(action: () => void): string {
  let written = '';
  const write = (...texts: readonly unknown[]): void => void (written += texts.join(''));
  const own: PropertyDescriptorMap & Record<string, PropertyDescriptor> = {
    write: { value: write, configurable: true },
    writeln: { value: (...texts: readonly unknown[]) => write(...texts, '\n'), configurable: true },
    open: { value: () => document, configurable: true },
    close: { value: () => {}, configurable: true },
  };
  const before = Object.keys(own).map((name) => [name, Object.getOwnPropertyDescriptor(document, name)] as const);
  Object.defineProperties(document, own);
  try {
    action();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(document, name, descriptor);
      else delete (document as unknown as Record<string, unknown>)[name];
    }
  }
  return written;
}

async function releaseTemplate(
  template: HTMLTemplateElement,
  label: string,
  gate: Releasing,
  again: () => void,
  closed: AbortSignal,
): Promise<void> {
  const ran = ranIn.get(template) ?? new Set();
  ranIn.set(template, ran);
  const content = document.importNode(template.content, true);
  const nodes = [...content.childNodes];
  const takeOut = (): void => {
    for (const node of nodes) node.remove();
  };
  closed.addEventListener('abort', takeOut);
  // closed before all of it has run, it is taken up again by its lane
  await unpack(content, template, label, gate, closed, ran);
  closed.removeEventListener('abort', takeOut);
  whenClosed(closed, template, () => {
    takeOut();
    again();
  });
}

/**
 * Puts markup behind an element, and runs its scripts one after the other. One that fails holds back no other.
 *
 * @param ran the numbers of those that have run before
 */
async function unpack(
  content: DocumentFragment,
  place: Element,
  label: string,
  gate: Releasing,
  closed: AbortSignal,
  ran = new Set<number>(),
): Promise<void> {
  const scripts = [...content.querySelectorAll('script')].filter(({ type }) => RUNS.test(type));
  for (const script of scripts) {
    if (script.type) script.dataset['type'] = script.type;
    script.type = 'text/plain';
  }
  place.after(content);
  for (const [index, script] of scripts.entries()) {
    closed.throwIfAborted();
    if (ran.has(index)) continue;
    await new Promise<void>((next) => {
      releaseScript(script, label, gate, closed, next)
        .then(
          () => ran.add(index),
          (error: Error) => closed.aborted || gate.report(error),
        )
        .finally(next);
    });
  }
  closed.throwIfAborted();
}

/** What is to be done with an element when its lane is closed. Nobody else needs to keep the element for it. */
const closing = new WeakMap<Element, () => void>();

function whenClosed(closed: AbortSignal, element: Element, action: () => void): void {
  const reference = new WeakRef(element);
  closing.set(element, action);
  closed.addEventListener('abort', () => closing.get(reference.deref()!)?.());
}

/** Gives an element, and its parts, the addresses that were held back. */
function load(element: HTMLElement, gate: Releasing, again: () => void, closed: AbortSignal): void {
  const undo: (() => void)[] = [];
  const show = (part: Element): void => {
    for (const name of LOADING[part.localName] ?? []) {
      const address = part.getAttribute(`data-${name}`);
      const before = part.getAttribute(name);
      if (address === null || address === before) continue;
      // pictures to choose from cannot run anything
      if (!name.endsWith('srcset') && !isWebAddress(address)) {
        gate.report(Error(`data-${name}="${address}" is no http(s) address`));
        continue;
      }
      // embed and object load what may be a script
      part.setAttribute(
        name,
        /^(embed|object)$/.test(part.localName) ? gate.trusted().createScriptURL(address) : address,
      );
      // what was there before would stay in the history of the tab
      if (before !== null) insertAnew(part);
      undo.unshift(() => {
        if (before === null) part.removeAttribute(name);
        else part.setAttribute(name, before);
        insertAnew(part);
      });
    }
  };
  const parts = [element, ...element.querySelectorAll(PARTS)];
  const showAll = (): void => {
    gate.pass(() => parts.forEach(show));
    element.closest<HTMLMediaElement>('audio,video')?.load();
  };
  showAll();
  // frameworks keep an element and give it another address
  const observer = new MutationObserver(showAll);
  for (const part of parts) {
    observer.observe(part, { attributeFilter: (LOADING[part.localName] ?? []).map((name) => `data-${name}`) });
  }
  whenClosed(closed, element, () => {
    observer.disconnect();
    for (const step of undo) step();
    element.closest<HTMLMediaElement>('audio,video')?.load();
    again();
  });
}

/** The same element at the same place: a frame begins anew. */
function insertAnew(element: Element): void {
  if (/^(iframe|object|embed)$/.test(element.localName)) element.parentNode?.insertBefore(element, element.nextSibling);
}

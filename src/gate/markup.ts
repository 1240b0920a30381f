import { isWebAddress } from '../catalogue/is-web-address.js';
import { until } from '../until.js';
import type { Releasing } from './gate.js';
import { memory } from './memory.js';

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

/** What waits in a template without a label of its own. */
const WAITS =
  ':is(script[type="text/plain"],:not(script):is([data-src],[data-srcset],[data-poster],[data-href],[data-data])):not([data-vendor],[data-category])';

/** What a template's script may be for it to run at all; everything else is data. */
const RUNS = /^(module|(text|application)\/(java|ecma)script)?$/i;

const { ranIn, released } = memory;

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
export async function releaseMarkup(
  element: HTMLElement,
  label: string,
  gate: Releasing,
  again: (element: Element) => void,
  closed: AbortSignal,
  next: () => void,
): Promise<void> {
  if (document.readyState === 'loading' && isForLater(element)) {
    await until('readystatechange');
    closed.throwIfAborted();
  }
  const { localName } = element;
  if (labelOf(element) !== label) again(element);
  else if (localName === 'script') await releaseScript(element as HTMLScriptElement, label, gate, closed, next);
  else if (localName === 'template') await releaseTemplate(element as HTMLTemplateElement, label, gate, again, closed);
  else load(element, label, gate, again, closed);
}

/** What waits for the whole page: deferred scripts and modules, and what the parser may not have seen the end of yet. */
const isForLater = (element: HTMLElement): boolean =>
  (!element.dataset['src'] && !element.nextSibling) ||
  (!element.hasAttribute('async') && (element.hasAttribute('defer') || element.dataset['type'] === 'module'));

const labelOf = ({ dataset }: HTMLElement): string | undefined => dataset['vendor'] ?? dataset['category'];

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
  for (const { name, value } of blocked.attributes) if (!/^(src$|on)/.test(name)) script.setAttribute(name, value);
  // handlers are with the element that the page knows, whatever they were set by; what is inline tells nobody
  for (const type of src ? ['load', 'error'] : []) {
    script.addEventListener(type, () => blocked.dispatchEvent(new Event(type)));
  }
  script.nonce = blocked.nonce;
  script.type = type;
  // beside an address it does not run, and some scripts read their settings there
  script.text = policy.createScript(blocked.text);
  released.add(script);
  /*@__NOINLINE__*/ keepPage(gate);
  // what an inline script writes, while it is put into the page, is put behind it
  const insert = (): void => {
    written = '';
    blocked.after(script);
  };
  const running = gate.run(label, script, src, insert, closed, next);
  const text = written;
  written = undefined;
  await running;
  released.add(blocked);
  if (text) {
    const range = document.createRange();
    range.selectNode(script);
    await unpack(range.createContextualFragment(policy.createHTML(text)), script, label, gate, closed);
  }
  // whoever brings scripts to life anew, as some frameworks do with each view, must not do so with this one, nor do we
  if (src) {
    script.type = 'text/plain';
    for (const name of ['vendor', 'category']) script.removeAttribute(`data-${name}`);
  } else script.remove();
}

/** What the inline script that runs at the moment has written. */
let written: string | undefined;

let isKept = false;

/**
 * From now on no released script can replace the page by what it writes, at once or later. What nobody can say the origin
 * of, such as a timer, cannot either.
 */
function keepPage(gate: Releasing): void {
  if (isKept) return;
  for (const name of ['open', 'close', 'write', 'writeln'] as const) {
    const native = document[name].bind(document) as (...texts: unknown[]) => never;
    const value = (...texts: unknown[]): never => {
      const { currentScript } = document;
      // a window is opened by the same name
      if ((currentScript && !released.has(currentScript)) || (name === 'open' && texts.length > 2)) {
        return native(...texts);
      }
      if (name.startsWith('write')) {
        if (written === undefined)
          gate.report(Error(`document.${name} of a released script would have replaced the page`));
        else written += texts.join('') + (name === 'write' ? '' : '\n');
      }
      return document as never;
    };
    // not by setting it, which a frozen prototype forbids; where the document itself is frozen, nothing is released
    Object.defineProperty(document, name, { value, configurable: true, enumerable: true, writable: true });
  }
  isKept = true;
}

async function releaseTemplate(
  template: HTMLTemplateElement,
  label: string,
  gate: Releasing,
  again: (element: Element) => void,
  closed: AbortSignal,
): Promise<void> {
  // one in SVG or MathML is an element like any other
  if (!(template.content as DocumentFragment | undefined))
    return gate.report(Error(`${label}: this <template> holds nothing back`));
  const ran = ranIn.get(template) ?? new Set();
  ranIn.set(template, ran);
  const content = document.importNode(template.content, true);
  const nodes = [...content.childNodes];
  // Firefox asks for plain addresses in a template as soon as it reads it, so what is in there may wait too
  for (const part of content.querySelectorAll<HTMLElement>(WAITS)) {
    if (part.localName === 'script') (part as HTMLScriptElement).type = part.dataset['type'] ?? '';
    else {
      // the parts of a picture together: one that had its own address first would be loaded for it
      const { dataset } = part.closest<HTMLElement>('audio,picture,video') ?? part;
      dataset[template.dataset['vendor'] === undefined ? 'category' : 'vendor'] = label;
    }
  }
  const takeOut = (): void => {
    for (const node of nodes) node.remove();
  };
  closed.addEventListener('abort', takeOut);
  // closed before all of it has run, it is taken up again by its lane
  await unpack(content, template, label, gate, closed, ran);
  closed.removeEventListener('abort', takeOut);
  whenClosed(closed, template, () => {
    takeOut();
    again(template);
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
function load(
  element: HTMLElement,
  label: string,
  gate: Releasing,
  again: (element: Element) => void,
  closed: AbortSignal,
): void {
  const parts = [element, ...element.querySelectorAll(PARTS)];
  /** What stood there before. */
  const before: (readonly [part: Element, name: string, value: string | null])[] = [];
  const show = (part: Element): void => {
    for (const name of LOADING[part.localName] ?? []) {
      const address = part.getAttribute(`data-${name}`);
      const now = part.getAttribute(name);
      if (address === null) continue;
      // pictures to choose from cannot run anything
      if (!name.endsWith('srcset') && !isWebAddress(address)) {
        gate.report(Error(`data-${name}="${address}" is no http(s) address`));
        continue;
      }
      const isLoaded = address === now;
      // a copy of one that was released has its address already
      if (!before.some(([other, its]) => other === part && its === name))
        before.push([part, name, isLoaded ? null : now]);
      if (isLoaded) continue;
      // embed and object load what may be a script
      const isTrusted = /embed|object/.test(part.localName);
      write(part, name, isTrusted ? gate.trusted().createScriptURL(address) : address, now !== null);
    }
  };
  const update = (action: () => void): void => {
    gate.pass(action);
    element.closest<HTMLMediaElement>('audio,video')?.load();
  };
  const takeBack = (): void => {
    closing.delete(element);
    observer.disconnect();
    // the last first: a picture that is left with nothing but its own address is loaded in WebKit
    update(() => before.reverse().forEach(([part, name, value]) => write(part, name, value, true)));
    again(element);
  };
  // frameworks keep an element and give it another address, or another vendor
  const observer = new MutationObserver(() => {
    if (labelOf(element) === label) update(() => parts.forEach(show));
    else takeBack();
  });
  for (const part of parts) {
    const names = [...(LOADING[part.localName] ?? []), 'vendor', 'category'];
    observer.observe(part, { attributeFilter: names.map((name) => `data-${name}`) });
  }
  update(() => parts.forEach(show));
  whenClosed(closed, element, takeBack);
}

/**
 * @param isAnew whether something is loaded there: a frame is taken out meanwhile, so that its old address is neither
 *   loaded once more nor left in the history of the tab
 */
function write(element: Element, name: string, value: string | null, isAnew: boolean): void {
  const { parentNode, nextSibling } = element;
  const isOut = isAnew && /iframe|object|embed/.test(element.localName);
  if (isOut) element.remove();
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
  if (isOut) parentNode?.insertBefore(element, nextSibling);
}

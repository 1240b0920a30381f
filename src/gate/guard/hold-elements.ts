import { report } from '../../report.js';
import { asText } from './as-text.js';
import type { Patch } from './patch.js';
import { trusted } from './trusted.js';

/** Attributes by which elements load. */
const NAMES = ['src', 'srcset', 'href', 'data', 'poster'];

/** With one of these as its type a script does not run, whatever text it has. */
const HELD = 'askfirst-held';

/** Holds back elements of which nobody has said whose they are. */
export interface Elements {
  /**
   * @param isParsed whether it is a script of the parser's making
   * @returns whether there was anything to hold back in it, itself included
   */
  readonly hold: (root: ParentNode, isParsed?: boolean) => boolean;
  /** Lets it load if it was held back and may now; every such element where none is named. */
  readonly release: (element?: Element) => void;
}

/** Elements that load without being in the page: a picture that is made and never put into it is a request. */
const LOADS_DETACHED = /^(img|audio|video)$/;

/**
 * An element that is held back does not have the attribute, but says that it had it. It loads in place, once.
 *
 * @param isHeld whether an address may not be loaded
 * @param inert a document in which nothing loads
 * @param nonce that of the page's policy: scripts of its markup without it never run
 */
export function holdElements(
  patch: Patch,
  isHeld: (address: unknown) => boolean,
  inert: Document,
  nonce: string | undefined,
): Elements {
  const held = new WeakMap<Element, Map<string, string | null>>();
  const all = new Set<WeakRef<Element>>();

  const isHeldIn = (name: string, value: unknown): boolean =>
    name === 'srcset'
      ? asText(value)
          .split(/[\s,]+/)
          .some(isHeld)
      : isHeld(value);

  const loadsBy = (element: Element, name: string): boolean =>
    // links lead somewhere, and load nothing
    name in element && !/^(a|area|base)$|-/.test(element.localName);

  const keep = (element: HTMLElement, name: string, value: string, isParsed?: boolean): void => {
    let record = held.get(element);
    if (!record) {
      held.set(element, (record = new Map()));
      all.add(new WeakRef(element));
      if (element.localName === 'script') {
        const type = element.getAttribute('type');
        element.setAttribute('type', HELD);
        record.set('type', type);
        // set and taken away again it makes scripts run in order
        if (isParsed && !element.hasAttribute('async')) record.set('async', null);
      }
    }
    element.removeAttribute(name);
    record.set(name, value);
    // what the parser has made would run without a nonce once we have touched it
    if (isParsed && nonce && element.nonce !== nonce) held.delete(element);
  };

  const write = (name: string, proceed: (self?: unknown) => unknown, value: unknown, self: HTMLElement): unknown => {
    if (isHeldIn(name, value) && loadsBy(self, name)) {
      // there it is as native as ever, with its errors, but loads nothing
      const copy = inert.importNode(self);
      proceed(copy);
      return keep(self, name, copy.getAttribute(name)!);
    }
    // what it was held back for may be gone
    if (held.get(self)?.delete(name)) release(self);
    return proceed();
  };

  patch('Element', 'setAttribute', (proceed, args, self) => {
    const name = asText(args[0]).toLowerCase();
    return NAMES.includes(name) ? write(name, proceed, args[1], self as HTMLElement) : proceed();
  });
  for (const owner of Object.getOwnPropertyNames(globalThis)) {
    if (!/^HTML(?!A|Ba).*Element$/.test(owner)) continue;
    for (const name of NAMES) {
      patch(owner, name, (proceed, [value], self) => write(name, proceed, value, self as HTMLElement), 'set');
      patch(
        owner,
        name,
        (proceed, _, self) => {
          const now = proceed();
          const value = held.get(self as HTMLElement)?.get(name);
          if (value == null) return now;
          return name === 'srcset' ? value : new URL(value, document.baseURI).href;
        },
        'get',
      );
    }
  }

  patch('', 'Audio', (proceed, args) => {
    const [src] = args.splice(0);
    const audio = proceed() as HTMLAudioElement;
    if (src !== undefined) audio.src = src as string;
    return audio;
  });

  const release = (element: Element): void => {
    const record = held.get(element);
    if (!record || [...record].some(([name, value]) => isHeldIn(name, value))) return;
    held.delete(element);
    try {
      const isScript = element.localName === 'script';
      for (const [name, value] of record) {
        if (name === 'type' && element.getAttribute(name) !== HELD) continue;
        element.setAttribute(name, isScript && value ? trusted(value) : (value ?? ''));
        if (value === null) element.removeAttribute(name);
      }
      if (element.localName === 'source') (element.parentNode as HTMLMediaElement | null)?.load?.();
    } catch (error) {
      report(error as Error);
    }
  };

  return {
    hold(root, isParsed) {
      let found = false;
      for (const element of [
        root as HTMLElement,
        ...root.querySelectorAll<HTMLElement>(NAMES.map((name) => `[${name}]`).join()),
      ]) {
        for (const name of NAMES) {
          const value = element.getAttribute?.(name);
          if (value && loadsBy(element, name) && isHeldIn(name, value)) {
            keep(element, name, value, isParsed);
            found = true;
          }
        }
      }
      return found;
    },
    release(one) {
      if (one) return release(one);
      for (const reference of all) {
        const element = reference.deref();
        if (!element) all.delete(reference);
        else if (element.isConnected || !LOADS_DETACHED.test(element.localName)) release(element);
      }
    },
  };
}

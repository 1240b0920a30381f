import type { Patch } from './patch.js';
import { trusted } from './trusted.js';

/** Attributes by which elements load. */
const NAMES = ['src', 'srcset', 'href', 'data', 'poster'];

/** With this as its type a script does not run, whatever text it has. */
const HELD = 'askfirst-held';

/** Holds back elements of which nobody has said whose they are. */
export interface Elements {
  /**
   * @param isParsed whether it is a script of the parser's making
   * @returns whether there was anything to hold back in it, itself included
   */
  readonly hold: (root: Element, isParsed?: boolean) => boolean;
  /** Lets load what is in the page and may. */
  readonly release: () => void;
}

/**
 * An element that is held back does not have the attribute, but says that it had it. It loads in place, once.
 *
 * @param find an address, if it may not be loaded
 * @param inert a document in which nothing loads
 * @param nonce that of the page's policy: scripts of its markup without it never run
 */
export function holdElements(
  patch: Patch,
  find: (address: unknown) => unknown,
  inert: Document,
  nonce: string | undefined,
): Elements {
  const held = new WeakMap<Element, Map<string, string | null>>();
  const all = new Set<WeakRef<HTMLElement>>();

  const isHeld = (element: Element, name: string, value: unknown): boolean =>
    // links lead somewhere, and load nothing
    name in element &&
    !/^(a|area|base)$|-/.test(element.localName) &&
    (name === 'srcset' ? String(value).split(/[\s,]+/) : [value]).some(find);

  const keep = (element: HTMLElement, name: string, value: string, isParsed?: boolean): void => {
    let record = held.get(element);
    if (!record) {
      held.set(element, (record = new Map()));
      all.add(new WeakRef(element));
      if (element.localName === 'script') {
        record.set('type', element.getAttribute('type'));
        element.setAttribute('type', HELD);
        // set and taken away again it makes scripts run in order
        if (isParsed && !element.hasAttribute('async')) record.set('async', null);
      }
    }
    element.removeAttribute(name);
    record.set(name, value);
    // what the parser has made would run without a nonce once we have touched it
    if (isParsed && nonce && element.nonce !== nonce) held.delete(element);
  };

  const write = (
    self: HTMLElement,
    name: string,
    value: unknown,
    native: (self: unknown) => unknown,
  ): (() => void) | void => {
    if (isHeld(self, name, value)) {
      return () => {
        // there it is as native as ever, with its errors, but loads nothing
        const copy = inert.importNode(self);
        native(copy);
        keep(self, name, copy.getAttribute(name)!);
      };
    }
    // what it was held back for may be gone
    if (held.get(self)?.delete(name)) releaseOne(self);
  };

  patch<HTMLElement>('Element', 'setAttribute', ([attribute, value], self, native) => {
    const name = String(attribute).toLowerCase();
    if (NAMES.includes(name)) return write(self, name, value, native);
  });
  for (const owner of Object.getOwnPropertyNames(globalThis)) {
    if (!/^HTML[^A].*Element$/.test(owner)) continue;
    for (const name of NAMES) {
      patch<HTMLElement>(owner, name, (args, self, native) => {
        if (args.length) return write(self, name, args[0], native);
        const value = held.get(self)?.get(name);
        return value && (() => (name === 'srcset' ? value : new URL(value, document.baseURI).href));
      });
    }
  }

  const releaseOne = (element: HTMLElement): void => {
    const record = held.get(element);
    if (!record || [...record].some(([name, value]) => isHeld(element, name, value))) return;
    held.delete(element);
    try {
      for (const [name, value] of record) {
        if (name === 'type' && element.getAttribute(name) !== HELD) continue;
        element.setAttribute(name, trusted(value ?? ''));
        if (value === null) element.removeAttribute(name);
      }
      if (element.localName === 'source') (element.parentNode as HTMLMediaElement | null)?.load?.();
    } catch (error) {
      console.error(`askfirst: guard: ${(error as Error).message}`);
    }
  };

  return {
    hold(root, isParsed) {
      let found = false;
      for (const element of [root, ...root.querySelectorAll('*')]) {
        for (const name of NAMES) {
          const value = element.getAttribute(name);
          if (value && isHeld(element, name, value)) {
            keep(element as HTMLElement, name, value, isParsed);
            found = true;
          }
        }
      }
      return found;
    },
    release() {
      for (const reference of all) {
        const element = reference.deref();
        if (!element || !held.has(element)) all.delete(reference);
        // a picture that is made and never put into the page is a request
        else if (element.isConnected) releaseOne(element);
      }
    },
  };
}

import type { Patch } from './patch.js';
import { trusted } from './trusted.js';

/** Attributes by which elements load. */
const NAMES = ['src', 'srcset', 'href', 'data', 'poster'];

/** With this as its type a script does not run, whatever text it has. */
const HELD = 'askfirst-held';

/** Holds back elements of which nobody has said whose they are. */
export interface Elements {
  /** @returns whether there was anything to hold back in it, itself included */
  readonly hold: (root: Element) => boolean;
  /** Lets load what is in the page and may. */
  readonly release: () => void;
}

/**
 * An element that is held back does not have its address, but a twin in an inert document has, and tells it. It loads in
 * place, once.
 *
 * @param find an address, if it may not be loaded
 * @param inert a document in which nothing loads
 * @param nonce that of the page's policy: scripts of its markup without it never run
 */
export function holdElements(
  patch: Patch,
  find: (address: string) => unknown,
  inert: Document,
  nonce: string | undefined,
): Elements {
  const twins = new WeakMap<Element, HTMLElement>();
  const held = new Set<WeakRef<Element>>();

  const isHeldBy = (element: Element, name: string): boolean => {
    const value = name in element && element.getAttribute(name);
    // links lead somewhere, and load nothing
    if (!value || /^(a|area|base)$/.test(element.localName)) return false;
    return (name === 'srcset' ? value.split(/[\s,]+/) : [value]).some(find);
  };
  const isHeld = (element: Element): boolean => NAMES.some((name) => isHeldBy(element, name));

  const keep = (element: Element, twin: HTMLElement): void => {
    for (const name of NAMES) if (isHeldBy(twin, name)) element.removeAttribute(name);
    if (element.localName === 'script') (element as HTMLScriptElement).type = HELD;
    twins.set(element, twin);
    held.add(new WeakRef(element));
  };

  const release = (element: Element): void => {
    const twin = twins.get(element) as HTMLScriptElement | undefined;
    if (!twin || isHeld(twin)) return;
    twins.delete(element);
    const script = element as HTMLScriptElement;
    if (script.type === HELD) script.type = twin.type;
    // those of the parser's making run in order
    if (element.localName === 'script' && !twin.async) script.async = false;
    try {
      for (const name of NAMES) {
        const value = twin.getAttribute(name);
        if (value && !element.hasAttribute(name)) element.setAttribute(name, trusted(value));
      }
    } catch (error) {
      console.error(`askfirst: guard: ${(error as Error).message}`);
    }
    if (element.localName === 'source') (element.parentNode as HTMLMediaElement | null)?.load?.();
  };

  const write = (self: HTMLElement, name: string, native: (self: unknown) => unknown): (() => void) | undefined => {
    const twin = twins.get(self) ?? inert.importNode(self);
    // there it is as native as ever, with its errors, but loads nothing
    native(twin);
    if (isHeldBy(twin, name)) return () => keep(self, twin);
    // what it was held back for may be gone
    release(self);
    return;
  };

  patch<HTMLElement>('Element', 'setAttribute', ([attribute], self, native) => {
    const name = String(attribute).toLowerCase();
    return NAMES.includes(name) && write(self, name, native);
  });
  for (const owner of Object.getOwnPropertyNames(globalThis)) {
    if (!/^HTML[^A].*Element$/.test(owner)) continue;
    for (const name of NAMES) {
      patch<HTMLElement>(owner, name, (args, self, native) => {
        if (args.length) return write(self, name, native);
        const twin = twins.get(self);
        return twin && (() => native(twin));
      });
    }
  }

  return {
    hold(root) {
      const found = ([root, ...root.querySelectorAll('*')] as HTMLScriptElement[]).filter(isHeld);
      for (const element of found) {
        const twin = inert.importNode(element);
        twin.async = element.async;
        keep(element, twin);
        // what the parser has made would run without a nonce once we have touched it
        if (nonce && element.nonce !== nonce && element.localName === 'script') twins.delete(element);
      }
      return !!found[0];
    },
    release() {
      for (const reference of held) {
        const element = reference.deref();
        if (!element || !twins.has(element)) held.delete(reference);
        // a picture that is made and never put into the page is a request
        else if (element.isConnected) release(element);
      }
    },
  };
}

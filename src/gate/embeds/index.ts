import type { LoadTexts } from '../../catalogue/texts.js';
import { allVendors } from '../../catalogue/all-vendors.js';
import { isWebAddress } from '../../catalogue/is-web-address.js';
import type { Catalogue, Vendor } from '../../catalogue/types.js';
import { ConsentEmbedEvent, ConsentRequestEvent, type ConsentChangeEvent } from '../../events.js';
import type { Releasing } from '../gate.js';
import type { Job, Lane } from '../lane.js';
import { register } from './element.js';
import { showInElement } from './show-in-element.js';
import { showInFrame } from './show-in-frame.js';
import type { Draw } from './placeholder/index.js';
import type { DrawInto, Show } from './show.js';

/** What embeds ask for where it is needed. */
export interface EmbedFiles {
  readonly placeholder: () => Promise<typeof import('./placeholder/index.js')>;
  /** The texts of a language other than English. */
  readonly texts: LoadTexts;
}

/** What is to be done for an embed. It alone keeps that, so that one that the page has done with is gone. */
const cares = new WeakMap<Element, unknown>();

/** A listener that keeps nothing of what it leads to. */
const weakly =
  <Given extends readonly unknown[]>(reference: WeakRef<(...given: Given) => void>) =>
  (...given: Given): void =>
    reference.deref()?.(...given);

const weakJob =
  (reference: WeakRef<Job>): Job =>
  async (closed, next) =>
    reference.deref()?.(closed, next);

/**
 * Puts an embed into the care of its vendor's lane, with a placeholder for as long as that is closed.
 *
 * @param element an `<ask-first-embed>`, or an iframe whose address is held back
 * @param label the id of its vendor
 * @param gate what it needs of the gate
 * @param ended takes out what was put into the page
 * @param again holds it anew, after it was given another vendor
 * @param complete gives the whole catalogue, where it is but a part of it
 */
export function embed(
  element: HTMLElement,
  label: string,
  lane: Lane,
  catalogue: Catalogue,
  files: EmbedFiles,
  gate: Releasing,
  ended: AbortSignal,
  again: (element: Element) => void,
  complete: () => Promise<Catalogue>,
): void {
  const { pass, report } = gate;
  const vendorIn = (its: Catalogue): Vendor | undefined =>
    allVendors(its)
      .map(([vendor]) => vendor)
      .find(({ id }) => id === label);
  if (!vendorIn(catalogue)) return report(Error(`${label}: an embed needs a vendor`));
  register();
  const isFrame = element.localName === 'iframe';
  const show = (isFrame ? showInFrame : showInElement) as Show<HTMLElement>;
  const leaving = new AbortController();
  const { signal } = leaving;
  let draw: Draw | undefined;
  let isLoaded = false;

  const read = (name: string): string | null => element.getAttribute(isFrame ? `data-${name}` : name);

  const drawInto: DrawInto = (root) =>
    draw?.(root, {
      title: element.getAttribute('title'),
      preview: read('preview'),
      load() {
        turn(true);
        element.dispatchEvent(new ConsentEmbedEvent(label));
      },
      allow(event) {
        element.dispatchEvent(new ConsentRequestEvent(new Map([[label, true]]), 'embed', event));
      },
    });

  /** Brings what is shown in line with what is to be. */
  const update = (): void => {
    const src = read('src') ?? '';
    if (isLoaded && !(src && isWebAddress(src))) {
      isLoaded = false;
      report(Error(`${label}: "${src}" is no http(s) address`));
    }
    pass(() => {
      const root = element.getRootNode() as Document;
      const hasFocus = root.activeElement === element;
      const shown = show(element, isLoaded ? src : '', signal.aborted ? undefined : drawInto);
      if (!hasFocus) return;
      if (root.activeElement !== element) shown.focus();
      // what it loads may come from another process of the browser, and lose it
      const focusAgain = (): void => {
        if (document.activeElement !== document.body && root.activeElement !== element) return;
        shown.blur();
        shown.focus();
      };
      shown.addEventListener('load', focusAgain, { once: true });
    });
    // nobody needs it where all is granted
    if (!isLoaded && !draw && !signal.aborted) {
      Promise.all([files.placeholder(), complete()])
        .then(async ([{ placeholderFor }, whole]) => {
          draw = await placeholderFor(whole, vendorIn(whole)!, files.texts);
          update();
          if (element.matches('iframe[sandbox]:not([sandbox~=allow-same-origin i])')) {
            throw Error('a sandbox without allow-same-origin has no placeholder');
          }
        })
        .catch(report);
    }
  };

  const turn = (on: boolean): void => {
    isLoaded = on;
    update();
  };

  // eslint-disable-next-line @typescript-eslint/require-await -- a lane wants a promise, and takes up again what rejects
  const job: Job = async (closed) => {
    // a lane that is being closed still takes up what is added
    closed.throwIfAborted();
    if (signal.aborted) return;
    closed.addEventListener('abort', weakly(new WeakRef(close)), { signal });
    turn(true);
  };

  const close = (): void => {
    turn(false);
    lane.add(weakJob(new WeakRef(job)));
  };

  const follow = ({ record }: ConsentChangeEvent): void => {
    // a choice for one vendor, made at its embed, says nothing of the others
    if (record?.choices?.[label]?.granted === false && record.source !== 'embed') turn(false);
  };

  // frameworks keep an element and give it other attributes
  const observer = new MutationObserver(() => {
    if (read('vendor') === label) return update();
    leave();
    again(element);
  });
  const leave = (): void => {
    leaving.abort();
    observer.disconnect();
    turn(false);
  };

  observer.observe(element, { attributes: true });
  cares.set(element, [job, close, follow, leave]);
  ended.addEventListener('abort', weakly(new WeakRef(leave)), { signal });
  // an iframe that is put back, or whose browser is slow to prepare it, is empty
  element.addEventListener('load', update, { signal });
  document.addEventListener('consent-change', weakly(new WeakRef(follow)), { signal });
  lane.add(weakJob(new WeakRef(job)));
  if (!isLoaded) update();
}

import { ConsentCloseEvent, ConsentOpenEvent, type Layer } from '../events.js';
import { stepAside } from './step-aside.js';
import { whenNoModal } from './when-no-modal.js';

/** Shows and hides the two layers, one at a time. */
export interface Layers {
  /** What is shown, or was when page code took it out. */
  current(): Layer | undefined;
  /** `opener` has the focus back when the settings are left without a choice. */
  show(layer: Layer, opener?: HTMLElement | null): void;
  hide(): void;
  /** Whether what would be shown could not be answered. */
  isDead(): boolean;
  /** Hides, and ends all that was watched. */
  stop(): void;
}

/**
 * The layers of a host: `banner` is a manual popover, so that it takes no focus, or a dialog; `dialog` is shown modally.
 * Settings that are left without a choice (Esc, the × in their own form) give way to the banner where they came from it.
 * The banner waits while the page has a modal dialog of its own open: over it, it would be seen but dead.
 *
 * @param isAsking whether there still is something to ask: it may have been answered elsewhere meanwhile
 */
export function createLayers(
  host: HTMLElement,
  banner: HTMLElement,
  dialog: HTMLDialogElement,
  isAsking: () => boolean,
): Layers {
  const end = new AbortController();
  const { signal } = end;
  let shown: Layer | undefined;
  let cameFromBanner = false;
  let focusBack: HTMLElement | null | undefined;
  /** What was said to be shown. */
  let told: Layer | undefined;

  // Asked of the elements: page code may have taken the host out and put it back, which hides both without a word.
  const isOpen = (element: HTMLElement): boolean => element.matches(':popover-open, :modal');
  const isShown = (layer: Layer): boolean => isOpen(layer === 'banner' ? banner : dialog);

  function closeBanner(): void {
    if (!banner.popover) (banner as HTMLDialogElement).close();
    else if (isOpen(banner)) banner.hidePopover();
  }

  function tell(layer?: Layer): void {
    const last = told;
    told = layer;
    if (last) host.dispatchEvent(new ConsentCloseEvent(last));
    if (layer) host.dispatchEvent(new ConsentOpenEvent(layer));
  }

  function hide(): void {
    shown = undefined;
    closeBanner();
    dialog.close();
    tell();
  }

  /** Goes on where the visitor has closed the settings: the browser tells of that later, when all may be different again. */
  function followClosing(): void {
    if (shown !== 'settings' || dialog.open) return;
    hide();
    if (cameFromBanner && isAsking()) show('banner');
    // the button of the banner may be another one by now
    (focusBack?.isConnected === false ? banner.querySelector<HTMLElement>('.settings') : focusBack)?.focus();
  }

  function show(layer: Layer, opener?: HTMLElement | null): void {
    if (signal.aborted || !host.isConnected || isShown(layer)) return;
    // what page code has taken out, and what has come back, goes on as it was
    if (layer === 'settings' && shown !== layer) {
      cameFromBanner = shown === 'banner';
      focusBack = opener;
    } else if (layer === 'banner' && isShown('settings')) {
      cameFromBanner = true;
      return;
    }
    hide();
    shown = layer;
    if (layer === 'banner') return showBanner();
    dialog.showModal();
    tell(layer);
    hideUnseen();
  }

  function showBanner(): void {
    if (shown !== 'banner' || isOpen(banner) || !whenNoModal(host, showBanner, signal)) return;
    if (banner.popover) banner.showPopover();
    else {
      (banner as HTMLDialogElement).showModal();
      banner.querySelector('h2')!.focus();
    }
    tell('banner');
    hideUnseen();
  }

  /** A blocker may hide what is modal, or take its `open` away, and leave the page inert behind it. */
  function hideUnseen(): void {
    for (const element of [banner, dialog]) {
      // looked at only where it matters: it makes the browser lay out the page at once
      if (!element.matches(':modal')) continue;
      if (element.offsetHeight && getComputedStyle(element).visibility === 'visible') continue;
      // what is not open cannot be closed
      element.toggleAttribute('open', true);
      hide();
    }
  }

  dialog.addEventListener('close', followClosing);
  // WebKit knows no `closedby`, and asks only twice
  banner.addEventListener('cancel', (event) => event.preventDefault());
  banner.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') event.preventDefault();
  });
  // there are other ways to close a dialog, which ask nobody
  banner.addEventListener('close', showBanner);

  const observer = new ResizeObserver(hideUnseen);
  for (const element of [banner, dialog]) observer.observe(element);
  stepAside(host, banner, signal);
  // one that the page opens while the banner is there would lie over it
  const giveWay = (): void => {
    if (shown !== 'banner' || !isOpen(banner) || whenNoModal(host, showBanner, signal)) return;
    closeBanner();
    tell();
  };
  const opened = new MutationObserver(giveWay);
  opened.observe(document, { subtree: true, attributeFilter: ['open'] });
  // nor do we see into shadow trees otherwise
  document.addEventListener('focusin', giveWay, { signal });

  return {
    current() {
      followClosing();
      return shown;
    },
    show,
    hide,
    isDead: () => banner.dispatchEvent(new Event('cancel', { cancelable: true })),
    stop() {
      end.abort();
      observer.disconnect();
      opened.disconnect();
      hide();
    },
  };
}

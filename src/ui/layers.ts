import { ConsentCloseEvent, ConsentOpenEvent, type Layer } from '../events.js';

/** Shows and hides the two layers, one at a time. */
export interface Layers {
  isShown(layer: Layer): boolean;
  /** `opener` has the focus back when the settings are left without a choice; without it, what has the focus now. */
  show(layer: Layer, opener?: HTMLElement): void;
  hide(): void;
}

function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/**
 * The layers of a host: `banner` is a manual popover, so that it takes no focus; `dialog` is shown modally. Settings
 * that are left without a choice (Esc, the × in their own form) give way to the banner where they came from it.
 */
export function createLayers(host: HTMLElement, banner: HTMLElement, dialog: HTMLDialogElement): Layers {
  let shown: Layer | undefined;
  let cameFromBanner = false;
  let opener: HTMLElement | null;

  // Asked of the elements: page code may have taken the host out and put it back, which hides both without a word.
  const isShown = (layer: Layer): boolean => (layer === 'banner' ? banner : dialog).matches(':popover-open, :modal');

  function hide(): void {
    const layer = shown;
    shown = undefined;
    if (isShown('banner')) banner.hidePopover();
    dialog.close();
    if (layer) host.dispatchEvent(new ConsentCloseEvent(layer));
  }

  function show(layer: Layer, from = focused()): void {
    if (!host.isConnected || isShown(layer)) return;
    if (layer === 'settings') {
      cameFromBanner = shown === 'banner';
      opener = from as HTMLElement | null;
    } else if (isShown('settings')) {
      cameFromBanner = true;
      return;
    }
    hide();
    shown = layer;
    if (layer === 'banner') banner.showPopover();
    else dialog.showModal();
    host.dispatchEvent(new ConsentOpenEvent(layer));
    hideUnseen();
  }

  /** A blocker may hide what is modal, and leave the page inert behind it. */
  function hideUnseen(): void {
    if (shown === 'settings' && !dialog.getClientRects().length) hide();
  }

  // The event comes later than the closing, when all may be different again.
  dialog.addEventListener('close', () => {
    if (shown !== 'settings' || dialog.open) return;
    hide();
    if (cameFromBanner) show('banner');
    opener?.focus();
  });

  new ResizeObserver(hideUnseen).observe(dialog);

  return { isShown, show, hide };
}

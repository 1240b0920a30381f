import { focusedElement } from './focused-element.js';

/**
 * Whether the page has no modal dialog of its own open. Where it has, `free` is called when that is closed or taken out,
 * by which it loses its size. One in a shadow tree is known by the focus, which it takes.
 */
export function whenNoModal(host: HTMLElement, free: () => void, signal: AbortSignal): boolean {
  const focused = focusedElement()?.closest(':modal');
  const foreign = focused?.getRootNode() === host.shadowRoot ? null : (focused ?? document.querySelector(':modal'));
  if (!foreign) return true;
  const observer = new ResizeObserver(() => {
    if (foreign.isConnected && foreign.matches(':modal') && !signal.aborted) return;
    observer.disconnect();
    if (!signal.aborted) free();
  });
  observer.observe(foreign);
  return false;
}

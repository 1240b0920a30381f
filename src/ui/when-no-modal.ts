/**
 * Whether the page has no modal dialog of its own open. Where it has, `free` is called when that is closed or taken out,
 * by which it loses its size.
 */
export function whenNoModal(host: HTMLElement, free: () => void, signal: AbortSignal): boolean {
  const foreign = [...document.querySelectorAll(':modal')].find((element) => element !== host);
  if (!foreign) return true;
  const observer = new ResizeObserver(() => {
    if (foreign.isConnected && foreign.matches(':modal') && !signal.aborted) return;
    observer.disconnect();
    if (!signal.aborted) free();
  });
  observer.observe(foreign);
  return false;
}

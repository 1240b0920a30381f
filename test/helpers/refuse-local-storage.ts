/** As browsers do that keep nothing for a site. Runs in the page, before all else. */
export function refuseLocalStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    },
  });
}

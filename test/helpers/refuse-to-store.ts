/** As browsers do that have no room left for a site. Runs in the page. */
export function refuseToStore(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}

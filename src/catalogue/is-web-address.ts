/** Whether it is http(s), or relative: a relative address cannot change the scheme of its page. */
export function isWebAddress(address: string): boolean {
  try {
    return /^https?:/.test(new URL(address, 'https://page.invalid').protocol);
  } catch {
    return false;
  }
}

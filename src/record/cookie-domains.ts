/** What the cookie may be for: parents of this host, the broadest first, this host with its subdomains, this host alone. */
export function cookieDomains(hostname: string): readonly string[] {
  const labels = hostname.split('.');
  return [...labels.slice(1).map((_, index) => labels.slice(-2 - index).join('.')), ''];
}

/**
 * The cookies of a Cookie header, by name.
 *
 * @param {string} header
 * @returns {Record<string, string>}
 */
export function parseCookies(header) {
  const pairs = header.split(/;\s*/).filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? ['', pair] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

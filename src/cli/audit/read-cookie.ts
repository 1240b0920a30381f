/** What a cookie's text says of it. */
export interface CookieText {
  readonly name: string;
  /** Seconds; without it, until the browser is closed. */
  readonly lifetime?: number;
}

/** Reads the text of a `Set-Cookie` header, or one that a script has written. */
export function readCookie(text: string, now: number): CookieText {
  const [pair = '', ...attributes] = text.split(';').map((part) => part.trim());
  const name = pair.includes('=') ? pair.slice(0, pair.indexOf('=')).trim() : '';
  const valueOf = (wanted: string): string | undefined =>
    attributes.find((part) => part.toLowerCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
  const age = valueOf('max-age');
  const expires = valueOf('expires');
  // max-age wins over expires (RFC 6265, 5.3)
  const lifetime = age !== undefined ? Number(age) : (Date.parse(expires ?? '') - now) / 1000;
  return Number.isNaN(lifetime) ? { name } : { name, lifetime };
}

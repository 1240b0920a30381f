import type { InPage, SeenCookie } from '../visitor.js';

/** The cookies that a script can see. */
export function readCookies({ document, location }: InPage): readonly SeenCookie[] {
  const names = document.cookie.split('; ').map((pair) => pair.split('=')[0]!);
  return [...new Set(names)].filter(Boolean).map((name) => ({ name, domain: location.hostname }));
}

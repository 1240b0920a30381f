import type { ItemKind } from '../catalogue/types.js';

/** The names of what is kept on the site's domain, of the kinds that a page can list at once. */
export function keptNames(): { readonly [Kind in ItemKind]?: readonly string[] } {
  return {
    cookie: listed(() => document.cookie.split('; ').map((pair) => pair.split('=')[0]!)),
    'local-storage': listed(() => Object.keys(localStorage)),
    'session-storage': listed(() => Object.keys(sessionStorage)),
  };
}

/** What a browser refuses to list, it has refused to keep. */
export function listed(list: () => readonly string[]): readonly string[] {
  try {
    return list();
  } catch {
    return [];
  }
}

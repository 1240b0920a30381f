import type { ItemKind } from '../catalogue/types.js';

/** The names of what is kept on the site's domain, of the kinds that a page can list at once. */
export function keptNames(): { readonly [Kind in ItemKind]?: readonly string[] } {
  try {
    return {
      cookie: document.cookie.split('; ').map((pair) => pair.split('=')[0]!),
      'local-storage': Object.keys(localStorage),
      'session-storage': Object.keys(sessionStorage),
    };
  } catch {
    // what a browser refuses to list, it has refused to keep
    return {};
  }
}

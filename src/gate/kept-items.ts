import type { ItemKind } from '../catalogue/types.js';
import type { KeptItem } from '../events.js';

/** What is kept on the site's domain, of the kinds that a page can list at once. */
export function keptItems(): readonly KeptItem[] {
  const items = (kind: ItemKind, list: () => Iterable<string>): readonly KeptItem[] =>
    listed(() => Array.from(list(), (name) => ({ kind, name })));
  return [
    ...items('cookie', () => new Set(document.cookie.split('; ').map((pair) => pair.split('=')[0]!))),
    ...items('local-storage', () => keysOf(localStorage)),
    ...items('session-storage', () => keysOf(sessionStorage)),
  ];
}

/** Names of entries. Not `Object.keys`: an entry called `key` or `length` is no property, where a method or so is. */
export const keysOf = (storage: Storage): readonly string[] => Array.from(storage, (_, index) => storage.key(index)!);

/** What a browser refuses to list, it has refused to keep. */
function listed<T>(list: () => readonly T[]): readonly T[] {
  try {
    return list();
  } catch {
    return [];
  }
}

import type { Item, ItemKind } from '../catalogue/types.js';
import type { KeptItem } from '../events.js';

/** So long a deletion may take of which no event says what it waits for: another page's, of the same database. */
const PATIENCE_MS = 1000;

/** Databases whose deletion waits for somebody who holds them open. One more would wait behind it, and be told nothing. */
const waiting = new Set<string>();

/**
 * Deletes databases and caches.
 *
 * @param declared what may be there, with `*` in names
 * @param isLeftover whether something that is there is to go
 * @param note is told what was found, and whether it is gone: a database that somebody holds open goes later
 */
export async function sweepDatabases(
  declared: readonly Item[],
  isLeftover: (kept: KeptItem) => boolean,
  note: (found: KeptItem, isGone: boolean) => void,
): Promise<void> {
  const sweep = async (
    kind: ItemKind,
    list: () => Promise<readonly string[]>,
    remove: (name: string) => Promise<boolean | undefined>,
  ): Promise<void> => {
    try {
      const items = (await list()).map((name) => ({ kind, name })).filter(isLeftover);
      await Promise.all(
        items.map(async (item) => {
          const isGone = await remove(item.name);
          if (isGone !== undefined) note(item, isGone);
        }),
      );
    } catch {
      // what a browser refuses to list, it has refused to keep; on http there are no caches
    }
  };
  // not there in Firefox before 126: there, exact names are tried
  const listDatabases = async (): Promise<readonly string[]> =>
    'databases' in indexedDB
      ? (await indexedDB.databases()).map(({ name }) => name!)
      : declared.map(({ name }) => name);
  await Promise.all([
    sweep('indexed-db', listDatabases, deleteDatabase),
    sweep(
      'cache',
      () => caches.keys(),
      async (name) => (await caches.delete(name)) || undefined,
    ),
  ]);
}

/** @returns whether it is gone; undefined where it was not there */
function deleteDatabase(name: string): Promise<boolean | undefined> {
  return new Promise((resolve) => {
    if (waiting.has(name)) return resolve(false);
    waiting.add(name);
    setTimeout(resolve, PATIENCE_MS, false);
    const request = indexedDB.deleteDatabase(name);
    request.onblocked = () => resolve(false);
    request.onerror = () => {
      waiting.delete(name);
      resolve(false);
    };
    request.onsuccess = (event) => {
      waiting.delete(name);
      resolve((event as IDBVersionChangeEvent).oldVersion > 0 || undefined);
    };
  });
}

import type { KeptItem } from '../../events.js';
import type { InPage } from '../visitor.js';

/** What is kept on this origin, cookies aside. */
export async function readStored(page: InPage): Promise<readonly KeptItem[]> {
  const kinds: readonly [KeptItem['kind'], () => readonly string[] | Promise<readonly string[]>][] = [
    ['local-storage', () => Object.keys(page.localStorage)],
    ['session-storage', () => Object.keys(page.sessionStorage)],
    ['indexed-db', async () => (await page.indexedDB.databases()).map(({ name }) => name ?? '')],
    ['cache', () => page.caches.keys()],
  ];
  const found: KeptItem[] = [];
  for (const [kind, list] of kinds) {
    try {
      for (const name of await list()) found.push({ kind, name });
    } catch {
      // what a browser refuses to list, it has refused to keep
    }
  }
  return found;
}

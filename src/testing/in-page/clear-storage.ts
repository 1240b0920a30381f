import type { InPage } from '../visitor.js';

/** Deletes all that a script can delete of this origin's. */
export async function clearStorage(page: InPage): Promise<void> {
  const { caches, document, indexedDB, localStorage, location, sessionStorage } = page;
  const labels = location.hostname.split('.');
  const domains = ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)];
  const steps = location.pathname.split('/');
  const paths = steps.flatMap((_, index) => [
    steps.slice(0, index).join('/') || '/',
    `${steps.slice(0, index + 1).join('/')}/`,
  ]);
  for (const pair of document.cookie.split('; ')) {
    const name = pair.split('=')[0]!;
    for (const domain of domains) {
      for (const path of new Set(paths)) document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}`;
    }
  }
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
  // there are none on http
  if ((caches as CacheStorage | undefined) !== undefined) {
    for (const name of await caches.keys()) await caches.delete(name);
  }
}

import type { Page } from 'playwright-core';

/** What a browser keeps: the names of everything, and nothing where it keeps nothing. */
export interface Stored {
  /** `name@domain`, of every domain. */
  readonly cookies: readonly string[];
  readonly localStorage: readonly string[];
  readonly sessionStorage: readonly string[];
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly serviceWorkers: readonly string[];
}

export const nothingStored: Stored = {
  cookies: [],
  localStorage: [],
  sessionStorage: [],
  databases: [],
  caches: [],
  serviceWorkers: [],
};

/** Lists all that the page's origin keeps, and the cookies of every domain. */
export async function storedOn(page: Page): Promise<Stored> {
  const cookies = (await page.context().cookies()).map(({ name, domain }) => `${name}@${domain}`);
  const onPage = await page.evaluate(async () => ({
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name = '' }) => name),
    caches: await caches.keys(),
    serviceWorkers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));
  return { cookies, ...onPage };
}

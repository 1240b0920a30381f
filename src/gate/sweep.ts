import type { Catalogue } from '../catalogue/types.js';
import { ConsentSweepEvent, type KeptItem } from '../events.js';
import type { Decision } from '../record/decide.js';
import { findLeftovers } from './find-leftovers.js';
import { keptItems } from './kept-items.js';
import { removeCookie } from './remove-cookie.js';

// one file for all that follows a withdrawal
export { reloadWhereNeeded } from './reload.js';

/** What the sweep asks for where it is needed. */
export interface SweepFiles {
  readonly databases: () => Promise<typeof import('./databases.js')>;
}

/** What the console has been told of: once a page. */
const told = new Set(['']);

/**
 * Deletes what denied vendors have left on this site, and tells the page what was found.
 *
 * @returns resolves when all is gone that can be; a database that somebody holds open is not waited for
 */
export async function sweep(catalogue: Catalogue, decision: Decision, files: SweepFiles): Promise<void> {
  const { declared, has } = findLeftovers(catalogue, decision);
  const removed: KeptItem[] = [];
  const left: KeptItem[] = [];
  const note = (item: KeptItem, isGone: boolean): void => void (isGone ? removed : left).push(item);
  const found = keptItems().filter(has);
  for (const { kind, name } of found) {
    if (kind === 'cookie') removeCookie(name);
    else (kind === 'local-storage' ? localStorage : sessionStorage).removeItem(name);
  }
  const still = new Set(keptItems().map((item) => JSON.stringify(item)));
  for (const item of found) note(item, !still.has(JSON.stringify(item)));
  // these cannot be listed at once, and few vendors have any
  if (declared.some(({ kind }) => /db|cache/.test(kind)))
    await (await files.databases()).sweepDatabases(declared, has, note);
  if (removed[0] || left[0]) document.dispatchEvent(new ConsentSweepEvent(removed, left));
  const names = left.map(({ kind, name }) => `${kind} ${name}`).join();
  if (!told.has(names)) console.warn(`askfirst: cannot be deleted now: ${names}`);
  told.add(names);
}

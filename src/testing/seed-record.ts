import { allVendors } from '../catalogue/all-vendors.js';
import { fingerprint, textOf } from '../catalogue/fingerprint.js';
import type { Catalogue } from '../catalogue/types.js';
import { makeRecord } from '../record/make-record.js';
import { storagePrefix } from '../record/storage-prefix.js';
import type { ConsentRecord } from '../record/types.js';
import type { Answers, BrowserContext, Site } from './types.js';

/** What {@link seedRecord} may be told. */
export interface SeedOptions {
  /** When the visitor has answered. Default: now. */
  readonly decidedAt?: Date | number | string;
}

/**
 * Makes a visitor who has answered before, without opening the dialog. In Playwright call it before the page is opened,
 * for a page or for all pages of a context: the record is there wherever none is yet. In a test that runs in the browser
 * call it before Askfirst is started.
 *
 * @param catalogue that of the site
 * @param answers vendors that are not named were not asked about, and are asked about then
 * @returns the record
 */
export async function seedRecord(
  site: Site | BrowserContext,
  catalogue: Catalogue,
  answers: Answers,
  { decidedAt = Date.now() }: SeedOptions = {},
): Promise<ConsentRecord> {
  const given = new Map<string, boolean>();
  const ids = new Set(catalogue.categories.flatMap(({ id, vendors }) => [id, ...vendors.map((vendor) => vendor.id)]));
  const unknown = typeof answers === 'string' ? undefined : Object.keys(answers).find((id) => !ids.has(id));
  if (unknown !== undefined)
    throw new Error(`askfirst/testing: "${unknown}" is no vendor or category of the catalogue`);
  for (const [{ id }, category] of allVendors(catalogue)) {
    const answer = typeof answers === 'string' ? answers === 'accept-all' : (answers[id] ?? answers[category.id]);
    if (answer !== undefined) given.set(id, answer);
  }
  const record = makeRecord(catalogue, undefined, given, {
    id: crypto.getRandomValues(new Uint32Array(4)).join('-'),
    now: +new Date(decidedAt),
    source: typeof answers === 'string' ? answers : 'save',
    locale: catalogue.language,
    reopener: '',
    fingerprint: fingerprint(textOf(catalogue)),
  });
  const key = storagePrefix(catalogue);
  const text = JSON.stringify(record);
  if (!('addInitScript' in site)) site.localStorage.setItem(key, text);
  else {
    const [name, value] = [key, text].map((part) => JSON.stringify(part));
    // there is no storage on about:blank
    await site.addInitScript({
      content: `try { localStorage.getItem(${name}) ?? localStorage.setItem(${name}, ${value}) } catch {}`,
    });
  }
  return record;
}

import type { Catalogue } from './types.js';

/**
 * A short name for a text, by which a catalogue that has been checked is known again. Tells an edited text from its
 * former self; it is no proof against somebody who wants two texts to look alike (the hash of sdbm, 32 bits, of UTF-16
 * code units).
 */
export function fingerprint(text: string): string {
  let hash = 0;
  for (let index = 0; index < text.length; index++) hash = (hash * 65599 + text.charCodeAt(index)) | 0;
  return `${text.length}.${hash >>> 0}`;
}

/** The JSON of a catalogue without its stamp: what a fingerprint is taken of. Empty for what JSON cannot hold. */
export function textOf(catalogue: unknown): string {
  return ((JSON.stringify(catalogue) as string | undefined) ?? '').replace(/"\$checked":"[\d.]+",?/, '');
}

/**
 * By which a catalogue is known: its stamp where that is of a text as long as its own, else its fingerprint. So of what
 * has been stamped, which is to be done anew after each edit, no character is looked at on a page view.
 *
 * @param text of the catalogue
 */
export const knownBy = (catalogue: unknown, text: string): string => {
  const stamp = String((catalogue as Partial<Catalogue> | null)?.$checked);
  return stamp.startsWith(`${text.length}.`) ? stamp : fingerprint(text);
};

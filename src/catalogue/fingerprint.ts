/**
 * A short name for a text, by which a catalogue that has been checked is known again. Tells an edited text from its
 * former self; it is no proof against somebody who wants two texts to look alike (the hash of sdbm, 32 bits).
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

/**
 * The entry of `available` that serves `wanted`: the same tag, else the wanted one shortened step by step
 * (`de-AT` by `de`), else a narrower one (`en` by `en-GB`). Compared as plain text, so that no malformed tag throws.
 */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  for (let tag = wanted.toLowerCase(); tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const match =
      available.find((candidate) => candidate.toLowerCase() === tag) ??
      available.find((candidate) => candidate.toLowerCase().startsWith(`${tag}-`));
    if (match) return match;
  }
  return undefined;
}

/** Both written standards of Norwegian, and the tag for either, are one language here. */
const aliased = (tag: string): string => tag.toLowerCase().replace(/^n[no]\b/, 'nb');

/** With its likely script and without its region, which tells the Chinese of Taiwan from that of China. */
function withScript(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`.toLowerCase();
  } catch {
    // malformed, as a page's own tag may be
    return tag;
  }
}

/** Whether any of them is this language in one script or region. */
const isNarrowed = (language: string, available: readonly string[]): boolean =>
  available.some((candidate) => aliased(candidate).startsWith(`${language}-`));

/**
 * The entry of `available` that serves `wanted`: the same tag, else the one in its script (`zh-TW` by `zh-Hant`), else the
 * wanted one shortened step by step (`de-AT` by `de`), else a narrower one (`en` by `en-GB`).
 */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  if (available.includes(wanted)) return wanted;
  const find = (tag: string): string | undefined => available.find((candidate) => aliased(candidate) === tag);
  const whole = aliased(wanted);
  const [language = ''] = whole.split('-');
  // a browser takes milliseconds to know the script, and few languages have two
  const exact = find(whole) ?? (isNarrowed(language, available) ? find(withScript(whole)) : undefined);
  if (exact) return exact;
  for (let tag = whole; tag; tag = tag.replace(/-?[^-]*$/, '')) {
    const match = find(tag) ?? available.find((candidate) => aliased(candidate).startsWith(`${tag}-`));
    if (match) return match;
  }
  return undefined;
}

/** `"1 year 1 month"` in words of `language`. */
export function formatDuration(duration: string, language: string): string {
  const parts = [...duration.matchAll(/(\d+) ([a-z]+?)s?\b/g)].map(([, n, unit]) =>
    new Intl.NumberFormat(language, { style: 'unit', unit: unit ?? '', unitDisplay: 'long' }).format(Number(n)),
  );
  return new Intl.ListFormat(language, { type: 'unit' }).format(parts);
}

import type { Plural, Texts } from '../catalogue/texts.js';
import type { Catalogue, Text } from '../catalogue/types.js';
import { fill } from './fill.js';
import { formatDuration } from './format-duration.js';
import { matchLanguage } from './match-language.js';

/** Everything that is said, in one language. */
export interface Words {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The built-in texts with the catalogue's own in their places. */
  readonly texts: Texts;
  /** A catalogue's text in this language; empty where there is none. */
  pick(text: Text | undefined): string;
  /** A text with a number in it, in parts, the number as `show` draws it. */
  count(text: Plural | string, n: number, show?: (n: string) => unknown): readonly unknown[];
  /** `a, b` */
  join(values: readonly (string | undefined)[]): string;
  /** `a and b`, each as `show` draws it. */
  enumerate(values: readonly string[], show: (value: string) => unknown): readonly unknown[];
  country(code: string): string;
  /** An item's expiry. */
  expiry(expiry: string): string;
}

// A list of what the locales may hold, because Firefox cannot tell the direction of an Intl.Locale.
const rightToLeft = /^(ar|fa|he|ur)\b/;

/** Binds texts to a language and a catalogue. */
export function createWords(catalogue: Catalogue, locale: Texts, language: string): Words {
  function pick(text: Text | undefined): string {
    if (typeof text !== 'object') return text ?? '';
    const tags = Object.keys(text);
    return text[matchLanguage(language, tags) ?? matchLanguage(catalogue.language, tags) ?? tags[0] ?? ''] ?? '';
  }

  const own = Object.entries(catalogue.texts ?? {}).map(([key, text]): [string, string] => [key, pick(text)]);
  const texts: Texts = { ...locale, ...Object.fromEntries(own) };
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const listed = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  const enumerated = new Intl.ListFormat(language, { type: 'conjunction' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });

  return {
    language,
    direction: rightToLeft.test(language) ? 'rtl' : 'ltr',
    texts,
    pick,
    count: (text, n, show = String) =>
      fill(typeof text === 'string' ? text : (text[plurals.select(n)] ?? text.other), { n: show(numbers.format(n)) }),
    // By twos: of three and more, some languages say "and" before the last, which no address does.
    join: (values) =>
      values.reduce<string>((all, value) => (all && value ? listed.format([all, value]) : value || all), ''),
    enumerate: (values, show) =>
      enumerated.formatToParts(values).map(({ type, value }) => (type === 'element' ? show(value) : value)),
    country: (code) => countries.of(code) ?? code,
    expiry: (expiry) =>
      /^\d/.test(expiry) ? formatDuration(expiry, language) : texts[expiry as 'session' | 'persistent'],
  };
}

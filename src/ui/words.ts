import type { Plural, Texts } from '../catalogue/texts.js';
import type { Catalogue, Text } from '../catalogue/types.js';
import { directionOf } from '../language/direction-of.js';
import { matchLanguage } from '../language/match-language.js';
import { fill } from './fill.js';

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
  /** A country by its code; empty where there is none. */
  country(code: string | undefined): string;
  /** An item's expiry: a duration like `1 year 1 month`, or one of the texts. */
  expiry(expiry: string): string;
}

/** Binds texts to a language and a catalogue. */
export function createWords(catalogue: Catalogue, locale: Texts, language: string): Words {
  function pick(text: Text | undefined): string {
    if (typeof text !== 'object') return text ?? '';
    return text[matchLanguage(language, Object.keys(text)) ?? catalogue.language] ?? '';
  }

  const own = Object.entries(catalogue.texts ?? {}).map(([key, text]): [string, string] => [key, pick(text)]);
  const texts: Texts = { ...locale, ...Object.fromEntries(own) };
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const listed = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  const enumerated = new Intl.ListFormat(language, { type: 'conjunction' });
  const countries = new Intl.DisplayNames(language, { type: 'region' });

  // By twos: of three and more, some languages say "and" before the last, which no address does.
  const join: Words['join'] = (values) =>
    values.reduce<string>((all, value) => (all && value ? listed.format([all, value]) : value || all), '');

  const duration = (n: string, unit: string): string =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(Number(n));

  return {
    language,
    direction: directionOf(language),
    texts,
    pick,
    count: (text, n, show = String) =>
      fill(typeof text === 'string' ? text : (text[plurals.select(n)] ?? text.other), { n: show(numbers.format(n)) }),
    join,
    enumerate: (values, show) =>
      enumerated.formatToParts(values).map(({ type, value }) => (type === 'element' ? show(value) : value)),
    country: (code) => (code && countries.of(code)) ?? '',
    expiry: (expiry) =>
      /^\d/.test(expiry)
        ? join([...expiry.matchAll(/(\d+) ([a-z]+?)s?\b/g)].map(([, n, unit]) => duration(n!, unit!)))
        : texts[expiry as 'session' | 'persistent'],
  };
}

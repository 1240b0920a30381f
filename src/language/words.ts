import type { Plural, Units } from '../catalogue/texts.js';
import type { Catalogue, Text } from '../catalogue/types.js';
import { catalogueLanguages } from './catalogue-languages.js';
import { directionOf } from './direction-of.js';
import { fill } from './fill.js';
import { pickText } from './pick-text.js';

/** How things are said in one language. */
export interface Words {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language in which the catalogue's texts are shown: another one where we have no texts in its own. */
  readonly catalogueLanguage: string;
  /** A catalogue's text in this language; empty where there is none. */
  pick(text: Text | undefined): string;
  /** A text with a number in it, in parts, the number as `show` draws it. */
  count<Shown = string>(text: Plural | string, n: number, show?: (n: string) => Shown): readonly (string | Shown)[];
  /** `a, b`, whatever the direction in which each is written. */
  join(values: readonly (string | undefined)[]): string;
  /** `a and b`, each as `show` draws it. */
  enumerate<Shown>(values: readonly string[], show: (value: string) => Shown): readonly (string | Shown)[];
  /** A country by its code; empty where there is none. */
  country(code: string | undefined): string;
  /** A duration like `1 year 1 month`. */
  duration(words: string): string;
}

/** Languages that may have digits of their own, and tags that may ask for some (CLDR 48). */
const OWN_DIGITS = /^(\w{3}|a[rs]|bn|dz|fa|ks|m[ry]|ne|p[as]|s[ad]|u[rz])\b|-u-/;

/**
 * A number as it is written in a language. Below a thousand most write it like everybody else, and a browser's formats
 * take milliseconds to make.
 */
const numberIn = (language: string, n: number): string =>
  n < 1000 && !OWN_DIGITS.test(language) ? String(n) : new Intl.NumberFormat(language).format(n);

/** Each is made once: a browser takes a millisecond for it, and the settings name a country in every row. */
const regions: Record<string, Intl.DisplayNames> = {};

/** @param language undefined for the browser's own */
const nameIn = (language: string | undefined, country: string): string =>
  (regions[String(language)] ??= new Intl.DisplayNames(language, { type: 'region' })).of(country)!;

/**
 * Binds a language to a catalogue. English is put together here: on a first visit nothing may wait for a browser's formats.
 *
 * @param units of the language, where browsers know too little of it: then the rest is said without words, too
 */
export function createWords(catalogue: Catalogue, language: string, units?: Units): Words {
  let plurals: Intl.PluralRules | undefined;
  let lists: Intl.ListFormat | undefined;
  const isEnglish = /^en(-US)?$/.test(language);
  const formOf = (n: number): Intl.LDMLPluralRule =>
    isEnglish ? (n === 1 ? 'one' : 'other') : (plurals ??= new Intl.PluralRules(language)).select(n);
  const direction = directionOf(language);
  // names and addresses are often written the other way; without this their ends change places
  const isolate = (value: string): string => (direction === 'rtl' ? `\u2068${value}\u2069` : value);

  // an Intl.ListFormat says "and" before the last, or nothing at all, depending on the language; no address does
  const comma = /^(ar|fa)/.test(language) ? '، ' : /^(ja|zh)/.test(language) ? '、' : ', ';
  const join: Words['join'] = (values) =>
    values
      .filter((value) => !!value)
      .map((value) => isolate(value!))
      .join(comma);

  function count<Shown = string>(
    text: Plural | string,
    n: number,
    show: (n: string) => Shown = String as unknown as (n: string) => Shown,
  ): readonly (string | Shown)[] {
    const form = typeof text === 'string' ? text : (text[formOf(n)] ?? text.other);
    return fill(form, { n: show(units ? String(n) : numberIn(language, n)) });
  }

  const amount = (n: number, unit: string): string =>
    units
      ? count(units[unit as keyof Units], n).join('')
      : isEnglish
        ? `${numberIn(language, n)} ${unit}${n === 1 ? '' : 's'}`
        : new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(n);

  return {
    language,
    direction,
    catalogueLanguage: catalogueLanguages(catalogue).includes(language) ? language : catalogue.language,
    pick: (text) => pickText(text, language, catalogue),
    count,
    join,
    enumerate(values, show) {
      if (units || isEnglish) {
        const last = units ? 0 : values.length - 1;
        return values.flatMap((value, index) => [
          index === last && index ? (last > 1 ? ', and ' : ' and ') : index ? ', ' : '',
          show(value),
        ]);
      }
      lists ??= new Intl.ListFormat(language, { type: 'conjunction' });
      return lists.formatToParts(values).map(({ type, value }) => (type === 'element' ? show(value) : value));
    },
    country(code) {
      if (!code) return '';
      const name = nameIn(language, code);
      // what the browser does not know it says in another language
      return units && [undefined, 'en'].some((other) => nameIn(other, code) === name) ? code : name;
    },
    duration: (words) =>
      join([...words.matchAll(/(\d+) ([a-z]+?)s?\b/g)].map(([, n, unit]) => amount(Number(n), unit!))),
  };
}

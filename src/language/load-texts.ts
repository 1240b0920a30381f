import type { LoadTexts, Locale, Texts } from '../catalogue/texts.js';
import type { Catalogue, Text } from '../catalogue/types.js';
import { languages } from '../locales/languages.js';
import { catalogueLanguages } from './catalogue-languages.js';
import { matchLanguage } from './match-language.js';
import { pickText } from './pick-text.js';

/** So many built-in texts there are: a catalogue that has its own for all of them brings a language of its own. */
const TEXTS = 78;

type Values = Readonly<Record<string | number, unknown>>;

/** The languages in which both the catalogue and the built-in texts, or the catalogue's own, are whole. */
function wholeLanguages(catalogue: Catalogue): readonly string[] {
  const own: readonly Text[] = Object.values(catalogue.texts ?? {});
  const isIn = (tag: string) => (text: Text) =>
    typeof text === 'string' ? tag === catalogue.language : Object.hasOwn(text, tag);
  return catalogueLanguages(catalogue).filter(
    (tag) => matchLanguage(tag, languages) ?? own.filter(isIn(tag)).length >= TEXTS,
  );
}

/**
 * The texts of one place, with the catalogue's own in their places, in the first of the `wanted` languages that both the
 * catalogue and our locales (or its own texts) have; and that language. Where they cannot be loaded, all is English.
 *
 * @param english built in; they name what was loaded without names
 */
export async function loadTexts<Place extends keyof Locale>(
  place: Place,
  catalogue: Catalogue,
  wanted: readonly string[],
  english: Locale[Place],
  load: LoadTexts,
): Promise<[texts: Locale[Place], language: string]> {
  const shared = wholeLanguages(catalogue);
  let language: string | undefined;
  for (const tag of [...wanted, catalogue.language]) language ??= matchLanguage(tag, shared);
  let values: object = english;
  if (language) {
    const locale = matchLanguage(language, languages) ?? 'en';
    try {
      if (locale !== 'en') values = await load(locale, place);
    } catch (error) {
      console.error(`askfirst: no texts in "${locale}", English is shown`, error);
      language = 'en';
    }
  } else {
    console.warn(`askfirst: no texts in "${catalogue.language}", English is shown`);
    language = 'en';
  }
  const named = Object.keys(english).map((name, index) => {
    const own = catalogue.texts?.[name as keyof Texts];
    return [name, own ? pickText(own, language, catalogue) : ((values as Values)[index] ?? (values as Values)[name])];
  });
  return [Object.fromEntries(named) as Locale[Place], language];
}

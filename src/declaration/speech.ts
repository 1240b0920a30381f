import type { LoadTexts, SettingsTexts, Units } from '../catalogue/texts.js';
import type { Catalogue } from '../catalogue/types.js';
import { loadTexts } from '../language/load-texts.js';
import { createWords, type Words } from '../language/words.js';
import { settings } from '../locales/en.js';

/** Our languages that bring units of their own: what browsers would say by themselves is in another one. */
const HAS_UNITS = /^(bs|cy|eu|ga|gl|is|mk|mt|sq)\b/;

/** What the declaration says, in one language. */
export interface Speech {
  readonly words: Words;
  readonly texts: SettingsTexts;
  /** A day and its time, in the time zone of the reader. */
  readonly date: (iso: string) => string;
}

/** Finds the words in the first of the `wanted` languages that the catalogue and we have. */
export async function speechFor(catalogue: Catalogue, wanted: readonly string[], load: LoadTexts): Promise<Speech> {
  const [texts, language] = await loadTexts('settings', catalogue, wanted, settings, load);
  const locale = HAS_UNITS.exec(language)?.[0];
  const units = locale && (await load(locale, 'banner').then(unitsIn, () => undefined));
  // the Swedish way is that of ISO 8601: figures alone
  const format = new Intl.DateTimeFormat(locale ? 'sv' : language, {
    dateStyle: locale ? 'short' : 'long',
    timeStyle: 'short',
  });
  return {
    texts,
    words: createWords(catalogue, language, units || undefined),
    date: (iso) => format.format(new Date(iso)),
  };
}

/** They stand among the banner's texts, which are loaded without names. */
function unitsIn(texts: object): Units | undefined {
  return Object.values(texts).find((text: object | undefined): text is Units => Object.hasOwn(text ?? {}, 'year'));
}

import type { Catalogue, Category, Text, Vendor } from '../catalogue/types.js';
import { catalogueLanguages } from '../language/catalogue-languages.js';

/** Writes the texts of our own as a catalogue writes its texts. */
export interface Translator {
  vendor(vendor: Vendor, place: string): Vendor;
  category(category: Category, place: string): Category;
  /** What is to be done by somebody who speaks the language. */
  readonly todo: {
    /** The languages in which the catalogue was whole, and is not with our texts in it. */
    readonly languages: readonly string[];
    /** English stands there under the name of the catalogue's own language. */
    readonly isEnglish: boolean;
    readonly places: readonly string[];
  };
}

/** Which of our texts is right for a language. */
const speak = (tag: string): 'en' | 'de' | undefined => {
  const language = tag.toLowerCase().split('-')[0];
  return language === 'en' || language === 'de' ? language : undefined;
};

/**
 * Our texts are in English and German. Of these a catalogue gets what it has in all of its texts, and its own language
 * at any rate: in English where it is another.
 */
export function translatorFor(catalogue: Catalogue): Translator {
  const own = catalogue.language;
  const others = [...new Set(catalogueLanguages(catalogue))].filter(
    (tag) => tag !== own && /^[a-z]{2,3}(-|$)/i.test(tag),
  );
  const tags = [own, ...others.filter(speak)];
  const isPlain = !others.length && !hasTextsByLanguage(catalogue);
  const languages = [...(speak(own) ? [] : [own]), ...others.filter((tag) => !speak(tag))];
  const places: string[] = [];

  const say = (text: Text, place: string): Text => {
    if (languages.length) places.push(place);
    const words = (tag: string): string => {
      if (typeof text === 'string') return text;
      return text[tag] ?? text[speak(tag) ?? 'en'] ?? text['en'] ?? '';
    };
    return isPlain ? words(own) : Object.fromEntries(tags.map((tag) => [tag, words(tag)]));
  };
  /** What is called the same everywhere has one name. */
  const name = (text: Text, place: string): Text => (typeof text === 'string' ? text : say(text, `${place}.name`));

  const vendor = (its: Vendor, place: string): Vendor => ({
    ...its,
    name: name(its.name, place),
    ...(its.purpose && { purpose: say(its.purpose, `${place}.purpose`) }),
    ...(its.disclosure && { disclosure: say(its.disclosure, `${place}.disclosure`) }),
    ...(its.transfers && {
      transfers: its.transfers.map(({ safeguard, ...transfer }, index) => ({
        ...transfer,
        ...(safeguard && { safeguard: say(safeguard, `${place}.transfers[${index}].safeguard`) }),
      })),
    }),
    ...(its.items && {
      items: its.items.map((item, index) => ({
        ...item,
        purpose: say(item.purpose, `${place}.items[${index}].purpose`),
      })),
    }),
  });

  const category = (its: Category, place: string): Category => ({
    ...its,
    name: name(its.name, place),
    ...(its.description && { description: say(its.description, `${place}.description`) }),
    vendors: its.vendors.map((one, index) => vendor(one, `${place}.vendors[${index}]`)),
  });

  return { vendor, category, todo: { languages, isEnglish: !speak(own), places } };
}

/** Whether all texts are objects, though of one language. */
function hasTextsByLanguage({ categories }: Catalogue): boolean {
  const texts = categories
    .flatMap(({ description, vendors }) => [
      description,
      ...vendors.flatMap(({ purpose, disclosure }) => [purpose, disclosure]),
    ])
    .filter((text) => text !== undefined);
  return texts.length > 0 && texts.every((text) => typeof text === 'object');
}

import type { Catalogue } from '../catalogue/types.js';

const isTextName = /^(name|description|purpose|disclosure|reason|safeguard)$/;

/** The texts that are there in several languages. */
function translatedTexts(catalogue: Catalogue): readonly object[] {
  const found: unknown[] = Object.values(catalogue.texts ?? {});
  JSON.stringify(catalogue.categories, (name, value: unknown) => {
    if (isTextName.test(name)) found.push(value);
    return name === 'scripts' ? undefined : value;
  });
  return found.filter((text) => typeof text === 'object') as object[];
}

function isWellFormed(tag: string): boolean {
  try {
    return !!new Intl.NumberFormat(tag);
  } catch {
    return false;
  }
}

/**
 * The languages in which a catalogue can be shown whole: its own, and each that all of its translated texts have.
 * Plain strings beside translated ones are taken for names that need no translation.
 */
export function catalogueLanguages(catalogue: Catalogue): readonly string[] {
  const translated = translatedTexts(catalogue);
  const shared = Object.keys(translated[0] ?? {}).filter((tag) => translated.every((text) => Object.hasOwn(text, tag)));
  return [catalogue.language, ...shared].filter(isWellFormed);
}

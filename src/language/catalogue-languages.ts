import type { Catalogue, Text } from '../catalogue/types.js';

const isTextName = /^(name|description|purpose|disclosure|reason|safeguard)$/;

/** The texts of a catalogue, but for names that are the same in every language. */
function textsIn(catalogue: Catalogue): readonly Text[] {
  const found: Text[] = Object.values(catalogue.texts ?? {});
  JSON.stringify(catalogue.categories, (name, value: Text) => {
    if (isTextName.test(name) && (name !== 'name' || typeof value === 'object')) found.push(value);
    return name === 'scripts' ? '' : value;
  });
  return found;
}

/**
 * The languages in which a catalogue can be shown whole: its own, and each that all of its texts have. Only a name may
 * be a plain string in every one of them.
 */
export function catalogueLanguages(catalogue: Catalogue): readonly string[] {
  const languages = known.get(catalogue) ?? findLanguages(catalogue);
  known.set(catalogue, languages);
  return languages;
}

/** To find them is to look at all that a catalogue says. */
const known = new WeakMap<Catalogue, readonly string[]>();

function findLanguages(catalogue: Catalogue): readonly string[] {
  const texts = textsIn(catalogue);
  // a plain string is in no language but the catalogue's own
  if (texts.some((text) => typeof text === 'string')) return [catalogue.language];
  const shared = Object.keys(texts[0] ?? {}).filter((tag) => texts.every((text) => Object.hasOwn(text as object, tag)));
  return [catalogue.language, ...shared];
}

// A list of what the locales may hold, because Firefox cannot tell the direction of an Intl.Locale.
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

/** The direction in which a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';
}

import type { Locale } from '../catalogue/texts.js';
import type { languages } from './languages.js';

/** Each by a path that bundlers can read. */
const locales: Readonly<Record<Exclude<(typeof languages)[number], 'en'>, () => Promise<Locale>>> = {
  ar: () => import('./ar.js'),
  bg: () => import('./bg.js'),
  bs: () => import('./bs.js'),
  ca: () => import('./ca.js'),
  cs: () => import('./cs.js'),
  cy: () => import('./cy.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  el: () => import('./el.js'),
  es: () => import('./es.js'),
  et: () => import('./et.js'),
  eu: () => import('./eu.js'),
  fa: () => import('./fa.js'),
  fi: () => import('./fi.js'),
  fr: () => import('./fr.js'),
  ga: () => import('./ga.js'),
  gl: () => import('./gl.js'),
  he: () => import('./he.js'),
  hi: () => import('./hi.js'),
  hr: () => import('./hr.js'),
  hu: () => import('./hu.js'),
  id: () => import('./id.js'),
  is: () => import('./is.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  lt: () => import('./lt.js'),
  lv: () => import('./lv.js'),
  mk: () => import('./mk.js'),
  mt: () => import('./mt.js'),
  nb: () => import('./nb.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  'pt-BR': () => import('./pt-BR.js'),
  ro: () => import('./ro.js'),
  ru: () => import('./ru.js'),
  sk: () => import('./sk.js'),
  sl: () => import('./sl.js'),
  sq: () => import('./sq.js'),
  sr: () => import('./sr.js'),
  sv: () => import('./sv.js'),
  th: () => import('./th.js'),
  tr: () => import('./tr.js'),
  uk: () => import('./uk.js'),
  vi: () => import('./vi.js'),
  'zh-Hans': () => import('./zh-Hans.js'),
  'zh-Hant': () => import('./zh-Hant.js'),
};

/** Loads the texts of one of the `languages` other than English. */
export function loadLocale(language: string): Promise<Locale> {
  return locales[language as keyof typeof locales]();
}

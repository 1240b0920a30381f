import { languages } from '../locales/languages.js';
import { matchLanguage } from './match-language.js';

/** The first of the `wanted` languages that is both among the `available` ones and among our locales; else English. */
export function pickLanguage(available: readonly string[], wanted: readonly string[]): string {
  const shared = available.filter((tag) => matchLanguage(tag, languages));
  const match = wanted.map((tag) => matchLanguage(tag, shared)).find(Boolean);
  if (match) return match;
  console.warn(`askfirst: no texts in "${available[0]}", English is shown`);
  return 'en';
}

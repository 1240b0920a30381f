import type { Catalogue, Text } from '../catalogue/types.js';
import { matchLanguage } from './match-language.js';

/** A catalogue's text in a language, or in the catalogue's own; empty where there is none. */
export function pickText(text: Text | undefined, language: string, catalogue: Catalogue): string {
  if (typeof text !== 'object') return text ?? '';
  return text[matchLanguage(language, Object.keys(text)) ?? catalogue.language] ?? '';
}

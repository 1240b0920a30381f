import type { SettingsTexts } from '../catalogue/texts.js';
import type { Category } from '../catalogue/types.js';
import type { CategoryState, ConsentRecord } from '../record/types.js';

/** That Global Privacy Control keeps a category off, where it does and not the visitor's own answer; else empty. */
export function signalNote(
  texts: SettingsTexts,
  { gpc, vendors }: Category,
  record: ConsentRecord | undefined,
  states: ReadonlyMap<string, CategoryState>,
): string {
  const isOff =
    gpc &&
    (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl &&
    // a grant in the record that does not hold any more, of an earlier revision, is no answer either
    vendors.some(({ id }) => states.get(id) === 'denied' && record?.choices?.[id]?.granted !== false);
  return isOff ? texts.gpc : '';
}

import { fingerprint, textOf } from './catalogue/fingerprint.js';
import type { Catalogue } from './catalogue/types.js';
import type { Engine } from './consent.js';
import { report } from './report.js';

/**
 * Puts the whole catalogue in the place of the part of it by which the gate has started.
 *
 * @param whole what stands at the address that the part names
 * @throws CatalogueError where it is not what the part was made of, and wrong
 */
export async function adopt(engine: Engine, whole: unknown): Promise<void> {
  const { $whole, $checked } = engine.catalogue;
  // it has been done meanwhile
  if (!$whole) return;
  const text = textOf(whole);
  const found = fingerprint(text);
  // a part that was edited counts as one of another
  if (found !== $whole.fingerprint || $checked !== engine.fingerprint) {
    report(Error(`catalogue ${$whole.address}: the gate's part is of another, make it anew: npx askfirst check --gate`));
    if ((whole as Catalogue | null)?.$checked !== found) {
      (await (await engine.files.check()).checkValue(whole, text.length, engine.files));
    }
    engine.fingerprint = found;
  }
  engine.catalogue = whole as Catalogue;
}

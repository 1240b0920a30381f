import { fingerprint } from './catalogue/fingerprint.js';
import type { Catalogue } from './catalogue/types.js';
import type { Engine } from './consent.js';
import { report } from './report.js';

/**
 * Says that the gate has started by a part of another catalogue than the whole is now, and has that checked.
 *
 * @param text of the whole
 * @throws CatalogueError where it is wrong
 */
export async function adopt(engine: Engine, whole: unknown, text: string): Promise<void> {
  const { catalogue, files } = engine;
  const { address } = catalogue.$whole!;
  report(Error(`catalogue ${address}: the gate's part is of another, make it anew: npx askfirst check --gate`));
  const found = fingerprint(text);
  if ((whole as Catalogue | null)?.$checked !== found)
    await (await files.check()).checkValue(whole, text.length, files);
  engine.fingerprint = found;
}

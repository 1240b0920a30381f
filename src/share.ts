import type { Engine } from './consent.js';
import { shareRecord } from './record/share-record.js';

/** From now on the record is read and kept together with those of the site's other subdomains. */
export function share(engine: Engine): void {
  const { signal } = engine;
  const read = engine.read.bind(engine);
  engine.read = () => {
    read();
    engine.record = shareRecord(engine.catalogue, engine.record);
  };
  engine.read();
  document.addEventListener('consent-change', () => shareRecord(engine.catalogue, engine.record), { signal });
}

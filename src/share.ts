import type { Engine } from './consent.js';
import { shareRecord } from './record/share-record.js';

/** From now on the record is read and kept together with those of the site's other subdomains. */
export function share(engine: Engine): void {
  const read = engine.read.bind(engine);
  const keep = (): void => void (engine.record = shareRecord(engine.catalogue, engine.record));
  engine.read = () => {
    read();
    keep();
  };
  engine.read();
  document.addEventListener('consent-change', keep, { signal: engine.signal });
}

import type { Engine } from './consent.js';
import { shareRecord } from './record/share-record.js';
import { storagePrefix } from './record/storage-prefix.js';

/** From now on the record is read and kept together with those of the site's other subdomains. */
export function share(engine: Engine): void {
  const read = engine.read.bind(engine);
  const keep = (engine.keep = (): void => void (engine.record = shareRecord(engine.catalogue, engine.record)));
  engine.read = () => {
    read();
    keep();
  };
  const forget = engine.forget.bind(engine);
  engine.forget = () => {
    const { record } = engine;
    forget();
    if (!record) return;
    // where others have it too, it takes a newer one that says nothing
    const at = Math.max(Date.now(), Date.parse(record.decidedAt) + 1);
    const empty = { ...record, id: `${at}`, decidedAt: new Date(at).toISOString(), choices: {} };
    try {
      localStorage.setItem(storagePrefix(engine.catalogue), JSON.stringify(empty));
    } catch {
      // nothing is kept here
    }
    shareRecord(engine.catalogue, empty);
  };
  engine.read();
  // not as a listener, which the page could keep from being called
  const apply = engine.apply.bind(engine);
  engine.apply = () => {
    if (engine.record) keep();
    apply();
  };
}

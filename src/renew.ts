import type { Engine } from './consent.js';
import { expiryOf } from './record/expiry-of.js';
import { storeRecord } from './record/store-record.js';

/**
 * Keeps a choice in force under a catalogue that has been edited since, for no longer than that declares now.
 */
export function renew(engine: Engine): void {
  const { record, fingerprint, catalogue } = engine;
  if (!record) return;
  const expiresAt = Math.min(Date.parse(record.expiresAt), expiryOf(catalogue, Date.parse(record.decidedAt)));
  engine.record = undefined;
  if (expiresAt < Date.now()) return;
  engine.record = { ...record, expiresAt: new Date(expiresAt).toISOString(), catalogue: fingerprint };
  storeRecord(catalogue, engine.record);
}

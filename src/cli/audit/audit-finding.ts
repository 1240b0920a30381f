import type { Finding } from '../finding.js';

/** Where something was seen. */
export interface Sighting {
  readonly visit: string;
  /** What the visitor had done. */
  readonly moment: string;
  readonly page: string;
  readonly stack: readonly string[];
  readonly times: number;
}

/** What an audit found. */
export interface AuditFinding extends Finding {
  /** What it is about: a host, the name of an item, the id of a vendor. */
  readonly subject: string;
  /** The id of the vendor, where it is known. */
  readonly vendor?: string;
  readonly seen: readonly Sighting[];
}

/** `granted`: may run. `denied`: may not, and is swept. `pending`: not asked yet; may not run, is not swept. */
export type ConsentState = 'granted' | 'denied' | 'pending';

/** The state of a category, derived from its vendors: `partial` where only some are granted. */
export type CategoryState = ConsentState | 'partial';

/**
 * How a choice came about. `script` where no trusted user event stood behind it, whatever was chosen.
 */
export type ConsentSource = 'accept-all' | 'reject-all' | 'save' | 'embed' | 'withdraw' | 'script';

/** The explicit answer for one vendor, and what it was given for. */
export interface Choice {
  readonly granted: boolean;
  /** The category under which it was asked. */
  readonly category: string;
  /** The vendor's `revision` when it was asked. */
  readonly revision: number;
}

/**
 * What is stored of a choice. Kept as JSON under `localStorage.cookiePreference`.
 */
export interface ConsentRecord {
  readonly version: 1;
  /** Random, new with every decision. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly decidedAt: string;
  /** ISO 8601, UTC. Enforced on reading. */
  readonly expiresAt: string;
  readonly source: ConsentSource;
  /** BCP 47 tag of the language in which was asked. */
  readonly locale: string;
  /** The reopener's label in that language, so that a returning visitor needs no locale. */
  readonly reopener: string;
  /** Fingerprint of the catalogue, by which one that has been checked already is known again. */
  readonly catalogue: string;
  /** One explicit answer for each optional vendor that was asked, by vendor id. */
  readonly choices: Readonly<Record<string, Choice>>;
}

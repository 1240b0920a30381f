/** A clock may be a little wrong; a record from further ahead was not made on this one. */
const CLOCK_TOLERANCE_MS = 864e5;

/**
 * Whether a choice has been made, and has not run out. All in milliseconds since 1970; NaN, of what is no date, is above
 * nothing and below nothing.
 */
export function isInForce(decidedAt: number, expiresAt: number, now: number): boolean {
  return expiresAt > now && decidedAt < now + CLOCK_TOLERANCE_MS;
}

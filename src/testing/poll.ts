const INTERVAL_MS = 50;

/**
 * Looks again and again, until there is something.
 *
 * @param within milliseconds; then it rejects
 */
export async function poll<Found>(
  look: () => Found | Promise<Found>,
  within = 10_000,
): Promise<Exclude<Found, undefined | false>> {
  const until = Date.now() + within;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found as Exclude<Found, undefined | false>;
    if (Date.now() > until) throw new Error('askfirst/testing: waited in vain');
    await pause(INTERVAL_MS);
  }
}

/** Resolves after so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

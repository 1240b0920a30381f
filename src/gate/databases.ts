/** Sweeps IndexedDB databases and caches. */
export async function sweepDatabases(): Promise<void> {}

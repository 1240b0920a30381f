import type { InPage, SeenRequest } from '../visitor.js';

/** What this document has asked for, as its browser remembers it. */
export function readRequests({ performance }: InPage): readonly SeenRequest[] {
  return (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((entry) => ({
    url: entry.name,
    type: entry.initiatorType,
    at: performance.timeOrigin + entry.startTime,
  }));
}

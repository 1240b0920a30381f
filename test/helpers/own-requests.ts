import type { Request } from 'playwright-core';

/** The paths of what was asked for of the library, and of the catalogue. */
export function ownRequests(requests: readonly Request[]): readonly string[] {
  return requests
    .map((request) => new URL(request.url()).pathname)
    .filter((path) => path.startsWith('/askfirst/') || path.endsWith('.json'))
    .sort();
}

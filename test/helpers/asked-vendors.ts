import type { Request } from 'playwright-core';
import { vendorHosts } from '../../demo/hosts.mjs';
import { vendorRequests } from './vendor-requests.js';

/** The ids of the vendors whose hosts were asked for anything, sorted. */
export function askedVendors(requests: readonly Request[]): readonly string[] {
  return [...new Set(Object.values(vendorHosts))].filter((id) => vendorRequests(requests, id).length).sort();
}

import type { Request } from 'playwright-core';
import { vendorOf } from '../../demo/hosts.mjs';
import type { LogEntry } from '../../demo/request-log.mjs';

type Asked = Request | LogEntry;

const hostOf = (asked: Asked): string => ('host' in asked ? asked.host : new URL(asked.url()).hostname);

/**
 * Those of the requests (of Playwright, or of the demo's log) that went to a vendor's host, real or stand-in: any, or
 * the one that is named by its id in the catalogue.
 */
export function vendorRequests<T extends Asked>(requests: readonly T[], vendor?: string): T[] {
  return requests.filter((asked) => {
    const owner = vendorOf(hostOf(asked));
    return vendor === undefined ? owner !== undefined : owner === vendor;
  });
}

import { matchName } from './match-name.js';

/** What an entry of a vendor's `hosts` stands for. */
export interface HostEntry {
  readonly vendor: string;
  /** How much of an address it names: the entry that names most decides. */
  readonly size: number;
  readonly fits: (address: URL) => boolean;
}

/**
 * Reads `host`, `*.host` (its subdomains only), each with `:port` and `/path` where they are meant. A path stands for
 * what is below it, too: `/gtag/js` for `/gtag/js/x`, not for `/gtag/jsx`.
 */
export function readHost(entry: string, vendor: string): HostEntry {
  const declared = entry.split('/', 1)[0]!;
  let path = entry.slice(declared.length);
  while (path.endsWith('/')) path = path.slice(0, -1);
  return {
    vendor,
    size: `${declared}${path}`.replace('*', '').length,
    fits: ({ hostname, host, pathname }) =>
      // a host may be written with a dot at its end
      [hostname, host].some((name) => matchName(declared.toLowerCase(), name.replace(/\.(?=:|$)/, ''))) &&
      `${pathname}/`.startsWith(`${path}/`),
  };
}

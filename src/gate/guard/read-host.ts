/** What an entry of a vendor's `hosts` stands for. */
export interface HostEntry {
  readonly vendor: string;
  /** How much of an address it names: the entry that names most decides. */
  readonly size: number;
  /** What any address that it fits has in it, by which most of what a page does is passed over at a glance. */
  readonly trace: string;
  /** Fits `host:port/path/`. */
  readonly pattern: RegExp;
}

/**
 * Reads `host`, `*.host` (its subdomains only), each with `:port` and `/path` where they are meant. A path stands for
 * what is below it, too: `/gtag/js` for `/gtag/js/x`, not for `/gtag/jsx`.
 *
 * @throws where it is none
 */
export function readHost(entry: string, vendor: string): HostEntry {
  const [, wild = '', host, port = '', path] = /^(\*\.)?([\w.-]+)(:\d+)?([^?#]*)/.exec(entry)!;
  const folder = path!.replace(/\/*$/, '');
  const plain = (text: string): string => text.replace(/\W/g, '\\$&');
  return {
    vendor,
    size: (host! + port + folder).length,
    // the host of the page itself need not be spelled out
    trace: plain(folder.slice(1) || host!),
    pattern: RegExp(`^${wild && '.+\\.'}${plain(host!.toLowerCase())}${port || ':\\d+'}${plain(folder)}/`),
  };
}

/** An address as the patterns of entries want it. */
export function readable({ hostname, port, protocol, pathname }: URL): string {
  return `${hostname.replace(/\.$/, '')}:${port || (/s:$/.test(protocol) ? 443 : 80)}${pathname}/`;
}

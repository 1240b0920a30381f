/**
 * @typedef {import('../src/catalogue/types.js').Catalogue} Catalogue
 * @typedef {import('./request-log.mjs').LogEntry} LogEntry
 * @typedef {import('./third-party-cookies.mjs').CookieFact} CookieFact
 */

/** @param {Catalogue} catalogue */
function describeVendors({ categories }) {
  return categories.flatMap(({ essential, vendors }) =>
    vendors.map(({ id, name, items }) => ({
      id,
      name: typeof name === 'string' ? name : name.en,
      essential,
      items: items?.map(({ name, kind, party }) => ({ name, kind, party })),
    })),
  );
}

/**
 * The stream that the panel listens to (server-sent events): each request of this browser to a vendor host as it comes
 * in, and what is known of the cookies there. A listener names the time from which it wants to hear, and the number of
 * the last request that it heard of.
 *
 * @param {{
 *   log: readonly LogEntry[],
 *   factsOf: (userAgent: string) => CookieFact[],
 *   catalogue: () => Catalogue,
 * }} sources
 * @returns {{
 *   open: (
 *     response: import('node:http').ServerResponse,
 *     listener: { userAgent: string, since: number, after: number },
 *   ) => void,
 *   announce: (entry: LogEntry) => void,
 * }}
 */
export function eventStream({ log, factsOf, catalogue }) {
  /** @type {Map<import('node:http').ServerResponse, string>} */
  const listeners = new Map();

  /** @param {import('node:http').ServerResponse} response @param {LogEntry} entry */
  function send(response, entry) {
    const { time, host, path, method, vendor, set, destination, userAgent } = entry;
    const sent = Object.keys(entry.cookies);
    const leaving = new URLSearchParams(entry.query).has('leaving');
    const request = { time, host, path, method, vendor, sent, set, destination, leaving };
    response.write(`id: ${entry.number}\ndata: ${JSON.stringify({ request, cookies: factsOf(userAgent) })}\n\n`);
  }

  return {
    open(response, { userAgent, since, after }) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      const vendors = describeVendors(catalogue());
      response.write(`data: ${JSON.stringify({ vendors, cookies: factsOf(userAgent) })}\n\n`);
      for (const entry of log) {
        const isMissed = entry.time >= since && entry.number > after;
        if (entry.vendor && entry.userAgent === userAgent && isMissed) send(response, entry);
      }
      listeners.set(response, userAgent);
      response.on('close', () => listeners.delete(response));
    },

    announce(entry) {
      if (!entry.vendor) return;
      for (const [response, userAgent] of listeners) {
        if (userAgent === entry.userAgent) send(response, entry);
      }
    },
  };
}

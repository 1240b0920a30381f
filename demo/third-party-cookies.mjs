/**
 * @typedef {import('./request-log.mjs').LogEntry} LogEntry
 * @typedef {import('./stand-ins/types.js').SetCookie} SetCookie
 */

/**
 * What is known of a cookie on a vendor's domain, which no page of the site can see.
 *
 * @typedef {object} CookieFact
 * @property {string} name
 * @property {string} domain
 * @property {string} vendor
 * @property {number} setAt when a vendor host last set it
 * @property {number | undefined} sentAt when the browser last sent it
 * @property {boolean | undefined} kept whether the browser sent it when it had the chance; undefined before
 */

// A request that left before the first answer came back says nothing.
const settleTime = 1000;

/** @param {string} host @param {string} domain */
const belongsTo = (host, domain) => host === domain || host.endsWith(`.${domain}`);

/**
 * Keeps book of what vendor hosts set and of what each browser sends back. Browsers are told apart by User-Agent.
 *
 * @returns {{
 *   noteSent: (entry: LogEntry) => void,
 *   noteSet: (entry: LogEntry, cookies: readonly SetCookie[]) => void,
 *   factsOf: (userAgent: string) => CookieFact[],
 * }}
 */
export function thirdPartyCookies() {
  /** @type {Map<string, CookieFact & { userAgent: string, firstSetAt: number, expiresAt: number }>} */
  const facts = new Map();

  return {
    noteSent(entry) {
      for (const fact of facts.values()) {
        if (fact.userAgent !== entry.userAgent || !belongsTo(entry.host, fact.domain)) continue;
        if (fact.name in entry.cookies) {
          fact.sentAt = entry.time;
          fact.kept = true;
        } else if (entry.time - fact.firstSetAt > settleTime) {
          fact.kept = false;
        }
      }
    },

    noteSet(entry, cookies) {
      if (!entry.vendor) return;
      for (const { name, domain, maxAge } of cookies) {
        const key = JSON.stringify([entry.userAgent, domain, name]);
        const before = facts.get(key);
        facts.set(key, {
          name,
          domain: domain ?? entry.host,
          vendor: entry.vendor,
          setAt: entry.time,
          sentAt: before?.sentAt,
          kept: before?.kept,
          userAgent: entry.userAgent,
          firstSetAt: before?.firstSetAt ?? entry.time,
          expiresAt: maxAge === undefined ? Infinity : entry.time + maxAge * 1000,
        });
      }
    },

    factsOf(userAgent) {
      return [...facts.values()]
        .filter((fact) => fact.userAgent === userAgent && fact.expiresAt > Date.now())
        .map(({ name, domain, vendor, setAt, sentAt, kept }) => ({ name, domain, vendor, setAt, sentAt, kept }));
    },
  };
}

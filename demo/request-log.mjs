import { parseCookies } from './parse-cookies.mjs';
import { vendorOf } from './hosts.mjs';

/**
 * @typedef {object} LogEntry
 * @property {number} number running, from 1
 * @property {number} time milliseconds since 1970, when the request came in
 * @property {string} host without the port
 * @property {string} path without the query
 * @property {string} query with its `?`, or empty
 * @property {string} method
 * @property {string | undefined} vendor the id of the vendor whose host it is
 * @property {Record<string, string>} cookies what the browser sent, by name
 * @property {string[]} set names of the cookies that the answer set
 * @property {string} referer
 * @property {string} destination `script`, `image`, `document`, `empty` …, as the browser says in Sec-Fetch-Dest
 * @property {string} userAgent
 */

// A page that is left open sends some eight hits a second.
const longest = 50_000;

let count = 0;

/**
 * What one request says of itself.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {URL} url
 * @returns {LogEntry}
 */
export function describeRequest(request, url) {
  /** @param {string} name */
  const header = (name) => String(request.headers[name] ?? '');
  return {
    number: (count += 1),
    time: Date.now(),
    host: url.hostname,
    path: url.pathname,
    query: url.search,
    method: request.method ?? 'GET',
    vendor: vendorOf(url.hostname),
    cookies: parseCookies(header('cookie')),
    set: [],
    referer: header('referer'),
    destination: header('sec-fetch-dest'),
    userAgent: header('user-agent'),
  };
}

/**
 * Keeps an entry, and lets the oldest go where they become too many.
 *
 * @param {LogEntry[]} log
 * @param {LogEntry} entry
 */
export function keepEntry(log, entry) {
  log.push(entry);
  if (log.length > longest) log.splice(0, longest / 2);
}

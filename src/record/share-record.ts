import Cookies from 'js-cookie';
import type { Catalogue } from '../catalogue/types.js';
import { cookieDomains } from './cookie-domains.js';
import { fromCookieText, toCookieText } from './cookie-text.js';
import { rank } from './rank.js';
import { storagePrefix } from './storage-prefix.js';
import { storeRecord } from './store-record.js';
import type { ConsentRecord } from './types.js';

/** As long as browsers keep any cookie. */
const MOST_DAYS = 400;
const DAY_MS = 864e5;

/** What every browser keeps of a cookie with its name. */
const LARGEST = 4000;

/** So often one choice is written on one page: what somebody else puts back every time must not make the page hang. */
const MOST_ATTEMPTS = 99;

/** The choices that were written. */
const written = new Set<string>();

/** How often it may be written again. */
let attempts = MOST_ATTEMPTS;

/** That it is not kept has been told. */
let isTold = false;

/**
 * Brings the record in line with those of the site's other subdomains: the newest is in force on all. The one cookie in
 * which it is kept says exactly that afterwards.
 *
 * @param record what is in force here
 * @returns the newest; undefined where there is none
 */
export function shareRecord(catalogue: Catalogue, record: ConsentRecord | undefined): ConsentRecord | undefined {
  const name = storagePrefix(catalogue);
  let newest = record;
  try {
    const found = pairsOf(name);
    for (const pair of found) {
      try {
        const other = fromCookieText(Cookies.converter.read!(pair.slice(name.length + 1), name), Date.now());
        if (!newest || rank(other) > rank(newest)) newest = other;
      } catch {
        // counts as none
      }
    }
    if (newest && newest !== record) storeRecord(catalogue, newest, true);
    const text = newest && toCookieText(newest);
    const pair = text && `${name}=${Cookies.converter.write!(text, name)}`;
    if (!found[1] && found[0] === pair) return newest;
    if (newest && !written.has(rank(newest))) attempts = MOST_ATTEMPTS;
    if (newest) written.add(rank(newest));
    if (attempts-- < 1) return newest;
    if (found[1] || !pair) remove(name);
    if (pair) {
      const days = (Date.parse(newest!.expiresAt) - Date.now()) / DAY_MS;
      const isKept = (domain: string): boolean => {
        Cookies.set(name, text, { ...attributes(domain), expires: Math.min(days, MOST_DAYS) });
        return pairsOf(name).includes(pair);
      };
      // only a browser's own list of suffixes says for which domains it may be
      if (pair.length < LARGEST && cookieDomains(location.hostname).some(isKept)) {
        // beside it one may stand that is for this host alone
        return shareRecord(catalogue, newest);
      }
      remove(name);
      if (!isTold) console.warn('askfirst: the choice is not shared, its cookie is too long or refused');
      isTold = true;
    }
  } catch {
    // a browser that refuses cookies
  }
  return newest;
}

const pairsOf = (name: string): readonly string[] =>
  document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`));

const attributes = (domain: string): Cookies.CookieAttributes => ({
  sameSite: 'Lax',
  secure: location.protocol === 'https:',
  domain,
});

function remove(name: string): void {
  for (const domain of cookieDomains(location.hostname)) Cookies.remove(name, attributes(domain));
}

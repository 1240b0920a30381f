import Cookies from 'js-cookie';
import type { Catalogue } from '../catalogue/types.js';
import { fromCookieText, toCookieText } from './cookie-text.js';
import { storagePrefix } from './storage-prefix.js';
import type { ConsentRecord } from './types.js';

/** As long as browsers keep any cookie. */
const MOST_DAYS = 400;
const DAY_MS = 864e5;

/** What browsers keep of a cookie with its name and its attributes, of which those besides the domain take 80. */
const LARGEST = 4096 - 80;

/** So often it is written on one page: what somebody else puts back every time must not make the page hang. */
let attempts = 99;

/** That it does not fit has been told. */
let isTold = false;

/** The domain that the cookie is for, once it has been found. */
let domain: string | undefined;

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
    const found = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`));
    for (const pair of found) {
      try {
        const other = fromCookieText(Cookies.converter.read!(pair.slice(name.length + 1), name), Date.now());
        if (!newest || rank(other) > rank(newest)) newest = other;
      } catch {
        // counts as none
      }
    }
    if (newest && newest !== record) keep(name, newest);
    const text = newest && toCookieText(newest);
    const pair = text && `${name}=${Cookies.converter.write!(text, name)}`;
    if ((!found[1] && found[0] === pair) || attempts-- < 1) return newest;
    const fits = pair && pair.length + location.hostname.length < LARGEST;
    if (found[1] || !fits) for (const domain of domains()) Cookies.remove(name, attributes(domain));
    if (fits) {
      const days = (Date.parse(newest!.expiresAt) - Date.now()) / DAY_MS;
      Cookies.set(name, text, {
        ...attributes((domain ??= broadestDomain(`${name}-`))),
        expires: Math.min(days, MOST_DAYS),
      });
      // beside it one may stand that is for this host alone
      return shareRecord(catalogue, newest);
    }
    if (pair && !isTold) {
      isTold = true;
      console.warn('askfirst: the choice is too long for a cookie, and not shared');
    }
  } catch {
    // a browser that refuses cookies
  }
  return newest;
}

function keep(name: string, record: ConsentRecord): void {
  try {
    localStorage.setItem(name, JSON.stringify(record));
  } catch {
    // the cookie keeps it
  }
}

/** Of two from the same moment all pages must prefer the same. */
const rank = ({ decidedAt, id }: ConsentRecord): string => decidedAt + id;

const attributes = (domain?: string): Cookies.CookieAttributes => ({
  sameSite: 'Lax',
  secure: location.protocol === 'https:',
  domain,
});

/** What the cookie may be for: parents of this host, the broadest first, this host with its subdomains, this host alone. */
function domains(): readonly string[] {
  const labels = location.hostname.split('.');
  const names = /^\d+$/.test(labels.at(-1)!) ? [] : labels.slice(1);
  return [...names.map((_, index) => labels.slice(-2 - index).join('.')), ''];
}

/** The broadest domain that this browser lets us set: only its own list of suffixes says which. */
function broadestDomain(name: string): string | undefined {
  return domains().find((domain) => {
    Cookies.set(name, '1', attributes(domain));
    const isKept = Cookies.get(name);
    Cookies.remove(name, attributes(domain));
    return isKept;
  });
}

import { randomBytes } from 'node:crypto';
import { googleTag } from '../../../demo/stand-ins/google.mjs';

const day = 24 * 3600;

/** @type {import('../../../demo/stand-ins/google.mjs').GoogleProduct} */
const ads = {
  name: 'google-ads',
  ids: /^AW-/,
  storage: 'ad_storage',
  collect: (origin, id) =>
    `${origin('googleads.g.doubleclick.net')}/pagead/viewthroughconversion/${id.replace(/^AW-/, '')}/`,
  cookieless: (origin) => `${origin('pagead2.googlesyndication.com')}/ccm/collect`,
};

/**
 * Google Ads by the Google tag, as documented: it takes over `dataLayer`, which it shares with other Google tags of the
 * page, keeps `_gcl_au` on the site's domain, after a click on an ad `_gcl_aw` or `_gcl_gb` and `_gcl_ls` too, and
 * reports to doubleclick.net, which keeps cookies on its own domain and on google.com. Without `ad_storage` it keeps
 * nothing and goes on with cookieless pings to googlesyndication.com; it cannot be told to stop.
 *
 * @see https://developers.google.com/tag-platform/security/concepts/consent-mode
 * @see https://business.safety.google/adscookies/
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function googleAds(request) {
  const { host, path, query, cookies, origin } = request;
  if (host === 'googleads.g.doubleclick.net' && path.startsWith('/pagead/viewthroughconversion/')) {
    const list = path.replace('viewthroughconversion', '1p-user-list');
    return { cookies: exchangeCookies(cookies), redirect: `${origin('www.google.com')}${list}?${query}` };
  }
  if (host === 'www.google.com' && path.startsWith('/pagead/1p-user-list/')) {
    return { cookies: searchCookies(cookies), pixel: true };
  }
  if (host === 'pagead2.googlesyndication.com') return path === '/ccm/collect' ? {} : undefined;
  return googleTag(request, ads);
}

/** @param {number} bytes */
const token = (bytes) => randomBytes(bytes).toString('base64url');

/** @param {Readonly<Record<string, string>>} sent */
function exchangeCookies(sent) {
  const domain = 'doubleclick.net';
  return [
    { name: 'test_cookie', value: 'CheckForPermission', domain, maxAge: 15 * 60 },
    { name: 'IDE', value: sent.IDE ?? `AHWqTU${token(36)}`, domain, maxAge: 395 * day, httpOnly: true },
  ];
}

/** @param {Readonly<Record<string, string>>} sent */
function searchCookies(sent) {
  const value = sent.NID ?? `525=${token(60)}`;
  return [{ name: 'NID', value, domain: 'google.com', maxAge: 183 * day, httpOnly: true }];
}

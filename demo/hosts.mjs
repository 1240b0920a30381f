/**
 * The hosts of the demo. Vendors keep their real host names but for the last label, `.localhost` instead of `.com`:
 * browsers resolve such names to this machine by themselves, and each gets a cookie jar of its own.
 */

/** The host on which the site is shown; `example.localhost` is its registrable domain. */
export const siteHost = 'www.example.localhost';

/** Hosts that stand-ins answer on, and the vendor (its id in the catalogue) that each belongs to. */
export const vendorHosts = Object.freeze({
  'www.googletagmanager.localhost': 'google-analytics',
  'region1.google-analytics.localhost': 'google-analytics',
  'static.hotjar.localhost': 'hotjar',
  'script.hotjar.localhost': 'hotjar',
  'in.hotjar.localhost': 'hotjar',
  'js.zi-scripts.localhost': 'zoominfo',
  'ws.zoominfo.localhost': 'zoominfo',
  'snap.licdn.localhost': 'linkedin',
  'px.ads.linkedin.localhost': 'linkedin',
  'www.linkedin.localhost': 'linkedin',
  'www.youtube-nocookie.localhost': 'youtube',
  'www.google.localhost': 'google-maps',
});

/** @type {ReadonlyMap<string, string>} */
const vendorDomains = new Map(
  Object.entries(vendorHosts).map(([host, vendor]) => [host.split('.').at(-2) ?? '', vendor]),
);

/**
 * The id of the vendor whom a host belongs to, real (`.com`) or stand-in (`.localhost`), any subdomain included;
 * undefined for the site and everybody else.
 *
 * @param {string} host without a port
 * @returns {string | undefined}
 */
export function vendorOf(host) {
  const labels = host.toLowerCase().split('.');
  const top = labels.pop();
  if (top !== 'localhost' && top !== 'com') return undefined;
  return vendorDomains.get(labels.pop() ?? '');
}

/**
 * The stand-in for a real host: `static.hotjar.com` → `static.hotjar.localhost`, a path behind it included. Others stay as
 * they are.
 *
 * @param {string} host
 * @returns {string}
 */
export function standInHost(host) {
  const [name = ''] = host.replace(/^\*\./, '').split('/');
  return vendorOf(name) ? host.replace(/\.com(?=\/|$)/, '.localhost') : host;
}

/**
 * The real host that a stand-in's host stands for: `static.hotjar.localhost` → `static.hotjar.com`. Others stay as they
 * are.
 *
 * @param {string} host
 * @returns {string}
 */
export function realHost(host) {
  return vendorOf(host) ? host.replace(/\.localhost$/, '.com') : host;
}

/**
 * The address of the stand-in for a real address, on this server's port. Others stay as they are.
 *
 * @param {string} address
 * @param {number} port
 * @returns {string}
 */
export function standInAddress(address, port) {
  if (!/^https?:\/\//.test(address)) return address;
  const url = new URL(address);
  if (!vendorOf(url.hostname)) return address;
  return `http://${standInHost(url.hostname)}:${port}${url.pathname}${url.search}`;
}

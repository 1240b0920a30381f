import { vendorOf } from '../hosts.mjs';
import { google } from './google.mjs';
import { googleMaps } from './google-maps.mjs';
import { hotjar } from './hotjar.mjs';
import { linkedin } from './linkedin.mjs';
import { youtube } from './youtube.mjs';
import { zoominfo } from './zoominfo.mjs';

/** @type {Readonly<Record<string, import('./types.js').StandIn>>} */
const standIns = {
  'google-analytics': google,
  hotjar,
  zoominfo,
  linkedin,
  youtube,
  'google-maps': googleMaps,
};

/**
 * The stand-in that answers for a host, if it is a vendor's.
 *
 * @param {string} host
 * @returns {import('./types.js').StandIn | undefined}
 */
export function standInFor(host) {
  const vendor = vendorOf(host);
  return vendor === undefined ? undefined : standIns[vendor];
}

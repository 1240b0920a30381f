import { randomBytes } from 'node:crypto';
import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

/**
 * HubSpot's tracking code, as documented: a loader named after the account brings two scripts from other hosts. The
 * analytics take over `_hsq`, keep `__hstc`, `hubspotutk`, `__hssc` and `__hssrc` on the site's domain, and report to
 * track.hubspot.com, whose firewall keeps `__cf_bm` and `_cfuvid` on its own; the banner, which this account does not
 * show, takes over `_hsp`.
 *
 * `revokeCookieConsent` removes those four cookies, and it goes on with anonymous page views; `setHubSpotConsent` tells it
 * yes or no, for this page; `doNotTrack` ends everything, by a cookie of its own.
 *
 * @see https://developers.hubspot.com/docs/api/events/cookie-banner
 * @see https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function hubspot({ host, path, cookies, origin }) {
  const id = /^\/(\d+)\.js$/.exec(path)?.[1];
  if (host === 'js.hs-scripts.com' && id) {
    const next = [
      `${origin('js.hs-analytics.net')}/analytics/1700000000000/${id}.js`,
      `${origin('js.hs-banner.com')}/v2/${id}/banner.js`,
    ];
    return { script: scriptText('hubspot', loader, { id, next }) };
  }
  if (host === 'js.hs-analytics.net' && /^\/analytics\/\d+\/\d+\.js$/.test(path)) {
    return { script: scriptText('hubspot', analytics, { collect: `${origin('track.hubspot.com')}/__ptq.gif` }) };
  }
  if (host === 'js.hs-banner.com' && /^\/v2\/\d+\/banner\.js$/.test(path)) {
    return { script: scriptText('hubspot', banner, {}) };
  }
  if (host !== 'track.hubspot.com' || path !== '/__ptq.gif') return undefined;
  return { cookies: firewallCookies(cookies), pixel: true };
}

/** @param {Readonly<Record<string, string>>} sent */
function firewallCookies(sent) {
  const token = () => randomBytes(24).toString('base64url');
  const now = Date.now();
  const domain = 'hubspot.com';
  const bot = sent.__cf_bm ?? `${token()}-${Math.floor(now / 1000)}-1.0.1.1-${token()}`;
  const visitor = sent._cfuvid ?? `${token()}-${now}-0.0.1.1-604800000`;
  return [
    { name: '__cf_bm', value: bot, domain, maxAge: 30 * 60, httpOnly: true },
    { name: '_cfuvid', value: visitor, domain, httpOnly: true },
  ];
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ id: string, next: string[] }} data */
function loader({ state, load }, { id, next }) {
  state.loads += 1;
  state.stages.push('loader');
  state.settings = { id };
  if (state.loads > 1) state.errors.push('loaded twice');
  next.forEach(load);
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ collect: string }} data */
function analytics({ state, read, write, send, repeat }, { collect }) {
  const minute = 60;
  const halfYear = 180 * 24 * 60 * minute;
  // a max-age that is no number is none: the cookie lasts until the browser is closed
  const session = NaN;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const now = Date.now();
  const visitor = read('hubspotutk') ?? crypto.randomUUID().replaceAll('-', '');
  const names = ['__hstc', 'hubspotutk', '__hssc', '__hssrc'];

  let isGranted = true;
  let views = 0;

  /** @param {string} name */
  function remove(name) {
    if (read(name) === undefined) return;
    // what is set for a moment is set on the domain that its predecessor is kept on
    write(name, 'none', minute);
    write(name, '', 0);
  }

  function keep() {
    write('hubspotutk', visitor, halfYear);
    write('__hstc', `20629287.${visitor}.${now}.${now}.${now}.1`, halfYear);
    write('__hssc', `20629287.${views}.${now}`, 30 * minute);
    write('__hssrc', '1', session);
  }

  function view() {
    if (read('__hs_do_not_track') !== undefined) return;
    views += 1;
    if (isGranted) keep();
    const who = isGranted ? `&vi=${visitor}` : '';
    send('image', `${collect}?k=1&a=${encodeURIComponent(String(state.settings.id))}&t=${views}${who}`);
  }

  /** @type {Record<string, (...args: any[]) => void>} */
  const methods = {
    trackPageView: view,
    trackCustomBehavioralEvent: view,
    setPath() {},
    setContentType() {},
    identify() {},
    addIdentityListener() {},
    addPrivacyConsentListener(listener) {
      listener({
        allowed: isGranted,
        categories: { necessary: true, analytics: isGranted, advertisement: isGranted, functionality: isGranted },
      });
    },
    doNotTrack({ track = false } = {}) {
      if (track) remove('__hs_do_not_track');
      else write('__hs_do_not_track', 'yes', halfYear);
    },
    revokeCookieConsent() {
      isGranted = false;
      state.consent = 'denied';
      names.forEach(remove);
    },
    setHubSpotConsent({ analytics: wanted = false }) {
      isGranted = wanted;
      state.consent = wanted ? 'granted' : 'denied';
      if (!wanted) names.forEach(remove);
    },
  };

  const queue = (globals._hsq ??= []);
  state.stages.push('analytics');
  state.queue.push(...queue);
  globals.__hubspot = {
    obey(/** @type {any[]} */ [name, ...args]) {
      const method = methods[name];
      if (method) method(...args);
      else state.errors.push(`no such method: ${name}`);
    },
    begin() {
      queue.forEach(globals.__hubspot.obey);
      repeat(view);
    },
  };
  globals._hsq = {
    push(/** @type {any[][]} */ ...calls) {
      state.calls.push(...calls);
      calls.forEach(globals.__hubspot.obey);
    },
  };
  globals.__hubspotBanner?.();
}

/**
 * The analytics begin once this has read what waits in `_hsp`, whichever of the two comes first.
 *
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 */
function banner({ state }) {
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const queue = (globals._hsp ??= []);
  state.stages.push('banner');

  globals.__hubspotBanner = () => {
    state.queue.push(...queue);
    globals._hsp = {
      push(/** @type {any[][]} */ ...calls) {
        state.calls.push(...calls);
        calls.forEach(globals.__hubspot.obey);
      },
    };
    queue.forEach(globals.__hubspot.obey);
    globals.__hubspot.begin();
  };
  if (globals.__hubspot) globals.__hubspotBanner();
}

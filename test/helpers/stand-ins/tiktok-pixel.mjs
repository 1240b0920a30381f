import { randomBytes } from 'node:crypto';
import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const thirteenMonths = 390 * 24 * 3600;

/**
 * TikTok's pixel, as documented: a script that is told its id and the name of its global by its own address brings the
 * real one, which takes the place of that global and works off what waits there, keeps `_ttp`, `_tt_enable_cookie` and
 * `ttcsid` on the site's domain (after a click on an ad `ttclid` too) and three entries in sessionStorage, and reports to
 * analytics.tiktok.com, which keeps `_ttp` on its own domain.
 *
 * After `holdConsent` what is tracked waits for `grantConsent`; after `revokeConsent` it is dropped. `disableCookie` ends
 * the cookies on the site until `enableCookie`; that it removes those that are there is documented nowhere, so it
 * does not.
 *
 * @see https://ads.tiktok.com/help/article/using-cookies-with-tiktok-pixel
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function tiktokPixel({ host, path, query, cookies, origin }) {
  if (host !== 'analytics.tiktok.com') return undefined;
  const server = origin(host);
  if (path === '/i18n/pixel/events.js') {
    const data = {
      id: query.get('sdkid') ?? '',
      global: query.get('lib') ?? '',
      next: `${server}/i18n/pixel/static/main.js`,
    };
    return { script: scriptText('tiktok-pixel', events, data) };
  }
  if (path === '/i18n/pixel/static/main.js') {
    return { script: scriptText('tiktok-pixel', main, { collect: `${server}/api/v2/pixel` }) };
  }
  if (path !== '/api/v2/pixel') return undefined;
  const value = cookies._ttp ?? randomBytes(20).toString('base64url');
  return { cookies: [{ name: '_ttp', value, domain: 'tiktok.com', maxAge: thirteenMonths }] };
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ id: string, global: string, next: string }} data
 */
function events({ state, load }, { id, global, next }) {
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  state.loads += 1;
  state.stages.push('events');
  state.settings = { id, global };
  if (state.loads > 1) state.errors.push('loaded twice');
  if (!id) state.errors.push('no id');
  if (globals.TiktokAnalyticsObject !== global)
    state.errors.push('TiktokAnalyticsObject is not the name in the address');
  load(next);
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ collect: string }} data */
function main({ state, read, write, send, repeat }, { collect }) {
  const thirteenMonths = 390 * 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const { id, global } = /** @type {{ id: string, global: string }} */ (state.settings);
  const click = new URLSearchParams(location.search).get('ttclid');
  const visitor = read('_ttp') ?? `01${crypto.randomUUID().replaceAll('-', '')}_.tt.1`;
  const session = `${Date.now()}::${crypto.randomUUID().slice(0, 20)}.1`;

  /** @type {string[]} */
  const held = [];
  let mode = 'open';
  let hasCookies = true;
  let hasPage = false;

  function keep() {
    if (hasCookies) {
      write('_tt_enable_cookie', '1', thirteenMonths);
      write('_ttp', visitor, thirteenMonths);
      write('ttcsid', session, thirteenMonths);
      write(`ttcsid_${id}`, session, thirteenMonths);
      if (click) write('ttclid', click, thirteenMonths);
    }
    sessionStorage.setItem('tt_sessionId', session);
    sessionStorage.setItem('tt_appInfo', JSON.stringify({ installed: false }));
    sessionStorage.setItem('tt_pixel_session_index', JSON.stringify({ index: 1, main: 0 }));
  }

  /** @param {string} event */
  function hit(event) {
    if (mode === 'revoked') return;
    if (mode === 'held') {
      held.push(event);
      return;
    }
    keep();
    send('beacon', `${collect}?sdkid=${encodeURIComponent(id)}&event=${encodeURIComponent(event)}`);
  }

  /** @type {Record<string, (...args: any[]) => void>} */
  const methods = {
    page() {
      hit('Pageview');
      if (hasPage) return;
      hasPage = true;
      repeat((moment) => {
        if (moment !== 'start' && mode === 'open') hit('EngagedSession');
      });
    },
    track(event) {
      if (!hasPage) state.errors.push(`track "${event}" before page`);
      hit(event);
    },
    holdConsent() {
      if (hasPage && !state.consent) state.errors.push('holdConsent after page');
      mode = 'held';
      state.consent = 'denied';
    },
    grantConsent() {
      mode = 'open';
      state.consent = 'granted';
      held.splice(0).forEach(hit);
    },
    revokeConsent() {
      mode = 'revoked';
      state.consent = 'denied';
      held.length = 0;
    },
    enableCookie() {
      hasCookies = true;
    },
    disableCookie() {
      hasCookies = false;
    },
  };
  for (const name of ['identify', 'instances', 'debug', 'on', 'off', 'once', 'ready', 'alias', 'group']) {
    methods[name] = () => {};
  }

  /** @param {readonly any[]} call */
  function obey([name, ...args]) {
    const method = methods[name];
    if (method) method(...args);
    else state.errors.push(`no such method: ${name}`);
  }

  state.stages.push('main');
  const stub = globals[global];
  if (!Array.isArray(stub)) state.errors.push('no stub');
  state.queue.push(...(stub ?? []));
  globals[global] = Object.fromEntries(
    Object.keys(methods).map((name) => [
      name,
      (/** @type {unknown[]} */ ...args) => {
        state.calls.push([name, ...args]);
        obey([name, ...args]);
      },
    ]),
  );
  state.queue.forEach((call) => obey(/** @type {any[]} */ (call)));
}

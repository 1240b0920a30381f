import { randomBytes } from 'node:crypto';
import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

/**
 * Meta's Pixel, as documented: fbevents.js hooks into the stub by `fbq.callMethod` and works off `fbq.queue`, loads the
 * settings of each pixel that is initialised, keeps `_fbp` on the site's domain (after a click on an ad `_fbc` too) and
 * two entries in localStorage, and reports to www.facebook.com, which keeps `fr` on its own domain. After
 * `consent, revoke` it keeps and sends nothing, and what is tracked meanwhile waits for `consent, grant`.
 *
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 * @see https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function metaPixel({ host, path, cookies, origin }) {
  if (host === 'connect.facebook.net') {
    if (/^\/\w+\/fbevents\.js$/.test(path)) {
      const data = { server: origin(host), collect: `${origin('www.facebook.com')}/tr/` };
      return { script: scriptText('meta-pixel', fbevents, data) };
    }
    return /^\/signals\/config\/\w+$/.test(path) ? { script: scriptText('meta-pixel', settings, {}) } : undefined;
  }
  if (host !== 'www.facebook.com' || path !== '/tr/') return undefined;
  const value = cookies.fr ?? `0${randomBytes(12).toString('base64url')}..AAA.0.0.AWU`;
  const fr = { name: 'fr', value, domain: 'facebook.com', maxAge: 90 * 24 * 3600, httpOnly: true };
  return { cookies: [fr], pixel: true };
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side */
function settings({ state }) {
  state.stages.push('settings');
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ server: string, collect: string }} data
 */
function fbevents({ state, load, read, write, send, repeat }, { server, collect }) {
  const ninetyDays = 90 * 24 * 3600;
  const { fbq } = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const click = new URLSearchParams(location.search).get('fbclid');
  const browser = read('_fbp') ?? `fb.1.${Date.now()}.${Math.floor(Math.random() * 1e18)}`;
  const ad = read('_fbc') ?? (click ? `fb.1.${Date.now()}.${click}` : undefined);

  /** @type {string[]} */
  const ids = [];
  /** @type {string[]} */
  const held = [];
  let isRevoked = false;
  let isAsked = false;

  function keep() {
    write('_fbp', browser, ninetyDays);
    if (ad) write('_fbc', ad, ninetyDays);
    localStorage.setItem('lastExternalReferrer', document.referrer || 'empty');
    localStorage.setItem('lastExternalReferrerTime', String(Date.now()));
  }

  /** @param {string} event */
  function hit(event) {
    if (isRevoked) {
      held.push(event);
      return;
    }
    keep();
    for (const id of ids) {
      const what = `id=${encodeURIComponent(id)}&ev=${encodeURIComponent(event)}&fbp=${browser}`;
      send('image', `${collect}?${what}${ad ? `&fbc=${encodeURIComponent(ad)}` : ''}`);
    }
  }

  /** @type {Record<string, (...args: any[]) => void>} */
  const methods = {
    init(id) {
      if (!id) state.errors.push('no id');
      else if (ids.includes(String(id))) state.errors.push(`pixel ${id} initialised twice`);
      ids.push(String(id));
      state.settings = { id: String(ids[0]) };
      load(`${server}/signals/config/${encodeURIComponent(id)}?v=2.9.200&r=stable`);
      if (ids.length > 1) return;
      repeat((moment) => {
        if (moment !== 'start' && !isRevoked) hit('SubscribedButtonClick');
      });
    },
    consent(what) {
      if (what !== 'grant' && what !== 'revoke') state.errors.push(`no such consent: ${what}`);
      if (!isAsked && ids.length > 0) state.errors.push('the first consent came after init');
      isAsked = true;
      isRevoked = what === 'revoke';
      state.consent = isRevoked ? 'denied' : 'granted';
      if (!isRevoked) held.splice(0).forEach(hit);
    },
    track(event) {
      if (ids.length === 0) state.errors.push(`track "${event}" before init`);
      hit(event);
    },
    trackCustom(event) {
      methods.track?.(event);
    },
    set() {},
    dataProcessingOptions() {},
  };

  /** @param {ArrayLike<any>} call */
  function obey(call) {
    const [name, ...args] = Array.from(call);
    const method = methods[name];
    if (method) method(...args);
    else state.errors.push(`no such method: ${name}`);
  }

  state.loads += 1;
  state.stages.push('fbevents');
  if (state.loads > 1) {
    state.errors.push('loaded twice');
    return;
  }
  if (!fbq?.queue) {
    state.errors.push('no stub');
    return;
  }
  fbq.callMethod = function () {
    state.calls.push(arguments);
    obey(arguments);
  };
  state.queue.push(...fbq.queue.splice(0));
  state.queue.forEach((call) => obey(/** @type {ArrayLike<any>} */ (call)));
}

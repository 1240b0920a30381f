import { scriptText } from './browser-side.mjs';

/**
 * One product behind the Google tag.
 *
 * @typedef {object} GoogleProduct
 * @property {string} name its name at `window.__standIns`
 * @property {RegExp} ids what its ids look like
 * @property {'analytics_storage' | 'ad_storage'} storage the consent without which it keeps nothing
 * @property {(origin: (host: string) => string, id: string) => string} collect where it reports
 * @property {(origin: (host: string) => string) => string} cookieless where it reports without that consent
 */

/** @param {(host: string) => string} origin */
const analyticsCollector = (origin) => `${origin('region1.google-analytics.com')}/g/collect`;

/** @type {GoogleProduct} */
const analytics = {
  name: 'google',
  ids: /^G-/,
  storage: 'analytics_storage',
  collect: analyticsCollector,
  cookieless: analyticsCollector,
};

/**
 * The Google tag (GA4), as documented: it takes over `dataLayer`, reads the commands that wait there, keeps `_ga` and
 * `_ga_<id>` on the site's domain, and reports to region1.google-analytics.com. It obeys Consent Mode v2 and
 * `window['ga-disable-<id>']`, and goes on by itself until it is told.
 *
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 * @see https://developers.google.com/tag-platform/security/guides/consent
 * @see https://developers.google.com/analytics/devguides/collection/ga4/tag-options
 *
 * @type {import('./types.js').StandIn}
 */
export function google(request) {
  return googleTag(request, analytics) ?? (request.path === '/g/collect' ? {} : undefined);
}

/**
 * The scripts of the Google tag for one product: a loader, and the product's own, which takes over `dataLayer`. A page
 * may have one for each product; they share `dataLayer`, and each heeds the `config` of its own id.
 *
 * @param {import('./types.js').StandInRequest} request
 * @param {GoogleProduct} product
 * @returns {import('./types.js').StandInAnswer | undefined}
 */
export function googleTag({ host, path, query, origin }, { name, ids, storage, collect, cookieless }) {
  const id = query.get('id') ?? '';
  if (host !== 'www.googletagmanager.com' || !ids.test(id)) return undefined;
  if (path === '/gtag/js') {
    return { script: scriptText(name, tag, { next: `${origin(host)}/gtag/destination?id=${encodeURIComponent(id)}` }) };
  }
  if (path !== '/gtag/destination') return undefined;
  const data = { id, storage, collect: collect(origin, id), cookieless: cookieless(origin) };
  return { script: scriptText(name, destination, data) };
}

/** @param {import('./types.js').BrowserSide} side @param {{ next: string }} data */
function tag({ state, load }, { next }) {
  state.loads += 1;
  state.stages.push('tag');
  if (state.loads > 1) state.errors.push('loaded twice');
  load(next);
}

/**
 * @param {import('./types.js').BrowserSide} side
 * @param {{ id: string, storage: 'analytics_storage' | 'ad_storage', collect: string, cookieless: string }} data
 */
function destination({ state, read, write, send, repeat }, { id, storage, collect, cookieless }) {
  const day = 24 * 3600;
  const signals = [
    'ad_storage',
    'analytics_storage',
    'ad_user_data',
    'ad_personalization',
    'functionality_storage',
    'personalization_storage',
    'security_storage',
  ];
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const address = new URLSearchParams(location.search);
  const seconds = () => Math.floor(Date.now() / 1000);
  const random = () => Math.floor(Math.random() * 2 ** 31);

  /** @type {Record<string, string>} */
  const consent = {};
  /** @type {Record<string, unknown>} */
  const fields = {};
  let heldUntil = 0;
  let configured = false;
  let viewed = false;
  let started = 0;
  let engaged = 0;

  // documented for Analytics alone
  const isDisabled = () => storage === 'analytics_storage' && Boolean(globals[`ga-disable-${id}`]);
  const isDenied = () => consent[storage] === 'denied';

  const [clientCookie, known] =
    storage === 'ad_storage' ? ['_gcl_au', /^1\.1\.(\d+\.\d+)$/] : ['_ga', /^GA1\.1\.(\d+\.\d+)$/];
  let clientId = '';

  // what the page says, or two years
  let lifetime = 2 * 365 * day;

  function keepVisit() {
    write('_ga', `GA1.1.${clientId}`, lifetime);
    write(`_ga_${id.replace(/^G-/, '')}`, `GS1.1.${started}.1.${engaged}.${seconds()}.0.0.0`, lifetime);
  }

  function keepClicks() {
    write('_gcl_au', `1.1.${clientId}`, 90 * day);
    const gclid = address.get('gclid');
    const braid = address.get('gbraid') ?? address.get('wbraid');
    if (gclid) {
      write('_gcl_aw', `GCL.${started}.${gclid}`, 90 * day);
      const creationTimeMs = started * 1000;
      const entry = { value: gclid, creationTimeMs, expires: creationTimeMs + 90 * day * 1000 };
      localStorage.setItem('_gcl_ls', JSON.stringify({ schema: 'gcl', version: 1, gclid: entry }));
    }
    if (braid) write('_gcl_gb', `GCL.${started}.${braid}`, 90 * day);
  }

  /** @param {string} name */
  function hit(name) {
    if (isDisabled() || Date.now() < heldUntil) return;
    // Without its consent the real tag does not fall silent: it sends cookieless pings for what happens.
    const gcs = `G1${consent.ad_storage === 'denied' ? 0 : 1}${consent.analytics_storage === 'denied' ? 0 : 1}`;
    const client = isDenied() ? '' : `&cid=${clientId}`;
    const click = address.get('gclid');
    const gclid = click && !(isDenied() && fields.ads_data_redaction) ? `&gclid=${encodeURIComponent(click)}` : '';
    const to = isDenied() ? cookieless : collect;
    const what = `tid=${encodeURIComponent(id)}&gcs=${gcs}${client}${gclid}&en=${encodeURIComponent(name)}`;
    send('beacon', `${to}?v=2&${what}`);
  }

  /** @type {Record<string, (...args: any[]) => void>} */
  const commands = {
    js() {},
    set(name, value) {
      Object.assign(fields, typeof name === 'string' ? { [name]: value } : name);
    },
    config(target, { cookie_expires: expires = lifetime } = {}) {
      if (target !== id || configured) return;
      configured = true;
      lifetime = expires;
      clientId = known.exec(read(clientCookie) ?? '')?.[1] ?? `${random()}.${seconds()}`;
      started = seconds();
      repeat((moment) => {
        if (isDisabled() || Date.now() < heldUntil) return;
        if (!viewed) hit('page_view');
        viewed = true;
        if (!isDenied()) {
          if (storage === 'ad_storage') keepClicks();
          else keepVisit();
        }
        if (moment === 'start') return;
        engaged = 1;
        hit('user_engagement');
      });
    },
    event(name, { send_to: to = id } = {}) {
      if (![to].flat().some((/** @type {string} */ one) => one.split('/')[0] === id)) return;
      if (!configured) state.errors.push(`event "${name}" before config`);
      hit(String(name));
    },
    consent(kind, types) {
      if (kind === 'default') {
        const missing = signals.filter((signal) => !(signal in types));
        if (configured) state.errors.push('consent default after config');
        if (missing.length > 0) state.errors.push(`consent default without ${missing.join()}`);
        if (types.wait_for_update) heldUntil = Date.now() + types.wait_for_update;
      } else {
        heldUntil = 0;
      }
      Object.assign(consent, types);
      delete consent.wait_for_update;
      if (consent[storage]) state.consent = isDenied() ? 'denied' : 'granted';
    },
  };

  /** @param {unknown} entry */
  function obey(entry) {
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') {
      if (Array.isArray(entry))
        state.errors.push(`"${entry[0]}" is an array, not an arguments object, and is not read`);
      return;
    }
    const [name, ...args] = /** @type {unknown[]} */ (Array.from(/** @type {ArrayLike<unknown>} */ (entry)));
    const command = commands[String(name)];
    if (command) command(...args);
    else state.errors.push(`no such command: ${name}`);
  }

  state.stages.push('destination');
  state.settings = { id, consent, fields };
  globals.google_tag_manager = { ...globals.google_tag_manager, [id]: {} };
  const layer = (globals.dataLayer ??= []);
  state.queue.push(...layer);
  const push = layer.push.bind(layer);
  layer.push = (/** @type {unknown[]} */ ...entries) => {
    state.calls.push(...entries);
    const length = push(...entries);
    entries.forEach(obey);
    return length;
  };
  state.queue.forEach(obey);
}

import { scriptText } from './browser-side.mjs';

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
export function google({ host, path, query, origin }) {
  const id = query.get('id') ?? '';
  const collector = origin('region1.google-analytics.com');
  if (host === 'www.googletagmanager.com' && path === '/gtag/js') {
    return {
      script: scriptText('google', tag, { next: `${collector}/gtag/destination?id=${encodeURIComponent(id)}` }),
    };
  }
  if (path === '/gtag/destination') {
    return { script: scriptText('google', destination, { id, collect: `${collector}/g/collect` }) };
  }
  return path === '/g/collect' ? {} : undefined;
}

/** @param {import('./types.js').BrowserSide} side @param {{ next: string }} data */
function tag({ state, load }, { next }) {
  state.loads += 1;
  state.stages.push('tag');
  if (state.loads > 1) state.errors.push('loaded twice');
  load(next);
}

/** @param {import('./types.js').BrowserSide} side @param {{ id: string, collect: string }} data */
function destination({ state, read, write, send, repeat }, { id, collect }) {
  const thirteenMonths = 395 * 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const seconds = () => Math.floor(Date.now() / 1000);
  const random = () => Math.floor(Math.random() * 2 ** 31);

  /** @type {Record<string, string>} */
  const consent = {};
  let heldUntil = 0;
  let configured = false;
  let viewed = false;
  let clientId = '';
  let started = 0;
  let engaged = 0;

  const isDisabled = () => Boolean(globals[`ga-disable-${id}`]);
  const isDenied = () => consent.analytics_storage === 'denied';

  function keepCookies() {
    write('_ga', `GA1.1.${clientId}`, thirteenMonths);
    write(`_ga_${id.replace(/^G-/, '')}`, `GS1.1.${started}.1.${engaged}.${seconds()}.0.0.0`, thirteenMonths);
  }

  /** @param {string} name */
  function hit(name) {
    if (isDisabled() || Date.now() < heldUntil) return;
    // Without analytics_storage the real tag does not fall silent: it sends cookieless pings for what happens.
    const gcs = `G1${consent.ad_storage === 'denied' ? 0 : 1}${isDenied() ? 0 : 1}`;
    const client = isDenied() ? '' : `&cid=${clientId}`;
    send('beacon', `${collect}?v=2&tid=${encodeURIComponent(id)}&gcs=${gcs}${client}&en=${encodeURIComponent(name)}`);
  }

  /** @type {Record<string, (...args: any[]) => void>} */
  const commands = {
    js() {},
    set() {},
    config() {
      if (configured) return;
      configured = true;
      clientId = /^GA1\.1\.(\d+\.\d+)$/.exec(read('_ga') ?? '')?.[1] ?? `${random()}.${seconds()}`;
      started = seconds();
      repeat((moment) => {
        if (isDisabled() || Date.now() < heldUntil) return;
        if (!viewed) hit('page_view');
        viewed = true;
        if (isDenied()) return;
        keepCookies();
        if (moment === 'start') return;
        engaged = 1;
        hit('user_engagement');
      });
    },
    event(name) {
      if (!configured) state.errors.push(`event "${name}" before config`);
      hit(String(name));
    },
    consent(kind, types) {
      if (kind === 'default') {
        if (configured) state.errors.push('consent default after config');
        if (types.wait_for_update) heldUntil = Date.now() + types.wait_for_update;
      } else {
        heldUntil = 0;
      }
      Object.assign(consent, types);
      delete consent.wait_for_update;
    },
  };

  /** @param {unknown} entry */
  function obey(entry) {
    const [name, ...args] = /** @type {unknown[]} */ (Array.from(/** @type {ArrayLike<unknown>} */ (entry)));
    if (Object.prototype.toString.call(entry) !== '[object Arguments]') {
      if (Array.isArray(entry)) state.errors.push(`"${name}" is an array, not an arguments object, and is not read`);
      return;
    }
    const command = commands[String(name)];
    if (command) command(...args);
    else state.errors.push(`no such command: ${name}`);
  }

  state.stages.push('destination');
  state.settings = { id, consent };
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

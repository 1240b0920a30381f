import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const regions = ['us', 'eu'];

/**
 * PostHog's browser library, as published: its script makes an instance of each `init` that waits in `posthog._i`, puts
 * the first in the place of `posthog`, does what waits in that array, has the project's settings brought from the
 * region's assets host, and reports to the api host that it was given. `ph_<token>_posthog` is kept twice, as cookie for
 * a year and in localStorage, and each brings the other back; a third of the same name and the window's number are
 * kept in sessionStorage, where the mark that the window is open goes when the page is left. `opt_out_capturing` stops
 * the hits, leaves what is kept, and a mark of its own.
 *
 * @see https://posthog.com/docs/libraries/js/persistence
 * @see https://github.com/PostHog/posthog-js (posthog-persistence, sessionid, consent)
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function posthog({ host, path, origin }) {
  const hosts = regions.map((region) => ({ api: `${region}.i.posthog.com`, assets: `${region}-assets.i.posthog.com` }));
  if (hosts.some(({ assets }) => assets === host)) {
    if (/^\/array\/[^/]+\/config\.js$/.test(path)) return { script: scriptText('posthog', config, {}) };
    if (path !== '/static/array.js') return undefined;
    const servers = hosts.map(({ api, assets }) => [
      `https://${api}`,
      { api: origin(api), config: `${origin(assets)}/array` },
    ]);
    return { script: scriptText('posthog', library, { servers: Object.fromEntries(servers) }) };
  }
  if (!hosts.some(({ api }) => api === host)) return undefined;
  return ['/flags/', '/e/', '/i/v0/e/'].includes(path) ? {} : undefined;
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side */
function config({ state }) {
  state.stages.push('config');
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ servers: Record<string, { api: string, config: string }> }} data
 */
function library({ state, load, read, write, send, repeat }, { servers }) {
  const day = 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));

  state.loads += 1;
  state.stages.push('library');
  if (state.loads > 1) state.errors.push('loaded twice');
  const stub = globals.posthog;
  if (!Array.isArray(stub)) {
    state.errors.push('no posthog stub');
    return;
  }
  const stubs = /** @type {any} */ (stub);
  const inits = stubs._i ?? [];
  if (inits.length === 0) state.errors.push('no init in _i');
  if (inits.length > 1) state.errors.push('init twice');
  const [token, options = {}] = inits[0] ?? [];
  if (!token) state.errors.push('init without a token');
  if (!stubs.__SV) state.errors.push('__SV of the stub is missing');
  const server = servers[String(options.api_host ?? 'https://us.i.posthog.com').replace(/\/$/, '')];
  if (!server) state.errors.push(`no such api_host: ${options.api_host}`);
  state.settings = { ...options, id: token };

  const safe = String(token).replace(/\+/g, 'PL').replace(/\//g, 'SL').replace(/=/g, 'EQ');
  const entry = options.persistence_name ? `ph_${options.persistence_name}` : `ph_${safe}_posthog`;
  const suffix = options.persistence_name ?? token;
  const mark = `__ph_opt_in_out_${token}`;
  const { persistence = 'localStorage+cookie' } = options;
  const isOut = () => localStorage.getItem(mark) === '0' || (options.opt_out_capturing_by_default && !isIn());
  const isIn = () => localStorage.getItem(mark) === '1';
  let value = '';

  function keep() {
    if (options.disable_persistence || persistence === 'memory') return;
    const cookie = read(entry);
    value ||=
      (cookie && decodeURIComponent(cookie)) ||
      localStorage.getItem(entry) ||
      JSON.stringify({ distinct_id: crypto.randomUUID() });
    const days = options.cookie_expiration ?? 365;
    if (/cookie/.test(persistence)) write(entry, encodeURIComponent(value), days * day);
    if (/localStorage/.test(persistence)) localStorage.setItem(entry, value);
    sessionStorage.setItem(entry, persistence === 'sessionStorage' ? value : '{}');
  }

  /** @param {string} event */
  function hit(event) {
    if (!isOut()) send('fetch', `${server?.api}/e/?ip=0&_=${Date.now()}&ver=1&event=${encodeURIComponent(event)}`);
  }

  /** @type {Record<string, (...args: any[]) => unknown>} */
  const commands = {
    capture: (event) => hit(String(event)),
    identify: () => hit('$identify'),
    alias: () => hit('$create_alias'),
    group: () => hit('$groupidentify'),
    opt_in_capturing() {
      localStorage.setItem(mark, '1');
      hit('$opt_in');
    },
    opt_out_capturing: () => localStorage.setItem(mark, '0'),
    reset() {
      value = '';
      write(entry, '', 0);
      localStorage.removeItem(entry);
      sessionStorage.removeItem(entry);
      keep();
    },
  };

  /** @param {Record<string, unknown>} from @param {string} prefix */
  function methodsOf(from, prefix) {
    const names = Object.keys(from).filter((each) => typeof from[each] === 'function');
    const methods = names.map((each) => {
      /** @param {unknown[]} args */
      const method = (...args) => {
        state.calls.push([`${prefix}${each}`, ...args]);
        if (!prefix) commands[each]?.(...args);
      };
      return [each, method];
    });
    return Object.fromEntries(methods);
  }

  state.queue.push(...stub);
  globals.posthog = {
    ...methodsOf({ ...stubs, ...commands }, ''),
    people: methodsOf({ ...stubs.people }, 'people.'),
    __loaded: true,
    config: options,
  };
  load(`${server?.config}/${encodeURIComponent(token)}/config.js`);
  fetch(`${server?.api}/flags/?v=2&config=true`, { method: 'POST', mode: 'no-cors' }).catch(() => {});

  repeat((moment) => {
    keep();
    if (persistence !== 'memory') {
      const number = sessionStorage.getItem(`ph_${suffix}_window_id`) ?? JSON.stringify(crypto.randomUUID());
      sessionStorage.setItem(`ph_${suffix}_window_id`, number);
      sessionStorage.setItem(`ph_${suffix}_session_registered_properties`, '{}');
      if (moment === 'pagehide') sessionStorage.removeItem(`ph_${suffix}_primary_window_exists`);
      else sessionStorage.setItem(`ph_${suffix}_primary_window_exists`, 'true');
    }
    hit(moment === 'start' ? '$pageview' : '$tick');
  });
  for (const call of stub) if (Array.isArray(call)) commands[String(call[0])]?.(...call.slice(1));
  options.loaded?.(globals.posthog);
}

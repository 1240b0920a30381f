import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const apiHosts = ['api-js.mixpanel.com', 'api.mixpanel.com', 'api-eu.mixpanel.com', 'api-in.mixpanel.com'];

/**
 * Mixpanel's browser library, as published: its script makes an instance of each `init` that waits in `mixpanel._i`,
 * puts the first in the place of `mixpanel`, does what waits in that array, and reports to the api host that it was
 * given. `mp_<token>_mixpanel` is kept as cookie for a year or, where `persistence` says so, in localStorage; its queue
 * in localStorage, and in two databases; the tab's number in sessionStorage, where the mark that the tab is open goes when the page is left.
 * `opt_out_tracking` stops it, drops what it keeps, and leaves a mark of its own.
 *
 * @see https://github.com/mixpanel/mixpanel-js (mixpanel-core, mixpanel-persistence, gdpr-utils)
 * @see https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function mixpanel({ host, path, origin }) {
  if (host === 'cdn.mxpnl.com') {
    if (!/^\/libs\/mixpanel-2(?:-latest|\.\d+\.\d+)(?:\.min)?\.js$/.test(path)) return undefined;
    const servers = Object.fromEntries(apiHosts.map((each) => [`https://${each}`, origin(each)]));
    return { script: scriptText('mixpanel', library, { servers }) };
  }
  return apiHosts.includes(host) && /^\/(?:track|engage|groups)\/$/.test(path) ? {} : undefined;
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ servers: Record<string, string> }} data
 */
function library({ state, read, write, send, repeat }, { servers }) {
  const day = 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));

  state.loads += 1;
  state.stages.push('library');
  if (state.loads > 1) state.errors.push('loaded twice');
  const stub = globals.mixpanel;
  if (!Array.isArray(stub)) {
    state.errors.push('no mixpanel stub');
    return;
  }
  const inits = /** @type {any} */ (stub)._i ?? [];
  if (!(/** @type {any} */ (stub).__SV >= 1.1)) state.errors.push('__SV of the stub is missing or too low');
  if (inits.length === 0) state.errors.push('no init in _i');
  if (inits.length > 1) state.errors.push('init twice');
  const [token, config = {}, name = 'mixpanel'] = inits[0] ?? [];
  if (!token) state.errors.push('init without a token');
  const server = servers[String(config.api_host ?? 'https://api-js.mixpanel.com').replace(/\/$/, '')];
  if (!server) state.errors.push(`no such api_host: ${config.api_host}`);
  state.settings = { ...config, id: token };

  const entry = `mp_${config.persistence_name ?? `${token}_mixpanel`}`;
  const queueName = `__mpq_${token}`;
  const mark = `__mp_opt_in_out_${token}`;
  const isLocal = config.persistence === 'localStorage';
  const isOut = () => localStorage.getItem(mark) === '0';
  let isIdentified = false;
  if (config.opt_out_tracking_by_default && localStorage.getItem(mark) === null) localStorage.setItem(mark, '0');

  function keep() {
    if (isOut() || config.disable_persistence) return;
    const kept = isLocal ? localStorage.getItem(entry) : read(entry);
    const id = { distinct_id: `$device:${crypto.randomUUID()}`, $initial_referrer: '$direct' };
    const value = kept ?? (isLocal ? JSON.stringify(id) : encodeURIComponent(JSON.stringify(id)));
    if (isLocal) localStorage.setItem(entry, value);
    else write(entry, value, (config.cookie_expiration ?? 365) * day);
  }

  /** @param {string} route @param {string} suffix */
  function hit(route, suffix) {
    if (isOut()) return;
    for (const name of ['mixpanelBrowserDb', 'mixpanelFlagsDb']) indexedDB.open(name);
    if (config.batch_requests !== false) localStorage.setItem(`${queueName}_${suffix}`, '[]');
    send('fetch', `${server}/${route}/?verbose=1&ip=1&token=${encodeURIComponent(token)}&_=${Date.now()}`);
  }

  const track = () => hit('track', 'ev');
  const tellPeople = () => isIdentified && hit('engage', 'pp');
  /** @type {Record<string, (...args: any[]) => unknown>} */
  const commands = {
    track,
    track_pageview: track,
    identify: () => (isIdentified = true),
    opt_in_tracking() {
      localStorage.setItem(mark, '1');
      keep();
      track();
    },
    opt_out_tracking() {
      localStorage.setItem(mark, '0');
      if (isLocal) localStorage.removeItem(entry);
      else write(entry, '', 0);
    },
    reset() {
      if (isLocal) localStorage.removeItem(entry);
      else write(entry, '', 0);
      keep();
    },
  };

  /** @param {Record<string, unknown>} from @param {string} prefix @param {(name: string, args: unknown[]) => void} obey */
  function methodsOf(from, prefix, obey) {
    const names = Object.keys(from).filter((each) => typeof from[each] === 'function');
    const methods = names.map((each) => {
      /** @param {unknown[]} args */
      const method = (...args) => {
        state.calls.push([`${prefix}${each}`, ...args]);
        obey(each, args);
      };
      return [each, method];
    });
    return Object.fromEntries(methods);
  }

  /** @param {string} method @param {unknown[]} args */
  const obey = (method, args) => void commands[method]?.(...args);
  const stubs = /** @type {any} */ (stub);
  state.queue.push(...stub);
  globals.mixpanel = {
    ...methodsOf({ ...stubs, ...commands }, '', obey),
    people: methodsOf({ ...stubs.people }, 'people.', tellPeople),
    __loaded: true,
    config,
  };

  const tab = `${name}_${token}`;
  repeat((moment) => {
    keep();
    if (!isOut() && !config.disable_persistence) {
      const number = sessionStorage.getItem(`mp_tab_id_${tab}`) ?? `$tab-${crypto.randomUUID()}`;
      sessionStorage.setItem(`mp_tab_id_${tab}`, number);
      if (moment === 'pagehide') sessionStorage.removeItem(`mp_gen_new_tab_id_${tab}`);
      else sessionStorage.setItem(`mp_gen_new_tab_id_${tab}`, '1');
    }
    if (moment !== 'start') track();
  });

  // The real one tells whom it is about before it tells what happened.
  const calls = stub.filter(Array.isArray).map(([method, ...args]) => ({ method: String(method), args }));
  const isTracking = (/** @type {{ method: string }} */ { method }) => method.includes('track');
  for (const { method, args } of calls.filter((call) => !isTracking(call))) obey(method, args);
  for (const { method, args } of calls.filter(isTracking)) obey(method, args);
  (stubs.people ?? []).forEach(tellPeople);
  if (config.track_pageview) track();
}

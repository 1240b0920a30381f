import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const servers = /** @type {const} */ ({
  US: { api: 'api2.amplitude.com', config: 'sr-client-cfg.amplitude.com' },
  EU: { api: 'api.eu.amplitude.com', config: 'sr-client-cfg.eu.amplitude.com' },
});

/**
 * Amplitude's Browser SDK 2, as published: its script puts an object at `amplitude`, does what waits in `amplitude._q`
 * where a snippet had put a stub there, and does nothing until `init` names the project. Then it asks for the
 * project's settings, reports to the zone's api host, and keeps, named after the first ten characters of the key,
 * `AMP_*` and, unless told to leave the visitor's origin alone, `AMP_MKTG_*` as cookies for a year; what it could not
 * send yet and the settings in localStorage; the pages seen in sessionStorage. `setOptOut(true)` stops the hits and
 * leaves what is kept.
 *
 * @see https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
 * @see https://github.com/amplitude/Amplitude-TypeScript (packages/analytics-browser, analytics-core)
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function amplitude({ host, path, origin }) {
  if (host === 'cdn.amplitude.com' || host === 'cdn.eu.amplitude.com') {
    const key = /^\/script\/(\w+)\.js$/.exec(path)?.[1];
    if (!key && !/^\/libs\/analytics-browser-[\w.-]+-min\.js(?:\.gz)?$/.test(path)) return undefined;
    const zones = Object.entries(servers).map(([zone, { api, config }]) => [
      zone,
      { collect: `${origin(api)}/2/httpapi`, settings: `${origin(config)}/config` },
    ]);
    return { script: scriptText('amplitude', library, { key, zones: Object.fromEntries(zones) }) };
  }
  for (const { api, config } of Object.values(servers)) {
    if (host === api) return path === '/2/httpapi' ? {} : undefined;
    if (host === config) return path === '/config' || path.startsWith('/config/') ? {} : undefined;
  }
  return undefined;
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ key: string | undefined, zones: Record<string, { collect: string, settings: string }> }} data
 */
function library({ state, read, write, send, repeat }, { key, zones }) {
  const day = 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const stub = globals.amplitude;
  let id = '';
  let collect = '';
  let isOut = false;

  /** @param {string} event */
  function hit(event) {
    if (!id) state.errors.push(`"${event}" before init`);
    else if (!isOut) send('fetch', `${collect}?api_key=${encodeURIComponent(id)}&event=${encodeURIComponent(event)}`);
  }

  /** @param {Record<string, any>} options */
  function keep(options) {
    const short = id.slice(0, 10);
    const { identityStorage = 'cookie', autocapture, defaultTracking } = options;
    const captures = autocapture ?? defaultTracking ?? true;
    const seconds = (options.cookieOptions?.expiration ?? 365) * day;

    /** @param {string} name @param {object} value */
    function keepAs(name, value) {
      const kept = read(name) ?? localStorage.getItem(name) ?? btoa(encodeURIComponent(JSON.stringify(value)));
      if (identityStorage === 'cookie') write(name, kept, seconds);
      if (identityStorage === 'localStorage') localStorage.setItem(name, kept);
    }

    keepAs(`AMP_${short}`, { deviceId: crypto.randomUUID(), sessionId: Date.now(), optOut: isOut });
    if (captures && captures.attribution !== false) keepAs(`AMP_MKTG_${short}`, { referrer: document.referrer });
    localStorage.setItem(`AMP_unsent_${short}`, '[]');
    if (options.fetchRemoteConfig !== false) localStorage.setItem(`AMP_remote_config_${short}`, '{"remoteConfig":{}}');
    if (!captures || captures.pageUrlEnrichment === false) return;
    sessionStorage.setItem('AMP_URL_INFO', JSON.stringify({ AMP_CURRENT_PAGE: location.href }));
  }

  /** @type {Record<string, (...args: any[]) => unknown>} */
  const commands = {
    init(given, ...rest) {
      // The second may be the user's id.
      const options = rest.find((each) => typeof each === 'object') ?? {};
      if (!given) state.errors.push('init without a key');
      if (id) state.errors.push('init twice');
      if (key && key !== given) state.errors.push('init names another key than the loader');
      id = String(given);
      isOut = options.optOut === true;
      const zone = zones[options.serverZone ?? 'US'];
      if (!zone) state.errors.push(`no such serverZone: ${options.serverZone}`);
      collect = zone?.collect ?? '';
      state.settings = { ...options, id };
      if (zone && options.fetchRemoteConfig !== false) {
        fetch(`${zone.settings}?api_key=${encodeURIComponent(id)}`, { mode: 'no-cors' }).catch(() => {});
      }
      repeat((moment) => {
        keep(options);
        hit(moment === 'start' ? 'session_start' : 'tick');
      });
    },
    track: (event) => hit(String(event?.event_type ?? event)),
    logEvent: (event) => hit(String(event)),
    identify: () => hit('$identify'),
    setGroup: () => hit('$identify'),
    revenue: () => hit('revenue_amount'),
    setOptOut: (given) => (isOut = given),
    setUserId() {},
    setDeviceId() {},
    setSessionId() {},
    add() {},
    remove() {},
    reset() {},
    flush() {},
  };

  state.loads += 1;
  state.stages.push('library');
  if (state.loads > 1) state.errors.push('loaded twice');
  const methods = Object.entries(commands).map(([name, command]) => {
    /** @param {unknown[]} args */
    const method = (...args) => {
      state.calls.push([name, ...args]);
      command(...args);
      return { promise: Promise.resolve() };
    };
    return [name, method];
  });
  globals.amplitude = Object.fromEntries(methods);
  if (!stub?.invoked) return;
  state.queue.push(...(stub._q ?? []));
  for (const { name, args } of stub._q ?? []) commands[name]?.(...args);
}

import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

// Stands for the collection domain, which the site names in the page; it is put in its place there.
const anyHost = 'collect-domain.invalid';

/**
 * Piano Analytics, as its public package behaves: the script reads `pdl`, puts its interface at `pa`, and works off what
 * waits in `_paq`. It sends what the page tells it to, to the site's collection domain at /event.
 *
 * With `pdl.requireConsent` it keeps `_pprv` from the start, and counts as opted in until told otherwise; with a first
 * event `_pcid` and `_pctx`. `setAllPurposes` is heard with `requireConsent: 'v2'` alone. Opted out, it removes `_pcid`,
 * but `_pctx` only where `pdl.consent.products` is PA alone, keeps `_pprv`, and goes on sending as "OPT-OUT". Without
 * `requireConsent` it keeps `pa_privacy` instead, and hears none of these calls.
 *
 * @see https://www.npmjs.com/package/piano-analytics-js
 * @see https://developers.atinternet-solutions.com/piano-analytics/data-collection/sdks/javascript/
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function pianoAnalytics({ host, path, origin }) {
  if (host !== 'tag.aticdn.net') return path === '/event' ? {} : undefined;
  if (path !== '/piano-analytics.js') return undefined;
  const data = { anyHost, collect: `${origin(anyHost)}/event` };
  return { script: scriptText('piano-analytics', piano, data) };
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ anyHost: string, collect: string }} data
 */
function piano({ state, read, write, send, repeat }, { anyHost, collect }) {
  const lifetime = 395 * 24 * 3600;
  const modes = ['opt-in', 'opt-out', 'essential', 'custom'];
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const pdl = (globals.pdl ??= {});
  const isAlone = pdl.consent?.products?.length === 1 && pdl.consent.products[0] === 'PA';
  const encode = (/** @type {object} */ value) => encodeURIComponent(JSON.stringify(value));

  /** @type {{ site?: number | string, collectDomain?: string }} */
  const configuration = {};
  let mode = pdl.consent?.defaultPreset?.PA ?? 'opt-in';
  let browserId = '';
  let isTracking = false;

  /** @param {string} name */
  function remove(name) {
    if (read(name) === undefined) return;
    // what is set for a moment is set on the domain that its predecessor is kept on
    write(name, 'none', 60);
    write(name, '', 0);
  }

  function keepMode() {
    write('_pprv', encodeURIComponent(btoa(JSON.stringify({ consent: { 7: { mode } } }))), lifetime);
  }

  function keepVisitor() {
    write('_pcid', encode({ browserId, _t: `${Date.now().toString(36)}|${Date.now().toString(36)}` }), lifetime);
    write('_pctx', encodeURIComponent(`{u}${btoa(browserId)}`), lifetime);
  }

  /** @param {string} wanted */
  function setMode(wanted) {
    if (!pdl.requireConsent) {
      state.errors.push('told without pdl.requireConsent, which is not heard');
      return;
    }
    if (!modes.includes(wanted)) {
      state.errors.push(`no such mode: ${wanted}`);
      return;
    }
    mode = wanted;
    state.consent = mode === 'opt-out' ? 'denied' : 'granted';
    keepMode();
    if (!isTracking) return;
    if (mode !== 'opt-out') keepVisitor();
    else if (isAlone) remove('_pctx');
  }

  const consent = {
    getMode: () => mode,
    setMode(/** @type {string} */ wanted) {
      state.calls.push(['consent.setMode', wanted]);
      setMode(wanted);
      if (mode === 'opt-out' && isAlone) remove('_pcid');
    },
    setAllPurposes(/** @type {string} */ wanted) {
      state.calls.push(['consent.setAllPurposes', wanted]);
      if (pdl.requireConsent !== 'v2') {
        state.errors.push('setAllPurposes without requireConsent "v2", which is not heard');
        return;
      }
      setMode(wanted);
      if (mode === 'opt-out') remove('_pcid');
    },
  };

  /** @param {string} name */
  function report(name) {
    const { site, collectDomain } = configuration;
    if (!site || !collectDomain) {
      state.errors.push(`event "${name}" without site and collectDomain`);
      return;
    }
    if (!isTracking) {
      browserId = /"browserId":"(\w+)"/.exec(decodeURIComponent(read('_pcid') ?? ''))?.[1] ?? '';
      browserId ||= crypto.randomUUID().replaceAll('-', '').slice(0, 16);
    }
    if (mode !== 'opt-out') keepVisitor();
    const address = collect.replace(anyHost, new URL(collectDomain, location.href).host);
    const visitor = mode === 'opt-out' ? 'OPT-OUT' : browserId;
    send('beacon', `${address}?s=${encodeURIComponent(site)}&idclient=${visitor}&en=${encodeURIComponent(name)}`);
  }

  /** @param {string} name */
  function sendEvent(name) {
    report(name);
    if (isTracking || !configuration.site) return;
    isTracking = true;
    // in place of what a visitor clicks on, which it reports by itself
    repeat((moment) => {
      if (moment !== 'start') report('click.action');
    });
  }

  const pa = {
    consent,
    setConfiguration(/** @type {string} */ key, /** @type {unknown} */ value) {
      pa.setConfigurations({ [key]: value });
    },
    setConfigurations(/** @type {Record<string, unknown>} */ values) {
      state.calls.push(['setConfigurations', values]);
      Object.assign(configuration, values);
      state.settings = { id: configuration.site, collectDomain: configuration.collectDomain };
    },
    sendEvent(/** @type {string} */ name) {
      state.calls.push(['sendEvent', name]);
      sendEvent(name);
    },
  };

  /** @param {readonly any[]} call its first is a path, `consent.setMode` */
  function obey([path, ...args]) {
    const names = String(path).split('.');
    const owner = /** @type {any} */ (names.length > 1 ? consent : pa);
    const method = owner[names.at(-1) ?? ''];
    if (method) method(...args);
    else state.errors.push(`no such method: ${path}`);
  }

  state.loads += 1;
  state.stages.push('piano-analytics');
  if (state.loads > 1 || globals.pa) {
    state.errors.push('loaded twice');
    return;
  }
  const own = document.currentScript?.dataset.config;
  if (own) pa.setConfigurations(JSON.parse(own));
  if (pdl.requireConsent) keepMode();
  else write('pa_privacy', encodeURIComponent('"optin"'), lifetime);
  globals.pa = pa;
  state.queue.push(...(globals._paq ?? []));
  state.queue.forEach((call) => obey(/** @type {any[]} */ (call)));
  globals._paq = { push: (/** @type {any[][]} */ ...calls) => calls.forEach(obey) };
}

import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const apiHosts = ['api-iam.intercom.io', 'api-iam.eu.intercom.io', 'api-iam.au.intercom.io'];

/**
 * The Intercom Messenger, as documented: the address named after the workspace leads on to a script of
 * js.intercomcdn.com, which brings the messenger. That takes over `Intercom` and what waits in `Intercom.q`, boots where
 * `intercomSettings` name the workspace, reports to the region's api host, and keeps `intercom-id-*`,
 * `intercom-device-id-*`, `intercom-session-*` and a copy of its state in localStorage. `shutdown` ends the session and
 * drops its cookie, and leaves the others where they are; it is no word about consent.
 *
 * @see https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies
 * @see https://developers.intercom.com/installing-intercom/web/installation
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function intercom({ host, path, origin }) {
  const cdn = origin('js.intercomcdn.com');
  if (host === 'widget.intercom.io') {
    return /^\/widget\/\w+$/.test(path) ? { redirect: `${cdn}/shim.latest.js` } : undefined;
  }
  if (host === 'js.intercomcdn.com') {
    if (path === '/shim.latest.js')
      return { script: scriptText('intercom', shim, { next: `${cdn}/frame.56487017.js` }) };
    if (path !== '/frame.56487017.js') return undefined;
    const servers = Object.fromEntries(apiHosts.map((each) => [`https://${each}`, origin(each)]));
    return { script: scriptText('intercom', messenger, { servers }) };
  }
  return apiHosts.includes(host) && path === '/messenger/web/ping' ? {} : undefined;
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ next: string }} data */
function shim({ state, load }, { next }) {
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  // The element keeps the address that it was given, not the one that this was led on to.
  const address = /** @type {HTMLScriptElement | null} */ (document.currentScript)?.src ?? '';
  const named = /\/widget\/(\w+)/.exec(address)?.[1];
  const { app_id: id, ...settings } = globals.intercomSettings ?? {};
  state.loads += 1;
  state.stages.push('shim');
  state.settings = { id, ...settings };
  if (state.loads > 1) state.errors.push('loaded twice');
  if (id && named !== id) state.errors.push('intercomSettings.app_id is not the id of the loader');
  load(next);
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ servers: Record<string, string> }} data
 */
function messenger({ state, read, write, send, repeat }, { servers }) {
  const day = 24 * 3600;
  const nineMonths = 271 * day;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  let runs = false;
  let repeats = false;
  let id = '';
  let server = servers['https://api-iam.intercom.io'];
  let session = '';

  function ping() {
    if (!runs) return;
    const stateName = `intercom.intercom-state-${id}`;
    const kept = JSON.parse(localStorage.getItem(stateName) ?? '{}');
    const visitor = read(`intercom-id-${id}`) ?? kept.user?.anonymous_id ?? crypto.randomUUID();
    const device = read(`intercom-device-id-${id}`) ?? crypto.randomUUID();
    write(`intercom-id-${id}`, visitor, nineMonths);
    write(`intercom-device-id-${id}`, device, nineMonths);
    write(`intercom-session-${id}`, session, 7 * day);
    localStorage.setItem(stateName, JSON.stringify({ ...kept, user: { anonymous_id: visitor } }));
    send('fetch', `${server}/messenger/web/ping?app_id=${encodeURIComponent(id)}`);
  }

  /** @type {Record<string, (...args: any[]) => void>} */
  const commands = {
    boot(given) {
      const settings = { ...globals.intercomSettings, ...given };
      if (!settings.app_id) state.errors.push('boot without app_id');
      if (settings.api_base && !servers[settings.api_base]) state.errors.push(`no such api_base: ${settings.api_base}`);
      id = String(settings.app_id);
      server = servers[settings.api_base] ?? server;
      state.settings.id = id;
      session = read(`intercom-session-${id}`) ?? crypto.randomUUID().replaceAll('-', '');
      runs = true;
      if (repeats) return ping();
      repeats = true;
      repeat(ping);
    },
    update: ping,
    shutdown() {
      if (!runs) return;
      runs = false;
      write(`intercom-session-${id}`, '', 0);
    },
  };

  /** @param {unknown} call */
  function obey(call) {
    const [name, ...args] = Array.from(/** @type {ArrayLike<unknown>} */ (call));
    commands[String(name)]?.(...args);
  }

  state.stages.push('messenger');
  if (typeof globals.Intercom !== 'function') state.errors.push('no Intercom stub');
  state.queue.push(...(globals.Intercom?.q ?? []));
  globals.Intercom = function () {
    state.calls.push(arguments);
    obey(arguments);
  };
  const boots = state.queue.some((call) => /** @type {ArrayLike<unknown>} */ (call)[0] === 'boot');
  if (globals.intercomSettings?.app_id && !boots) commands.boot?.({});
  state.queue.forEach(obey);
  if (!runs) state.errors.push('neither intercomSettings nor boot name an app_id');
}

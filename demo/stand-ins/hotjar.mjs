import { scriptText } from './browser-side.mjs';

/**
 * Hotjar, as documented: a loader named after the site's id brings the real script from another host, which takes over
 * `hj` and what waits in `hj.q`, keeps `_hjSessionUser_<id>` and `_hjSession_<id>` on the site's domain and reports to
 * in.hotjar.com. It cannot be told to stop.
 *
 * @see https://help.hotjar.com (Cookies set by the Hotjar tracking code)
 *
 * @type {import('./types.js').StandIn}
 */
export function hotjar({ host, path, origin }) {
  const id = /^\/c\/hotjar-(\w+)\.js$/.exec(path)?.[1];
  if (host === 'static.hotjar.com' && id) {
    return { script: scriptText('hotjar', loader, { id, next: `${origin('script.hotjar.com')}/modules.js` }) };
  }
  if (host === 'script.hotjar.com' && path === '/modules.js') {
    return {
      script: scriptText('hotjar', modules, { collect: `${origin('in.hotjar.com')}/api/v2/client/sites` }),
    };
  }
  return host === 'in.hotjar.com' ? {} : undefined;
}

/** @param {import('./types.js').BrowserSide} side @param {{ id: string, next: string }} data */
function loader({ state, load }, { id, next }) {
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  state.loads += 1;
  state.stages.push('loader');
  state.settings = { ...globals._hjSettings };
  if (state.loads > 1) state.errors.push('loaded twice');
  if (String(state.settings.hjid) !== id) state.errors.push('_hjSettings.hjid is not the id of the loader');
  load(next);
}

/** @param {import('./types.js').BrowserSide} side @param {{ collect: string }} data */
function modules({ state, read, write, send, repeat }, { collect }) {
  const hour = 3600;
  const year = 365 * 24 * hour;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const id = state.settings.hjid;
  const encode = (/** @type {object} */ value) => btoa(JSON.stringify(value));
  const created = Date.now();
  const user = read(`_hjSessionUser_${id}`) ?? encode({ id: crypto.randomUUID(), created, existing: false });
  const session = read(`_hjSession_${id}`) ?? encode({ id: crypto.randomUUID(), c: created, s: 0, r: 0, sb: 0 });

  state.stages.push('modules');
  state.queue.push(...(globals.hj?.q ?? []));
  globals.hj = function () {
    state.calls.push(arguments);
  };

  repeat(() => {
    write(`_hjSessionUser_${id}`, user, year);
    write(`_hjSession_${id}`, session, hour);
    send('fetch', `${collect}/${id}/visit-data?sv=${state.settings.hjsv}`);
  });
}

import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

/**
 * Plausible's tracker, as published, in both of its forms: `script.js` is told the site by `data-domain` and runs at
 * once; `pa-<id>.js` knows its site and waits for `plausible.init()`, whose options it finds at `plausible.o` if that
 * was called on the stub. It puts a function in the place of `plausible`, does what waits in `plausible.q`, and reports
 * to /api/event of its own host. It keeps nothing on the visitor's side, and reads one localStorage entry,
 * `plausible_ignore`. The real one counts neither browsers that are driven nor pages on localhost; this one does.
 *
 * @see https://github.com/plausible/analytics/tree/master/tracker
 * @see https://plausible.io/docs/script-extensions
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function plausible({ host, path, origin }) {
  if (host !== 'plausible.io') return undefined;
  if (path === '/api/event') return {};
  const own = /^\/js\/pa-([\w-]+)\.js$/.exec(path)?.[1];
  if (!own && !/^\/js\/(?:script|plausible)(?:\.[\w-]+)*\.js$/.test(path)) return undefined;
  return { script: scriptText('plausible', tracker, { own, collect: `${origin('plausible.io')}/api/event` }) };
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ own: string | undefined, collect: string }} data
 */
function tracker({ state, send, repeat }, { own, collect }) {
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  const domain = script?.getAttribute('data-domain');
  const endpoint = script?.getAttribute('data-api') ?? collect;
  const stub = globals.plausible;
  const id = own ?? domain;
  let runs = false;

  /** @param {string} event */
  function hit(event) {
    if (localStorage.getItem('plausible_ignore') === 'true') return;
    send('fetch', `${endpoint}?n=${encodeURIComponent(event)}&d=${encodeURIComponent(String(id))}`);
  }

  /** @param {Record<string, unknown>} [options] */
  function init(options = {}) {
    if (runs) {
      state.errors.push('init twice');
      return;
    }
    runs = true;
    state.settings = { ...options, id };
    for (const call of state.queue) hit(String(/** @type {ArrayLike<unknown>} */ (call)[0]));
    repeat((moment) => {
      if (moment !== 'start') hit('engagement');
      else if (options.autoCapturePageviews !== false) hit('pageview');
    });
  }

  state.loads += 1;
  state.stages.push('tracker');
  state.settings = { id };
  if (state.loads > 1 || stub?.l) state.errors.push('loaded twice');
  if (!id) state.errors.push('no data-domain on the script');
  state.queue.push(...(stub?.q ?? []));

  globals.plausible = Object.assign(
    function () {
      state.calls.push(arguments);
      hit(String(arguments[0]));
    },
    { l: true, init, o: stub?.o },
  );
  if (!own) init();
  else if (stub?.o) init(stub.o);
}

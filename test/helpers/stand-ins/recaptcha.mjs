import { randomBytes } from 'node:crypto';
import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const hosts = ['www.google.com', 'www.recaptcha.net'];
const release = '/recaptcha/releases/O4xzMiFqEvA4YhWjk5t8Xuas/recaptcha__en.js';

/**
 * Google's reCAPTCHA, as documented: a loader puts `grecaptcha.ready` in the page, which keeps functions in
 * `___grecaptcha_cfg.fns`, and brings the real script from www.gstatic.com. That makes a client of the key in the
 * loader's address, or, where this says `explicit` or nothing, of each element of the class g-recaptcha, shows it in a
 * frame of the loader's host, which keeps `_GRECAPTCHA` and entries of its own there, and calls the functions that
 * wait. On the site it keeps `_grecaptcha` in localStorage. It cannot be told to stop.
 *
 * @see https://developers.google.com/recaptcha/docs/faq
 * @see https://developers.google.com/recaptcha/docs/loading
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function recaptcha({ host, path, query, cookies, origin }) {
  if (host === 'www.gstatic.com') {
    if (path !== release) return undefined;
    return { script: scriptText('recaptcha', library, {}) };
  }
  if (!hosts.includes(host)) return undefined;
  const kind = /^\/recaptcha\/(api|enterprise)\.js$/.exec(path)?.[1];
  if (kind) {
    const data = {
      render: query.get('render') ?? 'onload',
      onload: query.get('onload'),
      api: `${origin(host)}/recaptcha/${kind === 'api' ? 'api2' : 'enterprise'}`,
      isEnterprise: kind === 'enterprise',
      next: `${origin('www.gstatic.com')}${release}`,
    };
    return { script: scriptText('recaptcha', loader, data) };
  }
  const action = /^\/recaptcha\/(?:api2|enterprise)\/(anchor|clr|reload)$/.exec(path)?.[1];
  if (!action) return undefined;
  const value = cookies._GRECAPTCHA ?? `09A${randomBytes(24).toString('base64url')}`;
  const kept = [{ name: '_GRECAPTCHA', value, maxAge: 180 * 24 * 3600, httpOnly: true }];
  if (action !== 'anchor') return { cookies: kept };
  const script = `localStorage['rc::a'] = localStorage['rc::f'] = sessionStorage['rc::c'] = '1';`;
  return { cookies: kept, page: `<!doctype html><title>reCAPTCHA</title><script>try { ${script} } catch {}</script>` };
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ render: string, onload: string | null, api: string, isEnterprise: boolean, next: string }} data
 */
function loader({ state, load }, { render, onload, api, isEnterprise, next }) {
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const cfg = (globals.___grecaptcha_cfg ??= {});
  const all = (globals.grecaptcha ??= {});
  const grecaptcha = isEnterprise ? (all.enterprise ??= {}) : all;

  state.loads += 1;
  state.stages.push('loader');
  state.settings = { id: ['explicit', 'onload'].includes(render) ? undefined : render, render };
  if (state.loads > 1 || globals.__google_recaptcha_client) state.errors.push('loaded twice');
  grecaptcha.ready ??= (/** @type {() => void} */ callback) => (cfg.fns ??= []).push(callback);
  (cfg.render ??= []).push(render);
  if (onload) (cfg.onload ??= []).push(onload);
  cfg.standIn = { grecaptcha };
  globals.__recaptcha_api = `${api}/`;
  globals.__google_recaptcha_client = true;
  load(next);
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side */
function library({ state, send, repeat }) {
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const cfg = globals.___grecaptcha_cfg;
  const { grecaptcha } = cfg.standIn;
  const api = globals.__recaptcha_api;
  const token = () => `03A${crypto.randomUUID().replaceAll('-', '')}`;
  let clients = 0;

  /** @param {string} key */
  function makeClient(key) {
    state.settings.id ??= key;
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.src = `${api}anchor?ar=1&k=${encodeURIComponent(key)}&size=invisible`;
    document.documentElement.append(frame);
    clients += 1;
    if (clients > 1) return clients - 1;
    repeat(() => {
      localStorage.setItem('_grecaptcha', localStorage.getItem('_grecaptcha') ?? token());
      send('fetch', `${api}clr?k=${encodeURIComponent(key)}`);
    });
    return 0;
  }

  state.stages.push('library');
  state.queue.push(...(cfg.fns ?? []));
  Object.assign(grecaptcha, {
    ready: (/** @type {() => void} */ callback) => callback(),
    /** @param {unknown} _container @param {{ sitekey: string }} given */
    render: (_container, given) => makeClient(given.sitekey),
    /** @param {unknown[]} args */
    execute(...args) {
      state.calls.push(['execute', ...args]);
      if (clients === 0) state.errors.push('execute without a client');
      send('fetch', `${api}reload?k=${encodeURIComponent(String(state.settings.id))}`);
      return Promise.resolve(token());
    },
    reset() {},
    getResponse: () => '',
  });

  const { id, render } = state.settings;
  if (id) makeClient(String(id));
  else if (render === 'onload') {
    const places = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.g-recaptcha[data-sitekey]'));
    for (const place of places) makeClient(String(place.dataset.sitekey));
  }
  for (const name of cfg.onload ?? []) globals[name]?.();
  for (const callback of cfg.fns ?? []) callback();
  cfg.fns = { push: (/** @type {() => void} */ callback) => callback() };
}

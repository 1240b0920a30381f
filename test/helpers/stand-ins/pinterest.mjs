import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const year = 365 * 24 * 3600;

/**
 * The Pinterest tag, as documented: a loader brings the real script, which takes over `pintrk` and what waits in
 * `pintrk.queue`, is given its tag by `load`, and reports to ct.pinterest.com. `_pin_unauth` is kept on the site's
 * domain, `_epik` after a click on an ad, `_derived_epik` where a visitor was recognised, outside of the European Union
 * with copies in localStorage that bring them back. ct.pinterest.com sets its own on its domain. It cannot be told to
 * stop.
 *
 * @see https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies
 * @see https://developers.pinterest.com/docs/track-conversions/pinterest-tag/
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function pinterest({ host, path, cookies, origin }) {
  const server = origin('ct.pinterest.com');
  if (host === 's.pinimg.com') {
    const next = `${origin('s.pinimg.com')}/ct/lib/main.4a81c615.js`;
    if (path === '/ct/core.js') return { script: scriptText('pinterest', core, { next }) };
    if (path === '/ct/lib/main.4a81c615.js') return { script: scriptText('pinterest', main, { server }) };
    return undefined;
  }
  if (host !== 'ct.pinterest.com') return undefined;
  return path === '/user/' || path === '/v3/' ? { cookies: ownCookies(cookies), pixel: true } : undefined;
}

/** @param {Readonly<Record<string, string>>} sent */
function ownCookies(sent) {
  const domain = 'pinterest.com';
  const made = String(Date.now());
  return [
    { name: '_pinterest_ct_ua', value: sent._pinterest_ct_ua ?? `"${made}"`, domain, httpOnly: true },
    { name: '_pinterest_ct', value: sent._pinterest_ct ?? `"${made}"`, domain, maxAge: year, httpOnly: true },
    { name: '_pinterest_ct_rt', value: sent._pinterest_ct_rt ?? `"${made}"`, domain, maxAge: year, httpOnly: true },
    { name: 'ar_debug', value: '1', domain, maxAge: year, httpOnly: true },
  ];
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ next: string }} data */
function core({ state, load }, { next }) {
  state.loads += 1;
  state.stages.push('core');
  if (state.loads > 1) state.errors.push('loaded twice');
  load(next);
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ server: string }} data */
function main({ state, read, write, send, repeat }, { server }) {
  const year = 365 * 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const clicked = new URLSearchParams(location.search).get('epik');
  /** @type {string | undefined} */
  let id;

  /** @param {string} name */
  function copyOf(name) {
    const copy = localStorage.getItem(`${name}_ls`);
    return copy === null ? undefined : JSON.parse(copy).value;
  }

  /** @param {string} name @param {string} value */
  function keep(name, value) {
    write(name, value, year);
    localStorage.setItem(`${name}_ls`, JSON.stringify({ value, expires: new Date(Date.now() + year * 1000) }));
  }

  const unauth = read('_pin_unauth') ?? copyOf('_pin_unauth') ?? btoa(`uid=${crypto.randomUUID()}`).replace(/=/g, '');
  const epik = clicked ?? read('_epik') ?? copyOf('_epik');
  const derived = read('_derived_epik') ?? copyOf('_derived_epik') ?? btoa(`u=${Math.random()}`).replace(/=/g, '');

  /** @param {string} event */
  function hit(event) {
    if (id === undefined) state.errors.push(`"${event}" before load`);
    send('image', `${server}/v3/?tid=${encodeURIComponent(String(id))}&event=${event}&cb=${Date.now()}`);
  }

  /** @type {Record<string, (...args: any[]) => void>} */
  const commands = {
    load(tag) {
      if (!tag) state.errors.push('load without a tag id');
      if (id !== undefined) state.errors.push('load twice');
      id = String(tag);
      state.settings = { id };
      repeat((moment) => {
        keep('_pin_unauth', unauth);
        keep('_derived_epik', derived);
        if (epik) keep('_epik', epik);
        send('fetch', `${server}/user/?tid=${encodeURIComponent(String(id))}&cb=${Date.now()}`);
        if (moment !== 'start') hit('tick');
      });
    },
    page: () => hit('PageVisit'),
    track: (event) => hit(String(event)),
    set() {},
  };

  /** @param {unknown} call */
  function obey(call) {
    const [name, ...args] = Array.from(/** @type {ArrayLike<unknown>} */ (call));
    const command = commands[String(name)];
    if (command) command(...args);
    else state.errors.push(`no such command: ${name}`);
  }

  state.stages.push('main');
  const { pintrk } = globals;
  if (!pintrk?.queue) {
    state.errors.push('no pintrk stub');
    return;
  }
  state.queue.push(...pintrk.queue);
  pintrk.queue = {
    push(/** @type {unknown} */ call) {
      state.calls.push(call);
      obey(call);
    },
  };
  state.queue.forEach(obey);
}

import { randomUUID } from 'node:crypto';
import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const day = 24 * 3600;

/**
 * The Snap Pixel, as published: its script makes up its ids before it has been given a pixel, each twice, so that one
 * brings the other back (`_scid` and `_scid_r` as cookies, `u_sclid` in localStorage, `u_scsid` in sessionStorage),
 * sets `snaptr.handleRequest`, does what waits in `snaptr.queue`, and has the pixel that `init` names brought from
 * tr.snapchat.com, to which it reports. Where the page's address has the id of a click, it keeps that four times as
 * `_scsrid`. It cannot be told to stop.
 *
 * @see https://sc-static.net/scevent.min.js
 * @see https://businesshelp.snapchat.com/s/article/pixel-direct-implementation
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function snapchat({ host, path, cookies, origin }) {
  const server = origin('tr.snapchat.com');
  if (host === 'sc-static.net' && path === '/scevent.min.js') {
    const test = { name: 'X-AB', value: cookies['X-AB'] ?? '0-1-2', domain: 'sc-static.net', maxAge: day };
    return { cookies: [test], script: scriptText('snapchat', scevent, { server }) };
  }
  if (host !== 'tr.snapchat.com') return undefined;
  const at = { name: 'sc_at', value: cookies.sc_at ?? randomUUID(), domain: 'snapchat.com', maxAge: 365 * day };
  const id = /^\/config\/\w+\/([\w-]+)\.js$/.exec(path)?.[1];
  if (id) return { cookies: [at], script: scriptText('snapchat', config, { id, collect: `${server}/p` }) };
  return path === '/p' ? { cookies: [at] } : undefined;
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ server: string }} data */
function scevent({ state, load, read, write, repeat }, { server }) {
  const thirteenMonths = 34186698;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const cookieId = read('_scid') ?? read('_scid_r') ?? crypto.randomUUID();
  const localId = localStorage.getItem('u_sclid') ?? localStorage.getItem('u_sclid_r') ?? crypto.randomUUID();
  const sessionId = sessionStorage.getItem('u_scsid') ?? sessionStorage.getItem('u_scsid_r') ?? crypto.randomUUID();
  const clicked = new URLSearchParams(location.search).get('ScCid');
  const click = clicked
    ? `2|${clicked}`
    : (read('_scsrid') ?? read('_scsrid_r') ?? localStorage.getItem('_scsrid') ?? localStorage.getItem('_scsrid_r'));
  const country = location.hostname.split('.').pop();
  /** @type {string[]} */
  const ids = [];

  /** @type {Record<string, (...args: any[]) => void>} */
  const commands = {
    init(id) {
      if (!id) state.errors.push('init without a pixel id');
      if (ids.includes(String(id))) state.errors.push('init twice');
      ids.push(String(id));
      state.settings = { id: ids[0], ids };
      load(`${server}/config/${country}/${encodeURIComponent(String(id))}.js?v=3.56.1`);
    },
    track(event) {
      if (ids.length === 0) state.errors.push(`track "${event}" before init`);
    },
  };

  /** @param {unknown} call */
  function obey(call) {
    const [name, ...args] = Array.from(/** @type {ArrayLike<unknown>} */ (call));
    const command = commands[String(name)];
    if (command) command(...args);
    else state.errors.push(`no such command: ${name}`);
  }

  state.loads += 1;
  state.stages.push('scevent');
  if (state.loads > 1) state.errors.push('loaded twice');

  repeat(() => {
    for (const copy of ['', '_r']) {
      write(`_scid${copy}`, cookieId, thirteenMonths);
      localStorage.setItem(`u_sclid${copy}`, localId);
      sessionStorage.setItem(`u_scsid${copy}`, sessionId);
      if (!click) continue;
      write(`_scsrid${copy}`, click, thirteenMonths);
      localStorage.setItem(`_scsrid${copy}`, click);
    }
  });

  const { snaptr } = globals;
  if (!snaptr?.queue) {
    state.errors.push('no snaptr stub');
    return;
  }
  state.queue.push(...snaptr.queue);
  snaptr.handleRequest = function () {
    state.calls.push(arguments);
    obey(arguments);
  };
  state.queue.forEach(obey);
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ id: string, collect: string }} data */
function config({ state, read, write, send, repeat }, { id, collect }) {
  const thirteenMonths = 34186698;
  const midnight = new Date().setHours(0, 0, 0, 0);

  state.stages.push('config');
  repeat((moment) => {
    write('_ScCbts', '%5B%5D', thirteenMonths);
    write('_sctr', `1%7C${midnight}`, thirteenMonths);
    const ids = `u_c1=${read('_scid')}&u_sclid=${localStorage.getItem('u_sclid')}`;
    send('beacon', `${collect}?pid=${id}&ev=${moment === 'start' ? 'PAGE_VIEW' : 'TICK'}&${ids}`);
  });
}

import { randomBytes } from 'node:crypto';
import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const day = 24 * 3600;

/**
 * Microsoft Advertising's UET tag, as documented: bat.js gives the page a constructor `UET`, which is handed the id and
 * what waits in `uetq` and then stands in its place; it reports to bat.bing.com, which keeps `MUID` on bing.com. It
 * keeps `_uetsid` and `_uetvid` on the site, as cookies and in localStorage, and `_uetmsclkid` after a click on an ad.
 * Nothing said about `ad_storage` counts as granted; denied, it keeps nothing and goes on with cookieless hits.
 *
 * @see https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent
 * @see https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_parameters_table
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function microsoftUet({ host, path, query, cookies, origin }) {
  if (host !== 'bat.bing.com') return undefined;
  const server = origin(host);
  if (path === '/bat.js') return { script: scriptText('microsoft-uet', bat, { server }) };
  if (/^\/p\/action\/[^/]+\.js$/.test(path)) return { script: scriptText('microsoft-uet', settings, {}) };
  if (path !== '/action/0' && path !== '/actionp/0') return undefined;
  if (query.get('asc') === 'D') return {};
  const value = cookies.MUID ?? randomBytes(16).toString('hex').toUpperCase();
  return { cookies: [{ name: 'MUID', value, domain: 'bing.com', maxAge: 390 * day }] };
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side */
function settings({ state }) {
  state.stages.push('settings');
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ server: string }} data */
function bat({ state, load, read, write, send, repeat }, { server }) {
  const day = 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const token = () => crypto.randomUUID().replaceAll('-', '');
  const click = new URLSearchParams(location.search).get('msclkid');
  const words = ['event', 'consent', 'config', 'set', 'pageLoad'];

  let adStorage = 'granted';
  let isViewed = false;

  /** @param {string} name @param {string} value @param {number} days */
  function keep(name, value, days) {
    write(name, value, days * day);
    localStorage.setItem(name, value);
    localStorage.setItem(`${name}_exp`, new Date(Date.now() + days * day * 1000).toUTCString());
  }

  /** @param {string} event */
  function hit(event) {
    const isGranted = adStorage === 'granted';
    const visitor = isGranted ? `&sid=${read('_uetsid')}&vid=${read('_uetvid')}` : '';
    const clickId = click && isGranted ? `&msclkid=${encodeURIComponent(click)}` : '';
    const tag = `ti=${encodeURIComponent(String(state.settings.id))}&Ver=2&asc=${isGranted ? 'G' : 'D'}`;
    send('image', `${server}/action/0?${tag}${visitor}${clickId}&evt=${encodeURIComponent(event)}`);
  }

  function view() {
    isViewed = true;
    const session = read('_uetsid') ?? token();
    const visitor = read('_uetvid') ?? token();
    repeat((moment) => {
      if (adStorage === 'granted') {
        keep('_uetsid', session, 1);
        keep('_uetvid', visitor, 390);
        if (click) keep('_uetmsclkid', `_uet${click}`, 90);
      }
      hit(moment === 'start' ? 'pageLoad' : 'custom');
    });
  }

  /** @param {string} kind @param {{ ad_storage?: string }} types */
  function heed(kind, types) {
    if (kind === 'default' && isViewed) state.errors.push('consent default after pageLoad');
    if (kind !== 'default' && kind !== 'update') state.errors.push(`no such consent: ${kind}`);
    if (types?.ad_storage !== 'granted' && types?.ad_storage !== 'denied')
      state.errors.push('consent without ad_storage');
    else adStorage = state.consent = types.ad_storage;
  }

  /** A stub that is an array keeps all arguments of all calls in one row. @param {readonly any[]} row */
  function obey(row) {
    const starts = row.flatMap((word, index) => (words.includes(word) ? [index] : []));
    if (row.length > 0 && starts[0] !== 0) state.errors.push(`no such command: ${row[0]}`);
    starts.forEach((start, index) => {
      const [word, ...args] = row.slice(start, starts[index + 1]);
      if (word === 'consent') heed(args[0], args[1]);
      if (word === 'pageLoad' && !isViewed) view();
      if (word === 'event') {
        if (!isViewed) state.errors.push('event before pageLoad');
        hit('custom');
      }
    });
  }

  state.loads += 1;
  state.stages.push('bat');
  if (state.loads > 1) state.errors.push('loaded twice');
  if (!Array.isArray(globals.uetq)) state.errors.push('no stub');

  globals.UET = class UET {
    /** @param {{ ti?: string, q?: unknown }} options */
    constructor({ ti, q }) {
      if (state.settings.id) state.errors.push('set up twice');
      if (!ti) state.errors.push('no id');
      if (!Array.isArray(q)) state.errors.push('the queue was not handed over');
      state.settings = { id: ti };
      state.queue.push(.../** @type {unknown[]} */ (q ?? []));
      load(`${server}/p/action/${encodeURIComponent(String(ti))}.js`);
      obey(state.queue);
    }

    /** @param {unknown[]} row */
    push(...row) {
      state.calls.push(row);
      obey(row);
    }
  };
}

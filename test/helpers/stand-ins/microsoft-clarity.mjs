import { randomBytes } from 'node:crypto';
import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const day = 24 * 3600;

/**
 * Microsoft Clarity, as in its public source: a script named after the project puts `start` at the head of what waits
 * in `clarity.q`, and brings the real one, which takes over `clarity`, gives it `v`, and uploads to clarity.ms, which
 * keeps cookies on its own domain. The project is one of a visitor from Europe: without consent it keeps nothing and
 * uploads cookieless.
 *
 * `consentv2` with analytics granted makes it keep `_clck` and `_clsk` on the site (`_cltk` from its next start), but
 * only while it runs. Denied, it removes both cookies, stops, and starts again by itself 250 ms later, cookieless. A
 * `stop` within those 250 ms is lost; a `stop` after them lasts until `start`.
 *
 * @see https://github.com/microsoft/clarity/blob/master/packages/clarity-js/src/data/metadata.ts
 * @see https://github.com/microsoft/clarity/blob/master/packages/clarity-js/src/clarity.ts
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function microsoftClarity({ host, path, cookies, origin }) {
  const id = /^\/tag\/(\w+)$/.exec(path)?.[1];
  if (host === 'www.clarity.ms' && id) {
    const data = {
      id,
      next: `${origin('scripts.clarity.ms')}/0.8.15/clarity.js`,
      sync: `${origin('c.clarity.ms')}/c.gif?tag=${id}`,
    };
    const value = cookies.CLID ?? randomBytes(16).toString('hex');
    return {
      cookies: [{ name: 'CLID', value, maxAge: 365 * day, httpOnly: true }],
      script: scriptText('microsoft-clarity', tag, data),
    };
  }
  if (host === 'scripts.clarity.ms' && path === '/0.8.15/clarity.js') {
    const data = { collect: `${origin('b.clarity.ms')}/collect` };
    return { script: scriptText('microsoft-clarity', clarity, data) };
  }
  if (host === 'c.clarity.ms' && path === '/c.gif') return { cookies: syncCookies(cookies), pixel: true };
  return host === 'b.clarity.ms' && path === '/collect' ? {} : undefined;
}

/** @param {Readonly<Record<string, string>>} sent */
function syncCookies(sent) {
  const muid = sent.MUID ?? randomBytes(16).toString('hex').toUpperCase();
  return [
    { name: 'MUID', value: muid, domain: 'clarity.ms', maxAge: 390 * day },
    { name: 'SM', value: 'C', httpOnly: true },
    { name: 'MR', value: '0', maxAge: 7 * day },
    { name: 'ANONCHK', value: '0', maxAge: 10 * 60 },
  ];
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ id: string, next: string, sync: string }} data
 */
function tag({ state, load }, { id, next, sync }) {
  const { clarity } = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  state.loads += 1;
  state.stages.push('tag');
  if (state.loads > 1 || clarity?.t || clarity?.v) {
    state.errors.push('loaded twice');
    return;
  }
  if (!clarity) {
    state.errors.push('no stub');
    return;
  }
  new Image().src = sync;
  clarity.t = true;
  state.queue.push(...(clarity.q ?? []));
  clarity('start', { projectId: id, track: false });
  clarity.q.unshift(clarity.q.pop());
  load(next);
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ collect: string }} data */
function clarity({ state, read, write, send, repeat }, { collect }) {
  const day = 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const shortId = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36);
  const config = { projectId: '', track: false };
  const defaultState = { ad_Storage: 'denied', analytics_Storage: 'denied' };

  let isActive = false;
  let session = '';
  let user = '';

  /** @param {string} name */
  function remove(name) {
    if (read(name) === undefined) return;
    // what is set for a moment is set on the domain that its predecessor is kept on
    write(name, 'none', 60);
    write(name, '', 0);
  }

  function keepUser() {
    const end = Math.ceil(Date.now() / 1000 / day + 365).toString(36);
    write('_clck', encodeURIComponent([user, 2, end, 1, 0].join('^')), 365 * day);
  }

  function keepSession() {
    write('_clsk', encodeURIComponent([session, Date.now(), 1, 1, 'b.clarity.ms/collect'].join('^')), day);
  }

  function upload() {
    const visitor = config.track ? `&u=${user}` : '';
    send('fetch', `${collect}?p=${encodeURIComponent(config.projectId)}&s=${session}${visitor}`);
  }

  /** @type {Record<string, (...args: any[]) => void>} */
  const methods = {
    start(override) {
      if (isActive) return;
      Object.assign(config, override);
      isActive = true;
      const [id, , , consent] = decodeURIComponent(read('_clck') ?? '').split('^');
      if (consent === '1') config.track = true;
      user = config.track && id ? id : shortId();
      session = shortId();
      if (config.track) {
        const value = sessionStorage.getItem('_cltk') ?? shortId();
        sessionStorage.setItem('_cltk', value);
        keepUser();
      }
      upload();
    },
    stop() {
      if (!isActive) return;
      upload();
      isActive = false;
    },
    consentv2({ ad_Storage: ads, analytics_Storage: analytics } = defaultState) {
      for (const value of [ads, analytics]) {
        if (value !== 'granted' && value !== 'denied') state.errors.push(`consentv2 with ${value}`);
      }
      state.settings.ad_Storage = ads;
      state.consent = analytics === 'granted' ? 'granted' : 'denied';
      if (state.consent === 'denied') {
        config.track = false;
        remove('_clsk');
        remove('_clck');
        methods.stop?.();
        setTimeout(() => methods.start?.(), 250);
      } else if (isActive) {
        config.track = true;
        keepUser();
        keepSession();
      }
    },
    consent(status = true) {
      const value = status ? 'granted' : 'denied';
      methods.consentv2?.({ ad_Storage: value, analytics_Storage: value });
    },
    event() {},
    identify() {},
    metadata() {},
    pause() {},
    resume() {},
    set() {},
    upgrade() {},
  };

  state.stages.push('clarity');
  const waiting = [...(globals.clarity?.q ?? [])];
  globals.clarity = function (/** @type {string} */ method, /** @type {unknown[]} */ ...args) {
    if (isReady) state.calls.push(arguments);
    // switched off by the page, not by itself
    if (method === 'stop') state.consent = 'denied';
    const call = methods[method];
    if (call) call(...args);
    else state.errors.push(`no such method: ${method}`);
  };
  globals.clarity.v = '0.8.15';
  let isReady = false;
  for (const call of waiting) globals.clarity(...call);
  isReady = true;
  state.settings.id = config.projectId;

  repeat((moment) => {
    if (!isActive || moment === 'start') return;
    if (config.track) keepSession();
    upload();
  });
}

import { randomBytes } from 'node:crypto';
import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const twoYears = 2 * 365 * 24 * 3600;

/**
 * The X Pixel, as documented: its script sets `twq.exe`, does what waits in `twq.queue`, is given its pixel by
 * `config`, and reports twice, to analytics.twitter.com and to t.co, which set theirs on their own domains. On the
 * site's domain it keeps `_twpid` and `_twsid`, and `_twclid` after a click on an ad. It cannot be told to stop.
 *
 * Unconfirmed by X itself, seen on pages: the names and expiries of `_twpid` and `_twsid`.
 *
 * @see https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function xPixel({ host, path, cookies, origin }) {
  if (host === 'static.ads-twitter.com' && path === '/uwt.js') {
    const collectors = ['t.co', 'analytics.twitter.com'].map((each) => `${origin(each)}/1/i/adsct`);
    return { script: scriptText('x-pixel', uwt, { collectors }) };
  }
  if (path !== '/1/i/adsct' && path !== '/i/adsct') return undefined;
  if (host === 't.co') return { cookies: [ownCookie('muc_ads', 't.co', cookies)], pixel: true };
  if (host !== 'analytics.twitter.com') return undefined;
  const names = ['personalization_id', 'guest_id', 'guest_id_ads', 'guest_id_marketing'];
  return { cookies: names.map((name) => ownCookie(name, 'twitter.com', cookies)), pixel: true };
}

/** @param {string} name @param {string} domain @param {Readonly<Record<string, string>>} sent */
function ownCookie(name, domain, sent) {
  return { name, value: sent[name] ?? `v1_${randomBytes(16).toString('base64url')}`, domain, maxAge: twoYears };
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ collectors: string[] }} data */
function uwt({ state, read, write, send, repeat }, { collectors }) {
  const day = 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const random = () => Math.floor(Math.random() * 1e15);
  const now = Date.now();
  const pixel = read('_twpid') ?? `tw.${now}.${random()}`;
  const session = read('_twsid')?.split('.')[0] ?? `${now}-${random()}`;
  const clicked = new URLSearchParams(location.search).get('twclid');
  /** @type {string | undefined} */
  let id;
  let pages = 0;

  /** @param {string} event */
  function hit(event) {
    const query = `p_id=Twitter&txn_id=${encodeURIComponent(String(id))}&event_id=${event}&twpid=${pixel}&type=javascript`;
    for (const collector of collectors) send('image', `${collector}?${query}`);
  }

  /** @type {Record<string, (...args: any[]) => void>} */
  const commands = {
    config(given) {
      if (!given) state.errors.push('config without a pixel id');
      if (id !== undefined) state.errors.push('config twice');
      id = String(given);
      state.settings = { id };
      repeat((moment) => {
        pages += 1;
        write('_twpid', pixel, 395 * day);
        write('_twsid', `${session}.${pages}.${Date.now()}`, 395 * day);
        const click = clicked && encodeURIComponent(JSON.stringify({ timestamp: now, twclid: clicked }));
        if (click) write('_twclid', click, 90 * day);
        hit(moment === 'start' ? 'PageView' : 'tick');
      });
    },
    event(name) {
      if (id === undefined) state.errors.push(`event "${name}" before config`);
      hit(encodeURIComponent(String(name)));
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
  state.stages.push('uwt');
  if (state.loads > 1) state.errors.push('loaded twice');
  const { twq } = globals;
  if (!twq?.queue) {
    state.errors.push('no twq stub');
    return;
  }
  state.queue.push(...twq.queue);
  twq.exe = function () {
    state.calls.push(arguments);
    obey(arguments);
  };
  state.queue.forEach(obey);
}

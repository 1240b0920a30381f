import { randomBytes } from 'node:crypto';
import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

/**
 * The Reddit Pixel, as documented: its script sets `rdt.sendEvent`, does what waits in `rdt.callQueue`, is given its
 * pixel by `init`, asks pixel-config.reddit.com about it and reports to alb.reddit.com, which sets its own on its
 * domain. On the site's domain it keeps `_rdt_uuid`, `_rdt_cid` after a click on an ad, and `_rdt_em` where it is given
 * an address, each for 90 days, unless `disableFirstPartyCookies` was called. It cannot be told to stop.
 *
 * @see https://business.reddithelp.com/s/article/Install-the-Reddit-Pixel-on-your-website
 * @see https://business.reddithelp.com/s/article/reddit-pixel
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function reddit({ host, path, cookies, origin }) {
  if (host === 'www.redditstatic.com' && path === '/ads/pixel.js') {
    const data = {
      configs: `${origin('pixel-config.reddit.com')}/pixels`,
      collect: `${origin('alb.reddit.com')}/rp.gif`,
    };
    return { script: scriptText('reddit', pixel, data) };
  }
  if (host === 'pixel-config.reddit.com') return /^\/pixels\/\w+\/config$/.test(path) ? {} : undefined;
  if (host !== 'alb.reddit.com' || path !== '/rp.gif') return undefined;
  const value = cookies.edgebucket ?? randomBytes(9).toString('base64url');
  const maxAge = 2 * 365 * 24 * 3600;
  return { cookies: [{ name: 'edgebucket', value, domain: 'reddit.com', maxAge }], pixel: true };
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ configs: string, collect: string }} data
 */
function pixel({ state, read, write, send, repeat }, { configs, collect }) {
  const ninetyDays = 90 * 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const uuid = read('_rdt_uuid') ?? `${Date.now()}.${crypto.randomUUID()}`;
  const clicked = new URLSearchParams(location.search).get('rdt_cid');
  /** @type {string | undefined} */
  let id;
  /** @type {string | undefined} */
  let email;
  let keeps = true;

  /** @param {string} event */
  function hit(event) {
    const query = `ts=${Date.now()}&id=${encodeURIComponent(String(id))}&event=${encodeURIComponent(event)}`;
    send('image', `${collect}?${query}&uuid=${keeps ? uuid : ''}&integration=reddit`);
  }

  /** @type {Record<string, (...args: any[]) => void>} */
  const commands = {
    init(given, options) {
      if (!given) state.errors.push('init without a pixel id');
      if (id !== undefined) state.errors.push('init twice');
      id = String(given);
      email = options?.email;
      state.settings = { ...options, id };
      fetch(`${configs}/${encodeURIComponent(id)}/config`, { mode: 'no-cors' }).catch(() => {});
      repeat((moment) => {
        if (keeps) {
          write('_rdt_uuid', uuid, ninetyDays);
          if (clicked) write('_rdt_cid', encodeURIComponent(clicked), ninetyDays);
          if (email) write('_rdt_em', `:${btoa(email).replace(/=/g, '')}`, ninetyDays);
        }
        if (moment !== 'start') hit('tick');
      });
    },
    track(event) {
      if (id === undefined) state.errors.push(`track "${event}" before init`);
      hit(String(event));
    },
    disableFirstPartyCookies: () => (keeps = false),
    enableFirstPartyCookies: () => (keeps = true),
  };

  /** @param {unknown} call */
  function obey(call) {
    const [name, ...args] = Array.from(/** @type {ArrayLike<unknown>} */ (call));
    const command = commands[String(name)];
    if (command) command(...args);
    else state.errors.push(`no such command: ${name}`);
  }

  state.loads += 1;
  state.stages.push('pixel');
  if (state.loads > 1) state.errors.push('loaded twice');
  const { rdt } = globals;
  if (!rdt?.callQueue) {
    state.errors.push('no rdt stub');
    return;
  }
  state.queue.push(...rdt.callQueue);
  rdt.sendEvent = function () {
    state.calls.push(arguments);
    obey(arguments);
  };
  state.queue.forEach(obey);
}

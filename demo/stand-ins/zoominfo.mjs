import { randomBytes } from 'node:crypto';
import { scriptText } from './browser-side.mjs';

/**
 * ZoomInfo's tag, as documented: a loader that is told its project by `window.ZIProjectKey` brings the real script from
 * ws.zoominfo.com, whose firewall sets `__cf_bm` and `_cfuvid` on its own domain; the script keeps `_zitok` on the
 * site's. It cannot be told to stop.
 *
 * @see https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/
 *
 * @type {import('./types.js').StandIn}
 */
export function zoominfo({ host, path, cookies, origin }) {
  const server = origin('ws.zoominfo.com');
  if (host === 'js.zi-scripts.com' && path === '/zi-tag.js') {
    return { script: scriptText('zoominfo', loader, { server }) };
  }
  if (host !== 'ws.zoominfo.com') return undefined;
  const firewall = firewallCookies(cookies);
  if (!path.startsWith('/pixel/')) return { cookies: firewall };
  return { cookies: firewall, script: scriptText('zoominfo', pixel, { collect: `${server}/collect/` }) };
}

/** @param {Readonly<Record<string, string>>} sent */
function firewallCookies(sent) {
  const token = () => randomBytes(24).toString('base64url');
  const now = Date.now();
  const domain = 'zoominfo.com';
  const bot = sent.__cf_bm ?? `${token()}-${Math.floor(now / 1000)}-1.0.1.1-${token()}`;
  const visitor = sent._cfuvid ?? `${token()}-${now}-0.0.1.1-604800000`;
  return [
    { name: '__cf_bm', value: bot, domain, maxAge: 30 * 60, httpOnly: true },
    { name: '_cfuvid', value: visitor, domain, httpOnly: true },
  ];
}

/** @param {import('./types.js').BrowserSide} side @param {{ server: string }} data */
function loader({ state, load }, { server }) {
  const { ZIProjectKey } = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  state.loads += 1;
  state.stages.push('loader');
  state.settings = { ZIProjectKey };
  if (state.loads > 1) state.errors.push('loaded twice');
  if (!ZIProjectKey) state.errors.push('no ZIProjectKey');
  load(`${server}/pixel/${encodeURIComponent(ZIProjectKey)}`);
}

/** @param {import('./types.js').BrowserSide} side @param {{ collect: string }} data */
function pixel({ state, read, write, send, repeat }, { collect }) {
  const year = 365 * 24 * 3600;
  const token =
    read('_zitok') ?? `${crypto.randomUUID().replaceAll('-', '').slice(0, 20)}${Math.floor(Date.now() / 1000)}`;
  const address = `${collect}${encodeURIComponent(String(state.settings.ZIProjectKey))}?_zitok=${token}`;

  state.stages.push('pixel');
  repeat(() => {
    write('_zitok', token, year);
    send('fetch', address);
  });
}

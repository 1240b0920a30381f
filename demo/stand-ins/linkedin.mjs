import { randomBytes, randomUUID } from 'node:crypto';
import { scriptText } from './browser-side.mjs';

const day = 24 * 3600;

/**
 * LinkedIn's Insight Tag, as documented: it takes over `lintrk` and what waits in `lintrk.q`, and reports to
 * px.ads.linkedin.com, which matches the visitor by way of www.linkedin.com. All of its cookies are set by those hosts
 * on their own domain, but for those of a visitor who comes from an ad (`li_fat_id`), which are kept on the site's. It cannot be told to stop.
 *
 * @see https://www.linkedin.com/legal/l/cookie-table
 *
 * @type {import('./types.js').StandIn}
 */
export function linkedin({ host, path, query, cookies, origin }) {
  const collect = `${origin('px.ads.linkedin.com')}/collect`;
  if (host === 'snap.licdn.com') {
    if (path !== '/li.lms-analytics/insight.min.js') return undefined;
    return { script: scriptText('linkedin', loader, { collect }) };
  }
  if (host === 'www.linkedin.com' && path === '/px/li_sync') {
    const back = query.get('redirect') ?? '';
    const redirect = back.startsWith(`${collect}?`) ? back : collect;
    return { cookies: memberCookies(cookies), redirect };
  }
  if (host !== 'px.ads.linkedin.com' || path !== '/collect') return undefined;
  if (query.get('fmt') === 'js')
    return { cookies: adCookies(cookies), script: scriptText('linkedin', insight, { collect }) };
  if (query.get('liSync')) return { cookies: adCookies(cookies), pixel: true };
  const back = `${collect}?${query}&liSync=true`;
  const redirect = `${origin('www.linkedin.com')}/px/li_sync?redirect=${encodeURIComponent(back)}`;
  return { cookies: adCookies(cookies), redirect };
}

/** @param {number} bytes */
const token = (bytes) => randomBytes(bytes).toString('base64url');

/** @param {Readonly<Record<string, string>>} sent */
function adCookies(sent) {
  const domain = 'linkedin.com';
  const now = Math.floor(Date.now() / 1000);
  const centre = `b=VGST00:s=V:r=V:a=V:p=V:g=3000:u=1:x=1:i=${now}:t=${now + day}:v=2:sig=${token(24)}`;
  return [
    { name: 'bcookie', value: sent.bcookie ?? `"v=2&${randomUUID()}"`, domain, maxAge: 365 * day },
    { name: 'lidc', value: sent.lidc ?? `"${centre}"`, domain, maxAge: day },
    { name: 'UserMatchHistory', value: sent.UserMatchHistory ?? `AQ${token(40)}`, domain, maxAge: 30 * day },
    { name: 'AnalyticsSyncHistory', value: sent.AnalyticsSyncHistory ?? `AQ${token(40)}`, domain, maxAge: 30 * day },
    { name: 'li_sugr', value: sent.li_sugr ?? randomUUID(), domain, maxAge: 90 * day },
  ];
}

/** @param {Readonly<Record<string, string>>} sent */
function memberCookies(sent) {
  const now = Math.floor(Date.now() / 1000);
  const guest = sent.li_gc ?? Buffer.from(`1;0;${now};2;${token(18)}`).toString('base64url');
  return [
    { name: 'li_gc', value: guest, domain: 'linkedin.com', maxAge: 180 * day },
    {
      name: 'bscookie',
      value: sent.bscookie ?? `"v=1&${now}${randomUUID()}AQ${token(12)}"`,
      domain: 'www.linkedin.com',
      maxAge: 365 * day,
      httpOnly: true,
    },
  ];
}

/** @param {import('./types.js').BrowserSide} side @param {{ collect: string }} data */
function loader({ state, load }, { collect }) {
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const ids = [...(globals._linkedin_data_partner_ids ?? [])];
  state.loads += 1;
  state.stages.push('loader');
  state.settings = { id: globals._linkedin_partner_id, ids };
  if (state.loads > 1) state.errors.push('loaded twice');
  if (ids.length === 0) state.errors.push('no partner id in _linkedin_data_partner_ids');
  load(`${collect}?v=2&fmt=js&pid=${encodeURIComponent(ids.join())}`);
}

/** @param {import('./types.js').BrowserSide} side @param {{ collect: string }} data */
function insight({ state, write, send, repeat }, { collect }) {
  const day = 24 * 3600;
  const click = new URLSearchParams(location.search).get('li_fat_id');
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const pid = encodeURIComponent(String(state.settings.ids));

  state.stages.push('insight');
  state.queue.push(...(globals.lintrk?.q ?? []));
  globals.lintrk = function () {
    state.calls.push(arguments);
  };

  // A hit without liSync takes the way by www.linkedin.com.
  repeat((moment) => {
    if (click) {
      write('li_fat_id', click, 30 * day);
      write('li_giant', click, 7 * day);
      write('ln_or', btoa(pid), day);
      localStorage.setItem('li_adsId', click);
    }
    const isMatched = moment === 'pagehide' || state.hits % 4 > 0;
    send('image', `${collect}?v=2&fmt=gif&pid=${pid}&time=${Date.now()}${isMatched ? '&liSync=true' : ''}`);
  });
}

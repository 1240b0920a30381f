import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

/**
 * Cloudflare Web Analytics, as documented: a script that is told the site by the JSON in its own `data-cf-beacon`, and
 * reports what the page took to cloudflareinsights.com, most of it when the page is left. It keeps nothing on the
 * visitor's side.
 *
 * @see https://developers.cloudflare.com/web-analytics/get-started/
 * @see https://developers.cloudflare.com/web-analytics/faq/
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function cloudflareInsights({ host, path, query, origin }) {
  if (host === 'static.cloudflareinsights.com') {
    if (!/^\/beacon\.min\.js(?:\/v[\w-]+)?$/.test(path)) return undefined;
    const data = { token: query.get('token'), collect: `${origin('cloudflareinsights.com')}/cdn-cgi/rum` };
    return { script: scriptText('cloudflare-insights', beacon, data) };
  }
  return host === 'cloudflareinsights.com' && path === '/cdn-cgi/rum' ? {} : undefined;
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ token: string | null, collect: string }} data
 */
function beacon({ state, send, repeat }, { token, collect }) {
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const script = document.currentScript ?? document.querySelector('script[data-cf-beacon]');
  /** @type {Record<string, any>} */
  let settings = { token };
  try {
    settings = { ...settings, ...JSON.parse(script?.getAttribute('data-cf-beacon') ?? '{}') };
  } catch {
    state.errors.push('data-cf-beacon is not JSON');
  }

  state.loads += 1;
  state.stages.push('beacon');
  state.settings = { ...settings, id: settings.token };
  if (state.loads > 1 || globals.__cfBeacon?.load) state.errors.push('loaded twice');
  if (!settings.token) state.errors.push('no token in data-cf-beacon');
  globals.__cfBeacon = { ...settings, load: 'single' };

  repeat(() => send('beacon', `${settings.send?.to ?? collect}?siteToken=${encodeURIComponent(settings.token)}`));
}

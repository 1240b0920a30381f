import { randomBytes, randomUUID } from 'node:crypto';
import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const thirteenMonths = 390 * 24 * 3600;

/**
 * Criteo's OneTag, as documented: a loader that is named after the account puts an object in the place of `criteo_q`,
 * does what waits in that array, and reports to sslwidget.criteo.com by a further script. A frame of gum.criteo.com
 * tells it the bundle of ids that Criteo has of the visitor, which it keeps twice on the site, as cookie and in
 * localStorage; what is left of the two brings the other back. `uid` is kept on Criteo's own domain. It cannot be told
 * to stop.
 *
 * @see https://help.criteo.com/kb/guide/en/criteo-onetag-technical-notes-QZ3zlb5L6E/Steps
 * @see https://www.criteo.com/privacy/
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function criteo({ host, path, query, cookies, origin }) {
  if (host === 'dynamic.criteo.com' || host === 'static.criteo.net') {
    if (path !== '/js/ld/ld.js') return undefined;
    const data = {
      account: query.get('a') ?? '',
      event: `${origin('sslwidget.criteo.com')}/event`,
      frame: `${origin('gum.criteo.com')}/syncframe`,
      frameOrigin: new URL(origin('gum.criteo.com')).origin,
    };
    return { script: scriptText('criteo', loader, data) };
  }
  const uid = { name: 'uid', value: cookies.uid ?? randomUUID(), domain: 'criteo.com', maxAge: thirteenMonths };
  if (host === 'sslwidget.criteo.com' && path === '/event') {
    return { cookies: [uid], script: '' };
  }
  if (host !== 'gum.criteo.com' || path !== '/syncframe') return undefined;
  const message = JSON.stringify({ isCriteoMessage: true, bundle: randomBytes(48).toString('base64url') });
  const page = `<!doctype html><script>parent.postMessage(${message}, '*')</script>`;
  return { cookies: [uid], page };
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ account: string, event: string, frame: string, frameOrigin: string }} data
 */
function loader({ state, load, read, write, send, repeat }, { account, event, frame, frameOrigin }) {
  const thirteenMonths = 390 * 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  let bundle = read('cto_bundle') ?? localStorage.getItem('cto_bundle');
  /** @type {string | undefined} */
  let id = account || undefined;

  function address() {
    const ids = `a=${encodeURIComponent(String(id))}&bundle=${bundle ?? ''}`;
    return `${event}?${ids}&dtycbr=${Math.floor(Math.random() * 1e5)}`;
  }

  function tell() {
    state.hits += 1;
    load(address());
  }

  /** @param {unknown} entry */
  function obey(entry) {
    if (Array.isArray(entry)) return entry.forEach(obey);
    if (typeof entry === 'function') return obey(entry());
    const { event: name, ...values } = /** @type {{ event?: string } & Record<string, unknown>} */ (entry ?? {});
    const kind = String(name).toLowerCase();
    if (kind === 'setaccount') {
      const given = String(values.account);
      if (account && given !== account) state.errors.push('setAccount names another account than the loader');
      id = given;
      state.settings = { id };
    } else if (/^(view|track)/.test(kind)) {
      if (id === undefined) state.errors.push(`"${name}" before setAccount`);
      tell();
    }
  }

  state.loads += 1;
  state.stages.push('loader');
  state.settings = { id };
  if (state.loads > 1) state.errors.push('loaded twice');
  if (!Array.isArray(globals.criteo_q)) state.errors.push('no criteo_q');
  state.queue.push(...(globals.criteo_q ?? []));
  globals.criteo_q = {
    push(/** @type {unknown[]} */ ...entries) {
      state.calls.push(...entries);
      entries.forEach(obey);
    },
  };

  addEventListener('message', ({ data, origin }) => {
    if (origin === frameOrigin && data?.isCriteoMessage) bundle ??= String(data.bundle);
  });
  const sync = document.createElement('iframe');
  sync.hidden = true;
  sync.src = `${frame}?topUrl=${encodeURIComponent(location.hostname)}&origin=onetag`;
  document.documentElement.append(sync);

  state.queue.forEach(obey);
  if (id === undefined) state.errors.push('no account');
  repeat((moment) => {
    if (bundle) {
      write('cto_bundle', bundle, thirteenMonths);
      localStorage.setItem('cto_bundle', bundle);
    }
    if (moment === 'tick') tell();
    if (moment === 'pagehide') send('beacon', address());
  });
}

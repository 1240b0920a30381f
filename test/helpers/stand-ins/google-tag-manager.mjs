import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

/**
 * Google Tag Manager, as documented: the container reads what waits in `dataLayer`, takes over its `push`, and starts on
 * the event with `gtm.start`. It obeys Consent Mode v2, tags without its consent go on cookieless, and it fires on
 * custom events. It cannot be told to stop.
 *
 * This container has two tags: one for GA4 on every page, and a custom one that brings Hotjar in, once a page, by an
 * event `consent-change` whose `granted`, as a text, contains `,hotjar,`.
 *
 * @see https://developers.google.com/tag-platform/tag-manager/datalayer
 * @see https://developers.google.com/tag-platform/security/guides/consent
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function googleTagManager({ host, path, query, origin }) {
  if (host === 'www.googletagmanager.com' && path === '/gtm.js') {
    const data = {
      id: query.get('id') ?? '',
      collect: `${origin('region1.google-analytics.com')}/g/collect`,
      hotjar: `${origin('static.hotjar.com')}/c/hotjar-1.js?sv=6`,
    };
    return { script: scriptText('google-tag-manager', container, data) };
  }
  return host === 'region1.google-analytics.com' && path === '/g/collect' ? {} : undefined;
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ id: string, collect: string, hotjar: string }} data
 */
function container({ state, load, read, write, send, repeat }, { id, collect, hotjar }) {
  const thirteenMonths = 395 * 24 * 3600;
  const measurementId = 'G-CONTAINER1';
  const signals = [
    'ad_storage',
    'analytics_storage',
    'ad_user_data',
    'ad_personalization',
    'functionality_storage',
    'personalization_storage',
    'security_storage',
  ];
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const seconds = () => Math.floor(Date.now() / 1000);

  /** @type {Record<string, string>} */
  const consent = {};
  let heldUntil = 0;
  let isStarted = false;
  let isHotjarIn = false;

  const isDenied = () => consent.analytics_storage === 'denied';

  function fireAnalytics() {
    const known = /^GA1\.1\.(\d+\.\d+)$/.exec(read('_ga') ?? '')?.[1];
    const clientId = known ?? `${Math.floor(Math.random() * 2 ** 31)}.${seconds()}`;
    const started = seconds();
    let event = 'page_view';
    repeat(() => {
      if (Date.now() < heldUntil) return;
      const gcs = `G1${consent.ad_storage === 'denied' ? 0 : 1}${isDenied() ? 0 : 1}`;
      const client = isDenied() ? '' : `&cid=${clientId}`;
      if (!isDenied()) {
        write('_ga', `GA1.1.${clientId}`, thirteenMonths);
        write('_ga_CONTAINER1', `GS1.1.${started}.1.1.${seconds()}.0.0.0`, thirteenMonths);
      }
      send('beacon', `${collect}?v=2&tid=${measurementId}&gcs=${gcs}${client}&en=${event}`);
      event = 'user_engagement';
    });
  }

  function fireHotjar() {
    isHotjarIn = true;
    globals._hjSettings = { hjid: 1, hjsv: 6 };
    globals.hj ??= function () {
      (globals.hj.q ??= []).push(arguments);
    };
    load(hotjar);
  }

  /** @param {string} kind @param {Record<string, any>} types */
  function heed(kind, types) {
    if (kind === 'default') {
      const missing = signals.filter((signal) => !(signal in types));
      if (isStarted) state.errors.push('consent default after the container has started');
      if (missing.length > 0) state.errors.push(`consent default without ${missing.join()}`);
      if (types.wait_for_update) heldUntil = Date.now() + types.wait_for_update;
    } else {
      heldUntil = 0;
    }
    Object.assign(consent, types);
    delete consent.wait_for_update;
    if (consent.analytics_storage) state.consent = isDenied() ? 'denied' : 'granted';
  }

  /** @param {any} entry */
  function obey(entry) {
    if (Object.prototype.toString.call(entry) === '[object Arguments]') {
      if (entry[0] === 'consent') heed(entry[1], entry[2]);
    } else if (entry['gtm.start'] && entry.event === 'gtm.js') {
      if (isStarted) state.errors.push('started twice');
      else fireAnalytics();
      isStarted = true;
    } else if (entry.event === 'consent-change' && String(entry.granted).includes(',hotjar,')) {
      if (!isHotjarIn) fireHotjar();
    }
  }

  state.loads += 1;
  state.stages.push('container');
  state.settings = { id, consent };
  if (state.loads > 1) state.errors.push('loaded twice');
  if (!/^GTM-/.test(id)) state.errors.push('no id of a container');
  globals.google_tag_manager = { ...globals.google_tag_manager, [id]: { dataLayer: {} } };
  const layer = (globals.dataLayer ??= []);
  state.queue.push(...layer);
  const push = layer.push.bind(layer);
  layer.push = (/** @type {unknown[]} */ ...entries) => {
    state.calls.push(...entries);
    push(...entries);
    entries.forEach(obey);
    // as the real one: whether the page may go on where a link was clicked, not a length
    return true;
  };
  state.queue.forEach(obey);
  if (!isStarted) state.errors.push('no event with gtm.start');
}

import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

/**
 * Matomo on a host of the site's choice, as in its public source: matomo.js takes the place of `_paq`, does first what
 * sets it up (`setTrackerUrl`, `setSiteId`, `requireConsent`, `setConsentGiven` among it), then the rest in order, keeps
 * `_pk_id` and `_pk_ses` on the site's domain (`_pk_ref` for who comes from elsewhere), and reports to matomo.php.
 *
 * After `requireConsent` it keeps and sends nothing, and what is tracked waits for `setConsentGiven`, which a page has
 * to say each time. `forgetConsentGiven` stops it again: it deletes its cookies and leaves `mtm_consent_removed` for
 * thirty years, which `setConsentGiven` removes.
 *
 * @see https://github.com/matomo-org/matomo/blob/5.x-dev/js/piwik.js
 * @see https://developer.matomo.org/guides/tracking-consent
 * @see https://matomo.org/faq/general/faq_146/ (which cookies, for how long)
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function matomo({ host, path, origin }) {
  if (host !== 'matomo.example.com') return undefined;
  if (path === '/matomo.js') {
    return { script: scriptText('matomo', tracker, { collect: `${origin(host)}/matomo.php` }) };
  }
  return path === '/matomo.php' ? {} : undefined;
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ collect: string }} data */
function tracker({ state, read, write, send, repeat }, { collect }) {
  const minute = 60;
  const day = 24 * 60 * minute;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const seconds = () => Math.floor(Date.now() / 1000);
  const first = [
    'disableCookies',
    'setTrackerUrl',
    'setSiteId',
    'enableLinkTracking',
    'requireConsent',
    'setConsentGiven',
  ];
  const visitorId = crypto.randomUUID().replaceAll('-', '').slice(0, 16);

  /** @type {string[]} */
  const held = [];
  let trackerUrl = '';
  let hasConsent = true;
  let hasCookies = true;
  let isTracking = false;

  // The real one ends the names with the first four digits of a hash of the site's domain.
  const cookieName = (/** @type {string} */ name) => `_pk_${name}.${state.settings.id}.1fff`;

  /** @param {string} name */
  function remove(name) {
    if (read(name) === undefined) return;
    // what is set for a moment is set on the domain that its predecessor is kept on
    write(name, 'none', minute);
    write(name, '', 0);
  }

  function deleteCookies() {
    for (const name of ['id', 'ses', 'cvar', 'ref']) remove(cookieName(name));
  }

  function awaitConsent() {
    hasConsent = read('mtm_consent_removed') === undefined && read('mtm_consent') !== undefined;
    state.consent = hasConsent ? 'granted' : 'denied';
  }

  function keep() {
    const known = read(cookieName('id')) ?? `${visitorId}.${seconds()}.`;
    write(cookieName('id'), known, 393 * day);
    write(cookieName('ses'), '1', 30 * minute);
    const isFromElsewhere = document.referrer && new URL(document.referrer).host !== location.host;
    const reference = encodeURIComponent(JSON.stringify(['', '', seconds(), document.referrer]));
    if (isFromElsewhere) write(cookieName('ref'), reference, 182 * day);
  }

  /** @param {string} request */
  function hit(request) {
    if (!hasConsent) {
      held.push(request);
      return;
    }
    if (hasCookies) keep();
    const visitor = hasCookies ? `&_id=${read(cookieName('id'))?.slice(0, 16)}` : '';
    send('beacon', `${collect}?idsite=${encodeURIComponent(String(state.settings.id))}&rec=1${visitor}&${request}`);
  }

  /** @type {Record<string, (...args: any[]) => void>} */
  const methods = {
    setTrackerUrl(url) {
      trackerUrl = new URL(url, location.href).pathname;
    },
    setSiteId(id) {
      state.settings = { id: String(id) };
    },
    requireConsent() {
      if (isTracking) state.errors.push('requireConsent after trackPageView');
      awaitConsent();
    },
    setConsentGiven() {
      remove('mtm_consent_removed');
      hasConsent = true;
      hasCookies = true;
      state.consent = 'granted';
      held.splice(0).forEach(hit);
      if (isTracking) hit('ping=1');
    },
    rememberConsentGiven() {
      methods.setConsentGiven?.();
      write('mtm_consent', String(Date.now()), 30 * 365 * day);
    },
    forgetConsentGiven() {
      remove('mtm_consent');
      write('mtm_consent_removed', String(Date.now()), 30 * 365 * day);
      methods.disableCookies?.();
      awaitConsent();
    },
    disableCookies() {
      hasCookies = false;
      deleteCookies();
    },
    deleteCookies,
    trackPageView() {
      if (!trackerUrl.endsWith('/matomo.php')) state.errors.push('trackPageView without setTrackerUrl');
      if (!state.settings.id) state.errors.push('trackPageView without setSiteId');
      hit(`action_name=${encodeURIComponent(document.title)}`);
      if (isTracking) return;
      isTracking = true;
      repeat((moment) => {
        // the heartbeat, which does not wait for consent to be sent later
        if (moment !== 'start' && hasConsent) hit('ping=1');
        if (moment === 'pagehide' && !hasConsent) deleteCookies();
      });
    },
    trackEvent(category, action) {
      hit(`e_c=${encodeURIComponent(category)}&e_a=${encodeURIComponent(action)}`);
    },
    enableLinkTracking() {},
    enableHeartBeatTimer() {},
  };

  /** @param {readonly any[]} call */
  function obey([name, ...args]) {
    const method = methods[name];
    if (method) method(...args);
    else state.errors.push(`no such method: ${name}`);
  }

  state.loads += 1;
  state.stages.push('matomo');
  if (state.loads > 1) {
    state.errors.push('loaded twice');
    return;
  }
  if (!Array.isArray(globals._paq)) state.errors.push('no stub');
  state.queue.push(...(globals._paq ?? []));
  const queue = /** @type {any[][]} */ (state.queue);
  for (const name of first) queue.filter((call) => call[0] === name).forEach(obey);
  queue.filter((call) => !first.includes(call[0])).forEach(obey);
  globals._paq = {
    push(/** @type {any[][]} */ ...calls) {
      state.calls.push(...calls);
      calls.forEach(obey);
    },
  };
}

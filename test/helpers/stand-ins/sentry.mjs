import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

const version = '10.26.0';

/**
 * Sentry's browser SDK, as published, in both of its forms: the loader of js.sentry-cdn.com is named after the project's
 * public key, keeps calls until the bundle has come, and then calls `init` by itself; the bundle of
 * browser.sentry-cdn.com puts `Sentry` in the page and does nothing until `init` names the project by its DSN. Reports
 * go to the DSN's host, first one that a session has begun. It keeps nothing on the visitor's side, but where it
 * records replays `sentryReplaySession` in sessionStorage. `close()` stops it.
 *
 * @see https://docs.sentry.io/platforms/javascript/install/loader/
 * @see https://github.com/getsentry/sentry-javascript
 * @see https://github.com/getsentry/sentry/blob/master/src/sentry/templates/sentry/js-sdk-loader.ts
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function sentry({ host, path, origin }) {
  const bundles = `${origin('browser.sentry-cdn.com')}/${version}`;
  if (host === 'js.sentry-cdn.com') {
    const key = /^\/(\w+)(?:\.min)?\.js$/.exec(path)?.[1];
    if (!key) return undefined;
    return { script: scriptText('sentry', loader, { key, next: `${bundles}/bundle.tracing.replay.min.js` }) };
  }
  if (host === 'browser.sentry-cdn.com') {
    const parts = /^\/\d+\.\d+\.\d+\/bundle((?:\.\w+)*?)(?:\.min)?\.js$/.exec(path)?.[1];
    if (parts === undefined) return undefined;
    const data = { hasReplay: parts.includes('.replay'), ingest: origin('o0.ingest.sentry.io') };
    return { script: scriptText('sentry', bundle, data) };
  }
  const isIngest = /^o\d+\.ingest(?:\.us|\.de)?\.sentry\.io$/.test(host);
  return isIngest && /^\/api\/\d+\/envelope\/$/.test(path) ? {} : undefined;
}

/** @param {import('../../../demo/stand-ins/types.js').BrowserSide} side @param {{ key: string, next: string }} data */
function loader({ state, load }, { key, next }) {
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const methods = ['init', 'addBreadcrumb', 'captureMessage', 'captureException', 'captureEvent', 'withScope'];
  const sdk = (globals.Sentry ??= {});

  state.loads += 1;
  state.stages.push('loader');
  state.settings = { id: key };
  if (state.loads > 1) state.errors.push('loaded twice');
  /** @type {(() => void)[]} */
  const callbacks = [];
  sdk.onLoad = (/** @type {() => void} */ callback) => callbacks.push(callback);
  sdk.forceLoad = () => {};
  for (const name of methods) {
    sdk[name] = function () {
      state.queue.push([name, ...arguments]);
    };
  }
  sdk.standIn = { dsn: `https://${key}@o0.ingest.sentry.io/1`, callbacks };
  if (typeof globals.sentryOnLoad === 'function') callbacks.push(globals.sentryOnLoad);
  load(next);
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ hasReplay: boolean, ingest: string }} data
 */
function bundle({ state, send, repeat }, { hasReplay, ingest }) {
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const byLoader = globals.Sentry?.standIn;
  let envelopes = '';
  let runs = false;

  /** @param {string} item */
  function hit(item) {
    if (!envelopes) state.errors.push(`${item} before init`);
    else if (runs) send('fetch', `${envelopes}&item=${item}`);
  }

  /** @type {Record<string, (...args: any[]) => unknown>} */
  const commands = {
    init(given = {}) {
      if (envelopes) {
        state.errors.push('init twice');
        return;
      }
      const options = { ...(byLoader && { dsn: byLoader.dsn }), ...given };
      const [, key, host = '', project] = /^https:\/\/(\w+)@([\w.-]+)\/(\d+)$/.exec(options.dsn ?? '') ?? [];
      state.settings = { ...options, id: byLoader ? state.settings.id : options.dsn, key };
      if (!key) {
        state.errors.push(`init without a good dsn: ${options.dsn}`);
        return;
      }
      const server = ingest.replace('o0.ingest.sentry.io', host);
      envelopes = `${server}/api/${project}/envelope/?sentry_version=7&sentry_key=${key}`;
      runs = true;
      const isRecorded = hasReplay && Boolean(options.replaysSessionSampleRate || options.replaysOnErrorSampleRate);
      const replay = { id: crypto.randomUUID().replaceAll('-', ''), started: Date.now(), sampled: 'session' };
      repeat(() => {
        if (!runs) return;
        if (isRecorded) {
          const kept = sessionStorage.getItem('sentryReplaySession') ?? JSON.stringify(replay);
          sessionStorage.setItem('sentryReplaySession', kept);
        }
        hit('session');
      });
    },
    captureMessage: () => hit('event'),
    captureException: () => hit('event'),
    captureEvent: () => hit('event'),
    close: () => Promise.resolve((runs = false)),
    addBreadcrumb() {},
    withScope() {},
    setUser() {},
    setTag() {},
    getClient: () => (envelopes ? {} : undefined),
  };

  state.stages.push('bundle');
  if (!byLoader) {
    state.loads += 1;
    if (state.loads > 1) state.errors.push('loaded twice');
  }
  const methods = Object.entries(commands).map(([name, command]) => {
    /** @param {unknown[]} args */
    const method = (...args) => {
      state.calls.push([name, ...args]);
      return command(...args);
    };
    return [name, method];
  });
  globals.Sentry = { ...globals.Sentry, ...Object.fromEntries(methods), SDK_VERSION: '10.26.0' };
  if (!byLoader) return;

  for (const callback of byLoader.callbacks) callback();
  const queue = /** @type {[string, ...unknown[]][]} */ (state.queue);
  const [, ...args] = queue.find(([name]) => name === 'init') ?? [];
  if (!envelopes) commands.init?.(...args);
  for (const [name, ...rest] of queue) if (name !== 'init') commands[name]?.(...rest);
}

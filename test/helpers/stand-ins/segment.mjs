import { scriptText } from '../../../demo/stand-ins/browser-side.mjs';

/**
 * Segment's Analytics.js 2, as published: a script named after the source's write key asks cdn.segment.com for the
 * source's settings, puts an object in the place of `analytics`, does what waits in that array and reports to
 * api.segment.io. Ids are kept twice, as cookies (`ajs_*`, 1 year) and in localStorage, and each copy brings the other
 * back: what is left of an id is written everywhere again. What could not be sent yet is put by when the page is left.
 * `reset()` drops the ids, and the next event makes new ones: it cannot be told to stop.
 *
 * @see https://github.com/segmentio/analytics-next (core/user, core/storage, lib/priority-queue)
 * @see https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/
 *
 * @type {import('../../../demo/stand-ins/types.js').StandIn}
 */
export function segment({ host, path, origin }) {
  if (host === 'api.segment.io') return /^\/v1\/[a-z]$/.test(path) ? {} : undefined;
  if (host !== 'cdn.segment.com') return undefined;
  if (/^\/v1\/projects\/[^/]+\/settings$/.test(path)) return {};
  const key = /^\/analytics\.js\/v1\/([^/]+)\/analytics(?:\.min)?\.js$/.exec(path)?.[1];
  if (!key) return undefined;
  const settings = `${origin('cdn.segment.com')}/v1/projects/${key}/settings`;
  return { script: scriptText('segment', analytics, { key, settings, collect: `${origin('api.segment.io')}/v1` }) };
}

/**
 * @param {import('../../../demo/stand-ins/types.js').BrowserSide} side
 * @param {{ key: string, settings: string, collect: string }} data
 */
function analytics({ state, read, write, send, repeat }, { key, settings, collect }) {
  const year = 365 * 24 * 3600;
  const globals = /** @type {Record<string, any>} */ (/** @type {unknown} */ (window));
  const stub = globals.analytics;
  const queueName = `persisted-queue:v1:${key}:dest-Segment.io`;

  /** @param {string} name */
  function kept(name) {
    const local = JSON.parse(localStorage.getItem(name) ?? 'null');
    return local ?? read(name) ?? null;
  }

  /** @param {string} name @param {string | null} value */
  function keep(name, value) {
    localStorage.setItem(name, JSON.stringify(value));
    if (value !== null) write(name, value, year);
  }

  const ids = /** @type {Record<string, string | null>} */ ({});

  function keepIds() {
    ids.ajs_anonymous_id ??= kept('ajs_anonymous_id') ?? crypto.randomUUID();
    ids.ajs_user_id ??= kept('ajs_user_id');
    ids.ajs_group_id ??= kept('ajs_group_id');
    for (const [name, value] of Object.entries(ids)) keep(name, value);
  }

  /** @param {string} kind */
  function hit(kind) {
    keepIds();
    send('fetch', `${collect}/${kind}?writeKey=${encodeURIComponent(key)}`);
  }

  /** @type {Record<string, (...args: any[]) => unknown>} */
  const commands = {
    page: () => hit('p'),
    screen: () => hit('s'),
    track: () => hit('t'),
    alias: () => hit('a'),
    identify(id, traits) {
      ids.ajs_user_id = String(id);
      localStorage.setItem('ajs_user_traits', JSON.stringify(traits ?? {}));
      hit('i');
    },
    group(id, traits) {
      ids.ajs_group_id = String(id);
      localStorage.setItem('ajs_group_properties', JSON.stringify(traits ?? {}));
      hit('g');
    },
    setAnonymousId: (id) => (ids.ajs_anonymous_id = id),
    reset() {
      for (const name of Object.keys(ids)) {
        delete ids[name];
        write(name, '', 0);
        localStorage.removeItem(name);
      }
      localStorage.removeItem('ajs_user_traits');
      localStorage.removeItem('ajs_group_properties');
    },
  };

  /** @param {unknown[]} call */
  function obey([name, ...args]) {
    commands[String(name)]?.(...args);
  }

  state.loads += 1;
  state.stages.push('analytics');
  state.settings = { id: key, writeKey: stub?._writeKey };
  if (state.loads > 1) state.errors.push('loaded twice');
  if (!Array.isArray(stub)) state.errors.push('no analytics stub');
  else state.queue.push(...stub);
  if (stub?._writeKey !== undefined && stub._writeKey !== key)
    state.errors.push('_writeKey is not the key of the loader');

  fetch(settings, { mode: 'no-cors' }).catch(() => {});
  const names = [...(stub?.methods ?? []), ...Object.keys(commands)];
  const methods = names.map((/** @type {string} */ name) => {
    /** @param {unknown[]} args */
    const method = (...args) => {
      state.calls.push([name, ...args]);
      obey([name, ...args]);
      return globals.analytics;
    };
    return [name, method];
  });
  globals.analytics = { ...Object.fromEntries(methods), initialized: true };
  state.queue.forEach((call) => obey(/** @type {unknown[]} */ (call)));

  repeat((moment) => {
    hit('t');
    if (moment !== 'pagehide') return;
    localStorage.setItem(`${queueName}:items`, '{}');
    localStorage.setItem(`${queueName}:seen`, '{}');
  });
}

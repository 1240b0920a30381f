import type { KeptKind } from './recording.js';

/** What a page tells of something that its scripts do. */
export type Told =
  | {
      readonly what: 'write';
      readonly kind: KeptKind;
      readonly name: string;
      readonly cookie?: string;
      readonly stack: string;
    }
  | { readonly what: 'request'; readonly how: string; readonly url: string; readonly stack: string };

/** What is kept where a frame is. */
export interface FrameState {
  readonly host: string;
  readonly entries: readonly { readonly kind: KeptKind; readonly name: string }[];
}

/** The name under which the page finds whom to tell. */
export const TELL = '__askfirstAudit';

/**
 * Wraps the natives by which scripts store and send, so that it is known who did it. Runs in every frame before the page
 * does: nothing from outside of it may be named within. What it tells is by whom; that it is so is looked up elsewhere.
 */
export function wrapNatives(tellName: string, isGpc: boolean): void {
  const page = globalThis as unknown as Record<string, unknown>;
  const pass = page[tellName] as ((told: unknown) => void) | undefined;
  try {
    // not for the page to find
    Object.defineProperty(page, tellName, { enumerable: false });
  } catch {
    // then it finds it
  }
  if (isGpc && !('globalPrivacyControl' in navigator && navigator.globalPrivacyControl)) {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true });
  }
  if (!pass) return;
  const tell = (told: object): void => {
    try {
      pass({ ...told, stack: Error().stack ?? '' });
    } catch {
      // the page is going away
    }
  };
  const wrap = (
    owner: object | undefined,
    name: string,
    part: 'value' | 'set',
    after: (self: unknown, args: unknown[]) => void,
  ): void => {
    type Natives = Partial<Record<'value' | 'set', (...args: never) => unknown>>;
    const natives = owner && (Object.getOwnPropertyDescriptor(owner, name) as Natives | undefined);
    const native = natives?.[part];
    if (!owner || !natives || !native) return;
    const wrapped = new Proxy(native, {
      apply(target, self, args: never) {
        const answer: unknown = Reflect.apply(target, self, args);
        try {
          after(self, args);
        } catch {
          // what it was is of no matter then
        }
        return answer;
      },
    });
    Object.defineProperty(owner, name, { ...natives, [part]: wrapped });
  };
  const absolute = (url: unknown): string =>
    new URL(url instanceof Request ? url.url : String(url), document.baseURI).href;
  const write = (kind: string, name: unknown): void => tell({ what: 'write', kind, name: String(name) });
  const request =
    (how: string) =>
    (_: unknown, args: unknown[]): void =>
      tell({ what: 'request', how, url: absolute(args[0]) });

  wrap(Document.prototype, 'cookie', 'set', (_, args) => {
    const cookie = String(args[0]);
    const pair = /^\s*([^;]*?)\s*(;|$)/.exec(cookie)?.[1] ?? '';
    if (pair && document.cookie.split('; ').includes(pair)) {
      tell({ what: 'write', kind: 'cookie', name: pair.includes('=') ? pair.slice(0, pair.indexOf('=')) : '', cookie });
    }
  });
  const { CookieStore } = page as { CookieStore?: { prototype: object } };
  wrap(CookieStore?.prototype, 'set', 'value', (_, [first]) => {
    write('cookie', typeof first === 'object' && first ? (first as { name?: unknown }).name : first);
  });
  wrap(Storage.prototype, 'setItem', 'value', (self, [name]) => {
    let isLocal = false;
    try {
      isLocal = self === localStorage;
    } catch {
      // refused
    }
    write(isLocal ? 'local-storage' : 'session-storage', name);
  });
  wrap(IDBFactory.prototype, 'open', 'value', (_, [name]) => write('indexed-db', name));
  const { CacheStorage, ServiceWorkerContainer } = page as Record<string, { prototype: object } | undefined>;
  wrap(CacheStorage?.prototype, 'open', 'value', (_, [name]) => write('cache', name));
  wrap(ServiceWorkerContainer?.prototype, 'register', 'value', (_, [url]) => write('service-worker', absolute(url)));
  wrap(globalThis, 'fetch', 'value', request('fetch'));
  wrap(Navigator.prototype, 'sendBeacon', 'value', request('ping'));
  wrap(XMLHttpRequest.prototype, 'open', 'value', (_, [, url]) =>
    tell({ what: 'request', how: 'xhr', url: absolute(url) }),
  );
  for (const [owner, how] of [
    [HTMLImageElement, 'image'],
    [HTMLScriptElement, 'script'],
    [HTMLIFrameElement, 'document'],
  ] as const) {
    wrap(owner.prototype, 'src', 'set', request(how));
  }
}

/** Lists what a frame's origin keeps, but for cookies. Runs in the frame. */
export async function readFrameState(): Promise<FrameState> {
  const entries: { kind: KeptKind; name: string }[] = [];
  const add = (kind: KeptKind, names: readonly (string | undefined)[]): void =>
    names.forEach((name = '') => entries.push({ kind, name }));
  const look = async (act: () => void | Promise<void>): Promise<void> => {
    try {
      await act();
    } catch {
      // refused here: then nothing is kept
    }
  };
  await look(() => add('local-storage', Object.keys(localStorage)));
  await look(() => add('session-storage', Object.keys(sessionStorage)));
  await look(async () =>
    add(
      'indexed-db',
      (await indexedDB.databases()).map(({ name }) => name),
    ),
  );
  await look(async () => add('cache', await caches.keys()));
  await look(async () =>
    add(
      'service-worker',
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ),
  );
  return { host: location.hostname, entries };
}

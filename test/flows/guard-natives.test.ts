import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogueOf } from '../helpers/catalogue-of.js';
import { putGuarded } from '../helpers/guarded-page.js';
import { engine } from '../helpers/launch-engine.js';
import { openSite, type Site, type Visitor } from '../helpers/open-site.js';

/** What is patched: of prototypes, `Interface.member`; of the global object, its name. */
const patched = [
  ...['fetch', 'fetchLater', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Audio'],
  ...['XMLHttpRequest.open', 'Navigator.sendBeacon', 'Storage.setItem', 'CookieStore.set', 'Document.cookie'],
  ...['Element.setAttribute', 'Element.insertAdjacentHTML', 'Element.innerHTML', 'Element.outerHTML'],
  ...['ShadowRoot.innerHTML'],
  ...['Script', 'IFrame', 'Image', 'Media', 'Source', 'Embed', 'Input', 'Track', 'Frame'].map(
    (of) => `HTML${of}Element.src`,
  ),
  ...['Image', 'Source'].map((of) => `HTML${of}Element.srcset`),
  ...['HTMLLinkElement.href', 'HTMLObjectElement.data', 'HTMLVideoElement.poster'],
];

const isFirefox = engine === 'firefox';

let site: Site;
let visitor: Visitor;
beforeAll(async () => {
  site = await openSite();
  visitor = await site.visitor();
  putGuarded(site.server, 'guarded', catalogueOf([{ id: 'vendor', name: 'Vendor', hosts: ['vendor.example'] }]));
  await visitor.page.goto(`${site.server.url}guarded`);
});
afterAll(() => site.close());

/** What can be told of a function without its guard, and with it. */
function describeBoth(path: string): Promise<readonly [native: unknown, ours: unknown]> {
  return visitor.page.evaluate((where) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const fresh = frame.contentWindow as unknown as Window;
    const errorOf = (action: () => unknown): unknown => {
      try {
        const result = action();
        // of another realm, it is no Promise of ours
        (result as Promise<unknown> | undefined)?.catch?.(() => {});
        return Object.prototype.toString.call(result);
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
      }
    };
    const describeIn = (realm: Window): unknown => {
      const [owner, member] = where.includes('.') ? where.split('.') : [undefined, where];
      const globals = realm as unknown as Record<string, { prototype: object }>;
      const target = owner ? globals[owner]!.prototype : realm;
      const { value, get, set, ...flags } = Object.getOwnPropertyDescriptor(target, member!)!;
      return [
        flags,
        ...[value, get, set].map((found) => {
          if (!found) return found;
          const call = found as (...args: unknown[]) => unknown;
          return {
            name: call.name,
            length: call.length,
            keys: Reflect.ownKeys(call).map(String),
            constructs: call.prototype?.constructor === call,
            withoutArguments: errorOf(() => call.call(undefined)),
            wrongThis: errorOf(() => call.call({}, 'a', 'b')),
            noConversion: errorOf(() => call.call({}, { toString: () => Symbol() as never }, 'b')),
            made: errorOf(() => Reflect.construct(call, [])),
          };
        }),
      ];
    };
    const both = [describeIn(fresh), describeIn(window)] as const;
    frame.remove();
    return both;
  }, path);
}

it.each(patched)('%s is to a page what it was', async (path) => {
  const [native, ours] = await describeBoth(path);
  expect(ours).toEqual(native);
});

it('what is made by them is theirs', async () => {
  const made = await visitor.page.evaluate(() => {
    class Own extends WebSocket {}
    const own = new Own('ws://vendor.example/');
    const audio = new Audio('https://vendor.example/a.ogg');
    return [
      own instanceof WebSocket,
      own instanceof Own,
      own.constructor === Own,
      new XMLHttpRequest().open.name,
      audio instanceof HTMLAudioElement,
      audio.preload,
      audio.src,
      new Audio().hasAttribute('src'),
    ];
  });
  expect(made).toEqual([true, true, true, 'open', true, 'auto', 'https://vendor.example:1/a.ogg', false]);
});

it('what is refused fails as it does without a network', async () => {
  const failed = await visitor.page.evaluate(async () => {
    const events = (target: EventTarget, ...names: string[]): Promise<string[]> =>
      new Promise((resolve) => {
        const seen: string[] = [];
        for (const name of names) {
          target.addEventListener(name, (event) => {
            seen.push(name + ((event as CloseEvent).code ?? ''));
            if (name === names.at(-1)) resolve(seen);
          });
        }
      });
    const request = new XMLHttpRequest();
    request.open('GET', 'https://vendor.example/');
    const asynchronous = events(request, 'load', 'error', 'loadend');
    request.send();
    const synchronous = new XMLHttpRequest();
    synchronous.open('GET', 'https://vendor.example/', false);
    let thrown = '';
    try {
      synchronous.send();
    } catch (error) {
      thrown = (error as Error).name;
    }
    const source = new EventSource('https://vendor.example/');
    await events(source, 'error');
    const closed = events(new WebSocket('wss://vendor.example/'), 'open', 'error', 'close');
    return {
      fetch: await fetch('https://vendor.example/').catch((error: Error) => `${error.name}: ${error.message}`),
      asynchronous: [await asynchronous, request.status],
      thrown,
      source: source.readyState,
      socket: await closed,
      beacon: navigator.sendBeacon('https://vendor.example/'),
    };
  });
  expect(failed).toEqual({
    fetch: `TypeError: ${isFirefox ? 'NetworkError when attempting to fetch resource.' : 'Failed to fetch'}`,
    asynchronous: [['error', 'loadend'], 0],
    thrown: 'NetworkError',
    source: 2,
    socket: ['error', 'close1006'],
    // Firefox says at once that it will not
    beacon: !isFirefox,
  });
});

it('a worker that is refused has an error', async () => {
  putGuarded(
    site.server,
    'workers',
    catalogueOf([{ id: 'vendor', name: 'Vendor', hosts: ['www.example.localhost/vendor'] }]),
  );
  const { context, page } = await site.visitor();
  await page.goto(`${site.server.url}workers`);
  const seen = await page.evaluate(() =>
    Promise.all(
      [new Worker('/vendor/a.js'), new SharedWorker('/vendor/a.js')].map(
        (worker) => new Promise((resolve) => (worker.onerror = (event) => resolve((event as Event).type))),
      ),
    ),
  );
  expect(seen).toEqual(['error', 'error']);
  await context.close();
});

it('stop puts back what was there, and what somebody has wrapped since does nothing more', async () => {
  const { context, page } = await site.visitor();
  await page.addInitScript((paths) => {
    const read = (path: string): PropertyDescriptor | undefined => {
      const [owner, member] = path.includes('.') ? path.split('.') : [undefined, path];
      const globals = globalThis as unknown as Record<string, { prototype: object } | undefined>;
      const target = owner ? globals[owner]?.prototype : globalThis;
      return target && Object.getOwnPropertyDescriptor(target, member!);
    };
    const natives = paths.map(read);
    Object.assign(globalThis, {
      changed: () =>
        paths.filter((path, index) => {
          const now = read(path);
          return (['value', 'get', 'set'] as const).some((part) => now?.[part] !== natives[index]?.[part]);
        }),
    });
  }, patched);
  await page.goto(`${site.server.url}guarded`);
  const result = await page.evaluate(() => {
    const { changed } = window as unknown as { changed: () => string[] };
    const before = changed();
    const ours = window.fetch;
    window.fetch = (...args) => ours(...args);
    const guard = (window as unknown as Record<symbol, { stop(): void }>)[Symbol.for('askfirst.guard')]!;
    guard.stop();
    const script = document.createElement('script');
    script.src = 'https://vendor.example/';
    return {
      before,
      after: changed(),
      isHeld: !script.hasAttribute('src'),
      isThere: Symbol.for('askfirst.guard') in window,
      constructor: WebSocket.prototype.constructor === WebSocket,
    };
  });
  const before = patched.filter((path) => !isFirefox || path !== 'fetchLater');
  expect(result).toEqual({ before, after: ['fetch'], isHeld: false, isThere: false, constructor: true });
  await context.close();
});

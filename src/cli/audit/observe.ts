import type { BrowserContext, CDPSession, Page, Request as SentRequest, Response } from 'playwright-core';
import { inTime } from './in-time.js';
import { readFrameState, TELL, wrapNatives, type FrameState, type Told } from './page-side.js';
import { readCookie } from './read-cookie.js';
import { describePlace, readStack } from './read-stack.js';
import { hostOf } from './same-site.js';
import type { Consent, Phase, Place, Request, State, Write } from './recording.js';

/** Sees all that happens in a context, from before its first page. */
export interface Observer {
  readonly phases: readonly Phase[];
  readonly requests: readonly Request[];
  readonly writes: readonly Write[];
  readonly states: readonly State[];
  /** From now on it is so. */
  begin(consent: Consent, granted: Phase['granted'], label: string): void;
  /** A page of the context, looked at from its beginning. */
  open(): Promise<Page>;
  /** Notes what is kept now. */
  look(page: Page): Promise<void>;
  stop(): void;
}

/** How often cookies are looked up. */
const TICK = 250;
/** An address is no longer. */
const LONGEST = 2000;

interface Source {
  readonly time: number;
  readonly stack: readonly string[];
  readonly lifetime?: number;
  readonly page: string;
}

export async function observe(context: BrowserContext, isGpc: boolean): Promise<Observer> {
  const start = Date.now();
  const since = (): number => Date.now() - start;
  const phases: Phase[] = [];
  const requests: Request[] = [];
  const writes = new Map<string, Write>();
  const states: State[] = [];
  /** Who has last written a cookie of a name, or asked for an address. */
  const writers = new Map<string, Source>();
  const askers = new Map<string, readonly string[]>();
  const knownCookies = new Map<string, string>();
  const knownEntries = new Set<string>();
  /** The beacons that a page sends while it goes away are not told of by the browser. */
  const told: { url: string; how: string; time: number; phase: number; page: string; stack: readonly string[] }[] = [];
  let isStopped = false;
  let isTicking = false;

  const current = (): number => phases.length - 1;

  function note(place: Place, source: Partial<Source> & { page: string }): void {
    const phase = current();
    const key = [phase, place.kind, place.name, place.host].join('\n');
    const before = writes.get(key);
    const { lifetime = before?.lifetime } = source;
    const longest = Math.max(lifetime ?? 0, before?.lifetime ?? 0);
    writes.set(key, {
      ...place,
      time: before?.time ?? since(),
      phase,
      page: before?.page ?? source.page,
      times: (before?.times ?? 0) + 1,
      stack: before?.stack.length ? before.stack : (source.stack ?? []),
      ...(lifetime !== undefined && { lifetime: longest }),
    });
  }

  await context.exposeBinding(TELL, ({ page, frame }, what: Told) => {
    if (isStopped) return;
    const stack = readStack(what.stack);
    const address = page.url();
    const host = hostOf(frame.url());
    if (what.what === 'request') {
      askers.set(what.url, stack);
      if (what.how === 'ping') {
        told.push({ url: what.url, how: what.how, time: since(), phase: current(), page: address, stack });
      }
      return;
    }
    const { kind, name, cookie } = what;
    if (kind !== 'cookie') {
      knownEntries.add([host, kind, name].join('\n'));
      note({ kind, name, host }, { stack, page: address });
      return;
    }
    const { lifetime } = cookie === undefined ? {} : readCookie(cookie, Date.now());
    if (lifetime !== undefined && lifetime <= 0) return;
    writers.set(`${name}\n${host}`, {
      time: since(),
      stack,
      page: address,
      ...(lifetime !== undefined && { lifetime }),
    });
    const domain = /;\s*domain=\.?([^;\s]+)/i.exec(cookie ?? '')?.[1] ?? host;
    note({ kind, name, host: domain }, { stack, page: address, ...(lifetime !== undefined && { lifetime }) });
  });
  await context.addInitScript(`(${wrapNatives.toString()})(${JSON.stringify(TELL)}, ${isGpc})`);

  context.on('request', (request) => {
    const url = request.url();
    if (isStopped || !/^(https?|wss?):/.test(url)) return;
    requests.push({ ...describe(request, url), time: since(), phase: current() });
  });
  context.on('response', (response) => void noteHeaders(response));

  function describe(request: SentRequest, url: string): Omit<Request, 'time' | 'phase'> {
    let page = '';
    let frame: string | undefined;
    try {
      const from = request.frame();
      page = from.page().url();
      if (page === 'about:blank' && request.isNavigationRequest()) page = url;
      if (from.parentFrame()) frame = from.url();
    } catch {
      frame = 'a worker';
      page = context.pages()[0]?.url() ?? '';
    }
    return {
      url: url.slice(0, LONGEST),
      method: request.method(),
      resource: request.resourceType(),
      page,
      ...(frame !== undefined && { frame }),
      stack: askers.get(url) ?? [],
    };
  }

  /** The answer to a request says what it keeps. */
  async function noteHeaders(response: Response): Promise<void> {
    try {
      for (const { name, value } of await response.headersArray()) {
        if (name.toLowerCase() !== 'set-cookie') continue;
        for (const line of value.split('\n')) {
          const cookie = readCookie(line, Date.now());
          writers.set(`${cookie.name}\n`, {
            time: since(),
            stack: [`Set-Cookie (${response.url().slice(0, LONGEST)})`],
            page: response.frame().page().url(),
            ...(cookie.lifetime !== undefined && { lifetime: cookie.lifetime }),
          });
        }
      }
    } catch {
      // the page has gone
    }
  }

  async function readCookies(page: string): Promise<readonly Place[]> {
    const cookies = await context.cookies();
    const idOf = ({ name, domain, path, partitionKey }: (typeof cookies)[number]): string =>
      [name, domain, path, partitionKey].join('\n');
    const ids = new Set(cookies.map(idOf));
    // what is deleted and written again is written again
    for (const id of knownCookies.keys()) if (!ids.has(id)) knownCookies.delete(id);
    return cookies.map((cookie) => {
      const { name, domain, value, expires } = cookie;
      const host = domain.replace(/^\./, '');
      const place: Place = { kind: 'cookie', name, host };
      const id = idOf(cookie);
      const version = `${value} ${expires}`;
      if (knownCookies.get(id) !== version) {
        knownCookies.set(id, version);
        const writer = [...writers.entries()]
          .filter(([key]) => key.startsWith(`${name}\n`))
          .map(([, source]) => source)
          .sort((one, other) => other.time - one.time)[0];
        const kept = expires > 0 ? expires - Date.now() / 1000 : undefined;
        // a browser keeps nothing for longer than it likes: what counts is what was asked for
        const lifetime = kept === undefined ? undefined : Math.max(kept, writer?.lifetime ?? 0);
        note(place, {
          page: writer?.page ?? page,
          stack: writer?.stack ?? [],
          ...(lifetime !== undefined && { lifetime }),
        });
      }
      return place;
    });
  }

  async function readFrames(page: Page): Promise<readonly Place[]> {
    const found = await Promise.all(
      page.frames().map(async (frame): Promise<FrameState> => {
        try {
          return await inTime(frame.evaluate(readFrameState), 2000);
        } catch {
          return { host: '', entries: [] };
        }
      }),
    );
    const places = found.flatMap(({ host, entries }) => entries.map((entry) => ({ ...entry, host })));
    const idOf = ({ kind, name, host }: Place): string => [host, kind, name].join('\n');
    const ids = new Set(places.map(idOf));
    for (const { host } of found) {
      for (const id of knownEntries) if (id.startsWith(`${host}\n`) && !ids.has(id)) knownEntries.delete(id);
    }
    for (const place of places) {
      if (!knownEntries.has(idOf(place))) note(place, { page: page.url() });
      knownEntries.add(idOf(place));
    }
    return places;
  }

  const timer = setInterval(() => {
    const page = context.pages()[0];
    if (isTicking || !page || current() < 0) return;
    isTicking = true;
    void readCookies(page.url())
      .catch(() => {})
      .finally(() => (isTicking = false));
  }, TICK);

  /** What the browser itself knows of who asks. */
  async function watchInitiators(page: Page): Promise<void> {
    let session: CDPSession;
    try {
      session = await context.newCDPSession(page);
      await session.send('Network.enable');
    } catch {
      // not in Firefox
      return;
    }
    session.on('Network.requestWillBeSent', ({ request: { url }, initiator }) => {
      const frames = initiator.stack?.callFrames ?? initiator.stack?.parent?.callFrames ?? [];
      const stack = frames.length
        ? frames
            .filter((frame) => frame.url)
            .map((frame) =>
              describePlace(frame.functionName, `${frame.url}:${frame.lineNumber + 1}:${frame.columnNumber + 1}`),
            )
        : initiator.url
          ? [`markup (${initiator.url}:${(initiator.lineNumber ?? 0) + 1})`]
          : [];
      if (!stack.length) return;
      const short = stack.slice(0, 6);
      askers.set(url, short);
      const last = requests.findLastIndex((request) => request.url === url.slice(0, LONGEST));
      if (last >= 0 && !requests[last]!.stack.length) requests[last] = { ...requests[last]!, stack: short };
    });
  }

  return {
    phases,
    states,
    get requests() {
      const unseen = told.filter(
        ({ url, time }) =>
          !requests.some((one) => one.url === url.slice(0, LONGEST) && Math.abs(one.time - time) < 2000),
      );
      return [
        ...requests,
        ...unseen.map(({ url, how, time, phase, page, stack }) => ({
          time,
          phase,
          url: url.slice(0, LONGEST),
          method: 'POST',
          resource: how,
          page,
          stack,
        })),
      ];
    },
    get writes() {
      return [...writes.values()];
    },
    begin(consent, granted, label) {
      phases.push({ consent, granted, label, from: since() });
    },
    async open() {
      const page = await context.newPage();
      await watchInitiators(page);
      page.on('websocket', (socket) => {
        requests.push({
          time: since(),
          phase: current(),
          url: socket.url().slice(0, LONGEST),
          method: 'GET',
          resource: 'websocket',
          page: page.url(),
          stack: askers.get(socket.url()) ?? [],
        });
      });
      return page;
    },
    async look(page) {
      const phase = current();
      const places = [...(await readCookies(page.url())), ...(await readFrames(page))];
      const kept = new Map(places.map((place) => [`${place.kind}\n${place.name}\n${place.host}`, place]));
      states.push({ phase, page: page.url(), kept: [...kept.values()] });
    },
    stop() {
      isStopped = true;
      clearInterval(timer);
    },
  };
}

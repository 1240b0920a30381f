import { afterAll, describe, expect, it } from 'vitest';
import type { DemoOptions, DemoServer } from '../../demo/server.mjs';
import type { Catalogue } from '../../src/catalogue/types.js';
import { scriptTag } from '../helpers/script-tag.js';
import { sitePage } from '../helpers/site-page.js';
import { startDemo } from '../helpers/start-demo.js';
import { auditSite, told } from './audit-site.js';

/** A site that does not do what its catalogue says. */
interface Lie {
  /** What the page does besides. */
  readonly script?: (origin: (host: string) => string) => string;
  /** What a vendor does instead. */
  readonly alter?: DemoOptions['alter'];
  readonly catalogue?: (catalogue: Catalogue) => Catalogue;
  /** The visits that show it. */
  readonly visits: string;
  /** As `rule: subject`. */
  readonly finds: readonly string[];
}

/** Once the visitor has answered. */
const answered = (then: string): string =>
  `document.addEventListener('consent-change', ({ record }) => setTimeout(() => { ${then} }, 200));`;
/** On the page after that. */
const denied = (then: string): string => `if (localStorage.getItem('cookiePreference')?.includes('false')) { ${then} }`;

const only =
  (id: string, change: object = {}) =>
  (catalogue: Catalogue): Catalogue => ({
    ...catalogue,
    categories: catalogue.categories
      .map((category) => ({
        ...category,
        vendors: category.vendors
          .filter((vendor) => category.essential || vendor.id === id)
          .map((vendor) => (vendor.id === id ? { ...vendor, ...change } : vendor)),
      }))
      .filter(({ vendors }) => vendors.length),
  });

const lies: Readonly<Record<string, Lie>> = {
  'a hit is sent early': {
    script: (origin) => `navigator.sendBeacon('${origin('in.hotjar.localhost')}/api/v2/client/sites/1', ' ')`,
    visits: 'untouched',
    finds: ['loaded-too-early: in.hotjar.localhost'],
  },
  'a worker sends a hit early': {
    script: (origin) =>
      `new Worker(URL.createObjectURL(new Blob(["fetch('${origin('in.hotjar.localhost')}/api', { mode: 'no-cors' })"])))`,
    visits: 'untouched',
    finds: ['loaded-too-early: in.hotjar.localhost'],
  },
  'a hit is sent while the page is left': {
    script: (origin) =>
      `addEventListener('pagehide', () => navigator.sendBeacon('${origin('in.hotjar.localhost')}/api', ' '))`,
    visits: 'reject',
    finds: ['loaded-after-refusal: in.hotjar.localhost'],
  },
  'a cookie is set early': {
    script: () => `document.cookie = '_ga=GA1.1.1.1; max-age=3600; path=/'`,
    visits: 'untouched',
    finds: ['stored-too-early: _ga'],
  },
  'a cookie is set early, and deleted at once': {
    script: () => `document.cookie = '_ga=1; path=/'; document.cookie = '_ga=; max-age=0; path=/'`,
    visits: 'untouched',
    finds: ['stored-too-early: _ga'],
  },
  'a frame of a vendor is there early': {
    script: (origin) => `
      const frame = document.createElement('iframe');
      frame.src = '${origin('www.linkedin.localhost')}/px/nothing';
      document.documentElement.append(frame);`,
    visits: 'untouched',
    finds: ['loaded-too-early: www.linkedin.localhost'],
  },
  'something is stored that nobody declares': {
    script: () => `
      localStorage.visitor = '1';
      sessionStorage.setItem('session', '1');
      indexedDB.open('tracker');
      document.cookie = 'visitor=1'`,
    visits: 'untouched',
    finds: [
      'undeclared-item: session',
      'undeclared-item: tracker',
      'undeclared-item: visitor',
      'undeclared-item: visitor',
    ],
  },
  'somebody is contacted whom nobody declares': {
    script: (origin) => `new Image().src = '${origin('pixel.tracker.localhost')}/icon.svg'`,
    visits: 'untouched',
    finds: ['undeclared-host: pixel.tracker.localhost'],
  },
  'a refusal is not heeded': {
    script: (origin) =>
      answered(`fetch('${origin('in.hotjar.localhost')}/api', { mode: 'no-cors' }); document.cookie = '_zitok=1'`),
    visits: 'reject',
    finds: ['loaded-after-refusal: in.hotjar.localhost', 'stored-after-refusal: _zitok'],
  },
  'one vendor is allowed, and another comes along': {
    script: (origin) =>
      answered(
        `if (askfirst.granted('zoominfo') && !askfirst.granted('hotjar')) new Image().src = '${origin('in.hotjar.localhost')}/api'`,
      ),
    visits: 'vendors',
    finds: ['loaded-after-refusal: in.hotjar.localhost'],
  },
  'a cookie comes back after the withdrawal': {
    script: () => denied(`setTimeout(() => (document.cookie = '_zitok=1; max-age=3600'), 300)`),
    visits: 'withdraw',
    finds: ['kept-after-withdrawal: _zitok'],
  },
  'traffic goes on after the withdrawal': {
    script: (origin) => denied(`new Image().src = '${origin('in.hotjar.localhost')}/api'`),
    visits: 'withdraw',
    finds: ['loaded-after-withdrawal: in.hotjar.localhost'],
  },
  'a vendor is said to need no stopping': {
    catalogue: only('hotjar', { withdraw: 'none' }),
    visits: 'withdraw',
    finds: [
      'kept-after-withdrawal: _hjSessionUser_1000001',
      'kept-after-withdrawal: _hjSession_1000001',
      'loaded-after-withdrawal: in.hotjar.localhost',
    ],
  },
  'a script keeps a cookie longer': {
    alter: (_, answer) =>
      answer && { ...answer, ...(answer.script && { script: answer.script.replace('hour = 3600', 'hour = 7200') }) },
    visits: 'accept',
    finds: ['kept-longer: _hjSession_*', 'kept-longer: _hjSessionUser_*'],
  },
  'an answer keeps a cookie longer': {
    alter: (_, answer) =>
      answer && {
        ...answer,
        ...(answer.cookies && {
          cookies: answer.cookies.map((cookie) => (cookie.name === 'lidc' ? { ...cookie, maxAge: 172_800 } : cookie)),
        }),
      },
    visits: 'accept',
    finds: ['kept-longer: lidc'],
  },
  'a cookie is kept on the domain of the site': {
    alter: ({ path }, answer) =>
      answer && {
        ...answer,
        ...(answer.cookies && { cookies: answer.cookies.filter(({ name }) => name !== '_cfuvid') }),
        ...(path.startsWith('/pixel/') && { script: `${answer.script}; document.cookie = '_cfuvid=1'` }),
      },
    visits: 'accept',
    finds: ['wrong-party: _cfuvid'],
  },
  'a vendor keeps one thing more': {
    alter: ({ host }, answer) =>
      answer && {
        ...answer,
        ...(host === 'ws.zoominfo.com' && {
          cookies: [...answer.cookies!, { name: 'zi_more', value: '1', maxAge: 60 }],
        }),
      },
    visits: 'accept',
    finds: ['undeclared-item: zi_more'],
  },
  'a vendor brings another along': {
    alter: ({ path, origin }, answer) =>
      path === '/zi-tag.js'
        ? { script: `${answer!.script}; new Image().src = '${origin('sync.partner.localhost')}/icon.svg'` }
        : answer,
    visits: 'accept',
    finds: ['undeclared-host: sync.partner.localhost'],
  },
  'a vendor keeps one thing less': {
    alter: (_, answer) =>
      answer && {
        ...answer,
        ...(answer.cookies && { cookies: answer.cookies.filter(({ name }) => name !== 'li_sugr') }),
      },
    visits: 'accept',
    finds: ['item-never-seen: li_sugr'],
  },
  'a vendor is not at work any more': {
    alter: ({ host }, answer) => (host === 'static.hotjar.com' ? { script: '' } : answer),
    visits: 'accept',
    finds: ['item-never-seen: _hjSessionUser_*', 'item-never-seen: _hjSession_*'],
  },
  'Global Privacy Control is not heeded': {
    script: (origin) =>
      `if (navigator.globalPrivacyControl) new Image().src = '${origin('snap.licdn.localhost')}/nothing'`,
    visits: 'untouched,gpc',
    finds: ['loaded-despite-gpc: snap.licdn.localhost'],
  },
  'who has refused is asked again': {
    script: () => `addEventListener('pagehide', () => localStorage.clear())`,
    visits: 'returning',
    finds: ['asked-again: banner'],
  },
};

const servers: DemoServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));
let found = 0;

describe.concurrent('a site that lies', () => {
  it.each(Object.entries(lies))('is found out where %s', async (_, { script, alter, catalogue, visits, finds }) => {
    const server = await startDemo({ ...(alter && { alter }) });
    servers.push(server);
    if (catalogue) {
      server.page('/catalogue.json', JSON.stringify(catalogue(server.catalogue())), {
        'content-type': 'application/json',
      });
    }
    server.page('/', sitePage(scriptTag('/catalogue.json'), script && `<script>${script(server.origin)}</script>`));
    const { status, written } = await auditSite(server.url, ['--visits', visits]);
    expect(told(written.findings)).toEqual([...finds].sort());
    const isError = written.findings.some(({ level }) => level === 'error');
    expect(status).toBe(isError ? 1 : 0);
    expect(written.exitCode).toBe(status);
    found++;
  });

  afterAll(() =>
    process.stdout.write(
      `${found} of ${Object.keys(lies).length} lies of the site were found, by name and by nothing else\n`,
    ),
  );
});

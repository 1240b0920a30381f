import { expect } from '@open-wc/testing';
import type { Script, Signals } from '../../../src/catalogue/types.js';
import {
  addressOf,
  blocked,
  categoryOf,
  closePage,
  errors,
  files,
  main,
  openPage,
  page,
  says,
  startGate,
  until,
  untilSaid,
  vendorOf,
} from './gate-page.js';
import { shapeOf } from './shape-of.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- what vendors keep on window has no types */
const vendors = page as any;

const nothing = {
  ad_storage: 'denied',
  analytics_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'denied',
};

interface Row {
  readonly signal: keyof Signals;
  readonly types: Signals[keyof Signals];
  /** What its entry says, but for the address. */
  readonly script?: Omit<Script, 'src'>;
  /** What its script does, as far as the calls need it. */
  readonly code?: string;
  /** What the vendor has been told since it was asked last, and `first call` for that of its entry. */
  readonly told: () => unknown;
  readonly granted: readonly unknown[];
  readonly denied: readonly unknown[];
  readonly again: readonly unknown[];
}

/** What a queue has been given since it was asked last. */
const pushed = (name: string) => () => (shapeOf(vendors[name]) as unknown[]).splice(0, vendors[name].splice(0).length);

const calls = (name: string) => () => {
  const { q } = vendors[name];
  return [...q.splice(0)].map((entry: ArrayLike<unknown>) => [...Array.from(entry)]);
};

const rows: readonly Row[] = [
  {
    signal: 'uet',
    types: true,
    script: { stubs: [{ name: 'uetq', kind: 'array', calls: ['first call'] }] },
    told: pushed('uetq'),
    granted: [
      'consent',
      'default',
      { ad_storage: 'denied' },
      'consent',
      'update',
      { ad_storage: 'granted' },
      'first call',
    ],
    denied: ['consent', 'update', { ad_storage: 'denied' }],
    again: ['consent', 'update', { ad_storage: 'granted' }],
  },
  {
    signal: 'clarity',
    types: ['ad_Storage', 'analytics_Storage'],
    script: { stubs: [{ name: 'clarity', kind: 'function', calls: [['first call']] }] },
    told: calls('clarity'),
    granted: [['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }], ['first call']],
    denied: [['stop']],
    again: [['start'], ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }]],
  },
  {
    signal: 'meta',
    types: true,
    script: { stubs: [{ name: 'fbq', kind: 'function', calls: [['first call']] }] },
    told: calls('fbq'),
    granted: [['consent', 'grant'], ['first call']],
    denied: [['consent', 'revoke']],
    again: [['consent', 'grant']],
  },
  {
    signal: 'tiktok',
    types: true,
    script: {
      stubs: [
        {
          name: 'ttq',
          kind: 'array',
          methods: ['grantConsent', 'revokeConsent', 'enableCookie', 'disableCookie'],
          calls: [['first call']],
        },
      ],
    },
    told: () => vendors.ttq.splice(0),
    granted: [['grantConsent'], ['enableCookie'], ['first call']],
    denied: [['revokeConsent'], ['disableCookie']],
    again: [['grantConsent'], ['enableCookie']],
  },
  {
    signal: 'matomo',
    types: true,
    script: { stubs: [{ name: '_paq', kind: 'array', calls: [['first call']] }] },
    told: pushed('_paq'),
    granted: [['requireConsent'], ['setConsentGiven'], ['first call']],
    denied: [['forgetConsentGiven'], ['deleteCookies']],
    again: [['setConsentGiven']],
  },
  {
    signal: 'piano',
    types: true,
    code: `pianoTold = []; pa = { consent: { setAllPurposes: (mode) => pianoTold.push(mode) } };`,
    told: () => vendors.pianoTold.splice(0),
    granted: ['opt-in'],
    denied: ['opt-out'],
    again: ['opt-in'],
  },
  {
    signal: 'hubspot',
    types: true,
    script: { stubs: [{ name: '_hsp', kind: 'array', calls: ['first call'] }] },
    told: pushed('_hsp'),
    granted: [['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }], 'first call'],
    denied: [['revokeCookieConsent']],
    again: [['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
  },
];

describe('a vendor is told what is granted', () => {
  beforeEach(openPage);
  afterEach(closePage);

  for (const { signal, types, script, code = '', told, granted, denied, again } of rows) {
    it(`${signal}: before its first call, once for each decision, and not for another vendor’s`, async () => {
      const vendor = vendorOf(signal, {
        signals: { [signal]: types } as Signals,
        scripts: [{ src: addressOf(`${code} ran.push('${signal}')`), ...script }],
      });
      const { choose } = startGate([categoryOf(vendor, vendorOf(`not-${signal}`))]);
      await choose({ [`not-${signal}`]: true });
      await choose({ [signal]: true });
      await until(() => page.ran.includes(signal));
      expect(told()).to.deep.equal(granted);
      await choose({ [signal]: true, [`not-${signal}`]: false });
      expect(told(), 'nothing new').to.deep.equal([]);
      await choose({ [signal]: false, [`not-${signal}`]: true });
      expect(told()).to.deep.equal(denied);
      await choose({ [signal]: true });
      expect(told()).to.deep.equal(again);
      expect(page.ran).to.deep.equal([signal]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('is not released where it cannot be told, the others are; the next decision tries again', async () => {
    const scripts = (word: string) => [{ src: addressOf(`ran.push('${word}')`) }];
    const category = categoryOf(
      vendorOf('mute', { scripts: scripts('mute'), signals: { google: ['ad_storage'] } }),
      vendorOf('heard', { scripts: scripts('heard') }),
      vendorOf('later', { scripts: scripts('later') }),
    );
    let isBroken = true;
    const { choose } = startGate([category], undefined, {
      signal: (name) => (isBroken ? Promise.reject(Error('its adapter does not load')) : files.signal(name)),
    });
    main.append(blocked({ 'data-category': category.id }, says('all of them')));
    await choose({ mute: true, heard: true });
    await untilSaid('heard');
    await choose({ mute: true, heard: true, later: true });
    await untilSaid('later');
    expect(page.ran).to.deep.equal(['heard', 'later']);
    expect(errors).to.deep.equal(['its adapter does not load', 'its adapter does not load']);

    isBroken = false;
    await choose({ mute: true, heard: true, later: true });
    await untilSaid('mute');
    await untilSaid('all of them');
    expect((shapeOf(page['dataLayer']) as unknown[])[0]).to.deep.equal({
      arguments: ['consent', 'default', { ...nothing, wait_for_update: 500 }],
    });
  });
});

describe('what tells', () => {
  beforeEach(openPage);
  afterEach(closePage);

  const script = (word: string, more: Partial<Script> = {}) => ({ src: addressOf(says(word)), ...more });

  it('R36 tells of a no before who loads it runs, though nobody else is granted', async () => {
    page['dataLayer'] = [];
    const queue = { name: 'dataLayer', kind: 'array' as const, calls: [{ event: 'gtm.js' }] };
    const { choose } = startGate([
      categoryOf(
        vendorOf('loader', { scripts: [script('loader', { stubs: [queue] })] }),
        vendorOf('loaded', { loadedBy: 'loader', signals: { google: ['analytics_storage'] } }),
      ),
    ]);
    await choose({ loader: true, loaded: false });
    await untilSaid('loader');
    expect((shapeOf(page['dataLayer']) as unknown[]).slice(2)).to.deep.equal([
      { arguments: ['consent', 'update', nothing] },
      { event: 'gtm.js' },
    ]);
  });

  it('holds back alone whom it does not get through to, and says who that is', async () => {
    page['ttq'] = { page() {} };
    const { choose } = startGate([
      categoryOf(
        vendorOf('deaf', { signals: { tiktok: true }, scripts: [script('deaf')] }),
        vendorOf('hearing', { scripts: [script('hearing')] }),
      ),
    ]);
    await choose({ deaf: true, hearing: true });
    await untilSaid('hearing');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.match(/^the signal tiktok: /);
    page['ttq'] = Object.fromEntries(
      ['grantConsent', 'enableCookie', 'revokeConsent', 'disableCookie'].map((name) => [name, () => {}]),
    );
    expect(page.ran).to.deep.equal(['hearing']);
    await choose({ deaf: true, hearing: false });
    await untilSaid('deaf');
  });

  it('takes an element that has its name for no queue and no stub', async () => {
    delete page['uetq'];
    main.innerHTML = '<p id="uetq"></p>';
    const { choose } = startGate([
      categoryOf(vendorOf('named', { signals: { uet: true }, scripts: [script('named')] })),
    ]);
    await choose({ named: true });
    await untilSaid('named');
    expect((page['uetq'] as unknown[]).slice(-3)).to.deep.equal(['consent', 'update', { ad_storage: 'granted' }]);
    expect(errors).to.deep.equal([]);
  });

  it('holds up nobody else while it is on its way, and no withdrawal', async () => {
    let arrive = (): void => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const swept = new Promise((resolve) => {
      document.addEventListener('consent-sweep', resolve, { once: true });
    });
    const { choose } = startGate(
      [
        categoryOf(
          vendorOf('slow', { signals: { unheard: true } as Signals, scripts: [script('slow')] }),
          vendorOf('quick', { scripts: [script('quick')] }),
          vendorOf('gone', {
            items: [{ name: 'gone', kind: 'local-storage', party: 'first', expiry: 'persistent', purpose: 'Goes' }],
          }),
        ),
      ],
      undefined,
      { signal: () => arrived.then(() => files.signal('uet')) },
    );
    localStorage.setItem('gone', '1');
    const chosen = choose({ slow: true, quick: true, gone: false });
    await untilSaid('quick');
    await swept;
    expect(page.ran).to.deep.equal(['quick']);
    arrive();
    await chosen;
    await untilSaid('slow');
  });
});

describe('a queue of the page’s own', () => {
  beforeEach(openPage);
  afterEach(closePage);

  const steered = (id: string) => vendorOf(id, { signals: { google: ['analytics_storage'] } });
  const granted = ['consent', 'update', { ...nothing, analytics_storage: 'granted' }];
  const denied = ['consent', 'update', nothing];
  const defaults = [
    { arguments: ['consent', 'default', { ...nothing, wait_for_update: 500 }] },
    { arguments: ['set', 'ads_data_redaction', true] },
  ];

  it('R36 has the default before what waits in it, whether it was there first or is put in place of ours', async () => {
    const own = { event: 'page', category: 'own' };
    // the tag manager of an earlier queue reads this one no more
    page['google_tag_manager'] = {};
    page['dataLayer'] = [own];
    const script = { src: addressOf(says('tag')), stubs: [{ name: 'dataLayer', kind: 'array' as const }] };
    const { choose } = startGate([categoryOf(steered('first'), { ...steered('second'), scripts: [script] })]);
    await choose({ first: true });
    expect(shapeOf(page['dataLayer'])).to.deep.equal([...defaults, own, { arguments: granted }]);

    page['dataLayer'] = [{ event: 'another' }];
    await choose({ first: true, second: true });
    await untilSaid('tag');
    expect(shapeOf(page['dataLayer'])).to.deep.equal([...defaults, { event: 'another' }, { arguments: granted }]);
  });

  it('that somebody reads already is told behind what it has read', async () => {
    const read: unknown[] = [];
    page['google_tag_manager'] = {};
    page['dataLayer'] = Object.assign([{ event: 'gtm.js' }], {
      push: (entry: unknown) => read.push(shapeOf(entry)),
    });
    const { choose } = startGate([categoryOf(steered('read'))]);
    await choose({ read: false });
    await choose({ read: true });
    expect(read).to.deep.equal([{ arguments: denied }, { arguments: granted }]);
    expect(shapeOf([...(page['dataLayer'] as unknown[])])).to.deep.equal([{ event: 'gtm.js' }]);
  });
});

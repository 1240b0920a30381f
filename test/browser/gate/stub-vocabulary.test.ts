import { expect } from '@open-wc/testing';
import type { Script } from '../../../src/catalogue/types.js';
import { addressOf, categoryOf, closePage, errors, openPage, page, startGate, until, vendorOf } from './gate-page.js';
import { shapeOf } from './shape-of.js';

/* eslint-disable @typescript-eslint/no-explicit-any -- what vendors keep on window has no types */
const vendors = page as any;

interface Row {
  readonly vendor: string;
  /** Its entry in the catalogue, but for the address. */
  readonly script: Omit<Script, 'src'>;
  /** What a page may do while the vendor's script is on its way. */
  readonly use?: () => unknown;
  readonly gives?: unknown;
  /** What then stands on window when the vendor's script runs: the same as after its documented snippet. */
  readonly before: Readonly<Record<string, unknown>>;
  /** What the vendor's script does, as far as calls after it need it. */
  readonly arrives?: () => void;
  readonly after?: Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, string>>;
}

const functions = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, 'a function']));

const tiktokMethods =
  'page track identify instances debug on off once ready alias group enableCookie disableCookie holdConsent revokeConsent grantConsent'.split(
    ' ',
  );
const segmentMethods =
  'trackSubmit trackClick trackLink trackForm pageview identify reset group track ready alias debug page screen once off on addSourceMiddleware addIntegrationMiddleware setAnonymousId addDestinationMiddleware register'.split(
    ' ',
  );
const mixpanelMethods =
  'disable time_event track track_pageview track_links track_forms register register_once alias unregister identify name_tag set_config reset opt_in_tracking opt_out_tracking'.split(
    ' ',
  );
const mixpanelPeople = 'set set_once unset increment append union track_charge clear_charges delete_user remove'.split(
  ' ',
);
const posthogMethods =
  'capture identify alias set_config register register_once unregister opt_out_capturing opt_in_capturing reset onFeatureFlags group'.split(
    ' ',
  );

const rows: readonly Row[] = [
  {
    vendor: 'Google tag',
    script: {
      attributes: { async: '' },
      stubs: [
        { name: 'dataLayer', kind: 'array' },
        {
          name: 'gtag',
          kind: 'function',
          into: 'dataLayer',
          calls: [
            ['js', { $now: 'date' }],
            ['config', 'G-1', { send_page_view: false }],
          ],
        },
      ],
    },
    use: () => vendors.gtag('event', 'login'),
    before: {
      dataLayer: [
        { arguments: ['js', 'a Date, now'] },
        { arguments: ['config', 'G-1', { send_page_view: false }] },
        { arguments: ['event', 'login'] },
      ],
      gtag: 'a function',
    },
    attributes: { async: '' },
  },
  {
    vendor: 'Google Tag Manager',
    script: {
      stubs: [{ name: 'dataLayer', kind: 'array', calls: [{ 'gtm.start': { $now: 'ms' }, event: 'gtm.js' }] }],
    },
    before: { dataLayer: [{ 'gtm.start': 'now', event: 'gtm.js' }] },
  },
  {
    vendor: 'Microsoft UET',
    script: {
      stubs: [{ name: 'uetq', kind: 'array', calls: ['consent', 'default', { ad_storage: 'denied' }] }],
      loaded: [
        { call: 'UET', args: [{ ti: '1', enableAutoSpaTracking: true }], as: 'uetq', queue: 'q' },
        { call: 'uetq.push', args: ['pageLoad'] },
      ],
    },
    use: () => vendors.uetq.push('event', 'signup', {}),
    gives: 6,
    before: { uetq: ['consent', 'default', { ad_storage: 'denied' }, 'event', 'signup', {}] },
    arrives: () => {
      vendors.UET = class {
        readonly pushed: unknown[] = [];
        constructor(readonly options: unknown) {}
        push(...calls: readonly unknown[]): void {
          this.pushed.push(...calls);
        }
      };
    },
    after: {
      uetq: {
        options: {
          ti: '1',
          enableAutoSpaTracking: true,
          q: ['consent', 'default', { ad_storage: 'denied' }, 'event', 'signup', {}],
        },
        pushed: ['pageLoad'],
      },
    },
  },
  {
    vendor: 'one that is made of what it is given alone',
    script: { loaded: [{ call: 'Plain', args: [{ id: 1 }], as: 'plain' }] },
    before: {},
    arrives: () => {
      vendors.Plain = class {
        constructor(readonly options: unknown) {}
      };
    },
    after: { plain: { options: { id: 1 } } },
  },
  {
    vendor: 'Microsoft Clarity',
    script: { attributes: { async: '' }, stubs: [{ name: 'clarity', kind: 'function', store: 'q' }] },
    use: () => vendors.clarity('consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }),
    before: {
      clarity: {
        function: 'a function',
        q: [{ arguments: ['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }] }],
      },
    },
  },
  {
    vendor: 'Meta Pixel',
    script: {
      stubs: [
        {
          name: 'fbq',
          kind: 'function',
          store: 'queue',
          forward: 'callMethod',
          self: ['push'],
          alias: ['_fbq'],
          properties: { loaded: true, version: '2.0' },
          calls: [
            ['consent', 'revoke'],
            ['init', '1'],
            ['track', 'PageView'],
          ],
        },
      ],
    },
    use: () => {
      vendors.fbq.push('track', 'Lead');
      return vendors._fbq === vendors.fbq;
    },
    gives: true,
    before: {
      fbq: {
        function: 'a function',
        queue: [
          { arguments: ['consent', 'revoke'] },
          { arguments: ['init', '1'] },
          { arguments: ['track', 'PageView'] },
          { arguments: ['track', 'Lead'] },
        ],
        push: 'itself',
        loaded: true,
        version: '2.0',
      },
    },
  },
  {
    vendor: 'LinkedIn Insight',
    script: {
      globals: { _linkedin_partner_id: '1', _linkedin_data_partner_ids: ['1'] },
      stubs: [{ name: 'lintrk', kind: 'function', entry: 'array' }],
    },
    use: () => vendors.lintrk('track', { conversion_id: 1 }),
    before: {
      _linkedin_partner_id: '1',
      _linkedin_data_partner_ids: ['1'],
      lintrk: { function: 'a function', q: [['track', { conversion_id: 1 }]] },
    },
  },
  {
    vendor: 'Hotjar',
    script: { globals: { _hjSettings: { hjid: 1, hjsv: 6 } }, stubs: [{ name: 'hj', kind: 'function' }] },
    use: () => vendors.hj('event', 'signup'),
    before: {
      _hjSettings: { hjid: 1, hjsv: 6 },
      hj: { function: 'a function', q: [{ arguments: ['event', 'signup'] }] },
    },
  },
  {
    vendor: 'ZoomInfo',
    script: { globals: { ZIProjectKey: 'key' } },
    before: { ZIProjectKey: 'key' },
  },
  {
    vendor: 'TikTok Pixel',
    script: {
      globals: { TiktokAnalyticsObject: 'ttq' },
      stubs: [
        {
          name: 'ttq',
          kind: 'array',
          methods: tiktokMethods,
          properties: { methods: tiktokMethods, _t: { C1: { $now: 'ms' } }, _o: { C1: {} } },
          calls: [['holdConsent'], ['page']],
        },
      ],
    },
    use: () => vendors.ttq.track('ViewContent', { value: 1 }) && undefined,
    before: {
      TiktokAnalyticsObject: 'ttq',
      ttq: {
        array: [['holdConsent'], ['page'], ['track', 'ViewContent', { value: 1 }]],
        ...functions(tiktokMethods),
        methods: tiktokMethods,
        _t: { C1: 'now' },
        _o: { C1: {} },
      },
    },
  },
  {
    vendor: 'Matomo',
    script: {
      stubs: [
        {
          name: '_paq',
          kind: 'array',
          calls: [['requireConsent'], ['trackPageView'], ['setTrackerUrl', '/matomo.php'], ['setSiteId', '1']],
        },
      ],
    },
    use: () => vendors._paq.push(['setConsentGiven']),
    gives: 5,
    before: {
      _paq: [
        ['requireConsent'],
        ['trackPageView'],
        ['setTrackerUrl', '/matomo.php'],
        ['setSiteId', '1'],
        ['setConsentGiven'],
      ],
    },
  },
  {
    vendor: 'Piano Analytics',
    script: {
      globals: { pdl: { requireConsent: 'v2' } },
      loaded: [
        { call: 'pa.setConfigurations', args: [{ site: 1, collectDomain: 'https://c.example.com' }] },
        { call: 'pa.consent.setAllPurposes', args: ['opt-in'] },
      ],
    },
    before: { pdl: { requireConsent: 'v2' } },
    arrives: () => {
      const calls: unknown[] = [];
      const setConfigurations = (configuration: unknown) => calls.push(configuration);
      vendors.pa = { calls, setConfigurations, consent: { setAllPurposes: (mode: unknown) => calls.push(mode) } };
    },
    after: {
      pa: {
        calls: [{ site: 1, collectDomain: 'https://c.example.com' }, 'opt-in'],
        setConfigurations: 'a function',
        consent: { setAllPurposes: 'a function' },
      },
    },
  },
  {
    vendor: 'Segment',
    script: {
      stubs: [
        {
          name: 'analytics',
          kind: 'array',
          methods: segmentMethods,
          properties: { invoked: true, methods: segmentMethods, _writeKey: 'key', SNIPPET_VERSION: '5.2.0' },
          calls: [['page']],
        },
      ],
    },
    use: () => vendors.analytics.track('Signup', { plan: 'a' }).identify('u1').page() === vendors.analytics,
    gives: true,
    before: {
      analytics: {
        array: [['page'], ['track', 'Signup', { plan: 'a' }], ['identify', 'u1'], ['page']],
        ...functions(segmentMethods),
        invoked: true,
        methods: segmentMethods,
        _writeKey: 'key',
        SNIPPET_VERSION: '5.2.0',
      },
    },
  },
  {
    vendor: 'HubSpot',
    script: {
      attributes: { id: 'hs-script-loader', async: '', defer: '' },
      stubs: [{ name: '_hsp', kind: 'array' }],
    },
    use: () => vendors._hsp.push(['addPrivacyConsentListener', () => {}]),
    gives: 1,
    before: { _hsp: [['addPrivacyConsentListener', 'a function']] },
    attributes: { id: 'hs-script-loader', async: '', defer: '' },
  },
  {
    vendor: 'Pinterest',
    script: {
      stubs: [
        {
          name: 'pintrk',
          kind: 'function',
          store: 'queue',
          entry: 'array',
          properties: { version: '3.0' },
          calls: [['load', '1'], ['page']],
        },
      ],
    },
    use: () => vendors.pintrk('track', 'lead'),
    before: {
      pintrk: { function: 'a function', queue: [['load', '1'], ['page'], ['track', 'lead']], version: '3.0' },
    },
  },
  {
    vendor: 'one with methods in a function, a list of its own, and properties deep in it',
    script: {
      globals: { ownList: ['own'] },
      stubs: [
        { name: 'deep', kind: 'function', methods: ['track'], properties: { 'track.version': 1 } },
        { name: 'layered', kind: 'function', into: 'layer', methods: ['track'], calls: [['init']] },
        { name: 'listed', kind: 'function', into: 'ownList', methods: ['track'] },
      ],
    },
    use: () => {
      vendors.deep.track('a');
      vendors.layered.track('b');
      vendors.listed('c');
    },
    before: {
      ownList: ['own', { arguments: ['c'] }],
      layer: [{ arguments: ['init'] }, ['track', 'b']],
      deep: { function: 'a function', q: [['track', 'a']], track: { function: 'a function', version: 1 } },
    },
  },
  {
    vendor: 'X',
    script: {
      stubs: [
        {
          name: 'twq',
          kind: 'function',
          store: 'queue',
          forward: 'exe',
          properties: { version: '1.1' },
          calls: [['config', 'a1']],
        },
      ],
    },
    use: () => vendors.twq('event', 'tw-a1-b2', {}),
    before: {
      twq: {
        function: 'a function',
        queue: [{ arguments: ['config', 'a1'] }, { arguments: ['event', 'tw-a1-b2', {}] }],
        version: '1.1',
      },
    },
  },
  {
    vendor: 'Snapchat',
    script: {
      stubs: [
        {
          name: 'snaptr',
          kind: 'function',
          store: 'queue',
          forward: 'handleRequest',
          calls: [
            ['init', '1'],
            ['track', 'PAGE_VIEW'],
          ],
        },
      ],
    },
    before: {
      snaptr: {
        function: 'a function',
        queue: [{ arguments: ['init', '1'] }, { arguments: ['track', 'PAGE_VIEW'] }],
      },
    },
  },
  {
    vendor: 'Reddit',
    script: {
      stubs: [
        {
          name: 'rdt',
          kind: 'function',
          store: 'callQueue',
          forward: 'sendEvent',
          calls: [
            ['init', 'a2_1', { optOut: false, useDecimalCurrencyValues: true }],
            ['track', 'PageVisit'],
          ],
        },
      ],
    },
    before: {
      rdt: {
        function: 'a function',
        callQueue: [
          { arguments: ['init', 'a2_1', { optOut: false, useDecimalCurrencyValues: true }] },
          { arguments: ['track', 'PageVisit'] },
        ],
      },
    },
  },
  {
    vendor: 'Criteo',
    script: {
      attributes: { async: 'true' },
      stubs: [
        {
          name: 'criteo_q',
          kind: 'array',
          calls: [{ event: 'setAccount', account: 1 }, { event: 'setSiteType', type: 'd' }, { event: 'viewHome' }],
        },
      ],
    },
    before: {
      criteo_q: [{ event: 'setAccount', account: 1 }, { event: 'setSiteType', type: 'd' }, { event: 'viewHome' }],
    },
  },
  {
    vendor: 'Intercom',
    script: {
      globals: { intercomSettings: { api_base: 'https://api-iam.eu.intercom.io', app_id: 'a1' } },
      stubs: [{ name: 'Intercom', kind: 'function' }],
    },
    use: () => vendors.Intercom('show'),
    before: {
      intercomSettings: { api_base: 'https://api-iam.eu.intercom.io', app_id: 'a1' },
      Intercom: { function: 'a function', q: [{ arguments: ['show'] }] },
    },
  },
  {
    vendor: 'Mixpanel',
    script: {
      stubs: [
        {
          name: 'mixpanel',
          kind: 'array',
          methods: [...mixpanelMethods, ...mixpanelPeople.map((method) => `people.${method}`)],
          properties: { __SV: 1.2, _i: [['token', { persistence: 'localStorage' }, 'mixpanel']] },
          calls: [['track_pageview']],
        },
      ],
    },
    use: () => {
      vendors.mixpanel.track('Signup', { plan: 'a' });
      vendors.mixpanel.people.set({ $name: 'A' });
    },
    before: {
      mixpanel: {
        array: [['track_pageview'], ['track', 'Signup', { plan: 'a' }]],
        ...functions(mixpanelMethods),
        people: { array: [['set', { $name: 'A' }]], ...functions(mixpanelPeople) },
        __SV: 1.2,
        _i: [['token', { persistence: 'localStorage' }, 'mixpanel']],
      },
    },
  },
  {
    vendor: 'PostHog',
    script: {
      attributes: { crossorigin: 'anonymous', async: '' },
      stubs: [
        {
          name: 'posthog',
          kind: 'array',
          methods: [...posthogMethods, 'people.set', 'people.set_once'],
          properties: { __SV: 1, _i: [['phc_1', { api_host: 'https://eu.i.posthog.com' }, 'posthog']] },
        },
      ],
    },
    use: () => {
      vendors.posthog.capture('signup');
      vendors.posthog.people.set_once({ a: 1 });
    },
    before: {
      posthog: {
        array: [['capture', 'signup']],
        ...functions(posthogMethods),
        people: { array: [['set_once', { a: 1 }]], set: 'a function', set_once: 'a function' },
        __SV: 1,
        _i: [['phc_1', { api_host: 'https://eu.i.posthog.com' }, 'posthog']],
      },
    },
    attributes: { crossorigin: 'anonymous', async: '' },
  },
  {
    vendor: 'Amplitude',
    script: { loaded: [{ call: 'amplitude.init', args: ['key', { autocapture: false }] }] },
    before: { amplitude: undefined },
    arrives: () => {
      vendors.amplitude = {
        keys: [],
        init(...args: readonly unknown[]) {
          this.keys.push(args);
        },
      };
    },
    after: { amplitude: { keys: [['key', { autocapture: false }]], init: 'a function' } },
  },
  {
    vendor: 'Plausible',
    script: {
      attributes: { defer: '', 'data-domain': 'example.com' },
      stubs: [{ name: 'plausible', kind: 'function', properties: { o: { hashBasedRouting: true } } }],
    },
    use: () => vendors.plausible('Signup', { props: { plan: 'a' } }),
    before: {
      plausible: {
        function: 'a function',
        q: [{ arguments: ['Signup', { props: { plan: 'a' } }] }],
        o: { hashBasedRouting: true },
      },
    },
    attributes: { defer: '', 'data-domain': 'example.com' },
  },
  {
    vendor: 'Cloudflare Insights',
    script: { attributes: { defer: '', 'data-cf-beacon': '{"token": "a1"}' } },
    before: {},
    attributes: { defer: '', 'data-cf-beacon': '{"token": "a1"}' },
  },
  {
    vendor: 'reCAPTCHA',
    script: { attributes: { async: '', defer: '' }, globals: { ___grecaptcha_cfg: { fns: [] } } },
    use: () => vendors.___grecaptcha_cfg.fns.push(() => {}),
    gives: 1,
    before: { ___grecaptcha_cfg: { fns: ['a function'] } },
    attributes: { async: '', defer: '' },
  },
  {
    vendor: 'Sentry',
    script: {
      attributes: { crossorigin: 'anonymous' },
      loaded: [{ call: 'Sentry.init', args: [{ dsn: 'https://key@o1.ingest.sentry.io/1', sampleRate: 0.5 }] }],
    },
    before: { Sentry: undefined },
    arrives: () => {
      vendors.Sentry = {
        init(options: unknown) {
          this.options = options;
        },
      };
    },
    after: {
      Sentry: { init: 'a function', options: { dsn: 'https://key@o1.ingest.sentry.io/1', sampleRate: 0.5 } },
    },
    attributes: { crossorigin: 'anonymous' },
  },
];

const shapesOf = (names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, shapeOf(page[name])]));

/** Lets the gate release a script with a stand-in for the vendor's, and gives what that sees. */
async function release(
  id: string,
  script: Omit<Script, 'src'>,
  sees: (element: HTMLScriptElement) => void,
): Promise<void> {
  let isSeen = false;
  let isDone = false;
  page['standIn'] = (element: HTMLScriptElement) => {
    sees(element);
    isSeen = true;
  };
  page['standBehind'] = () => (isDone = true);
  const scripts = [
    { ...script, src: addressOf('standIn(document.currentScript)') },
    // runs when all that belongs to the first has been done, but for one that is async
    { src: addressOf('standBehind()') },
  ];
  await startGate([categoryOf(vendorOf(id, { scripts }))]).choose({ [id]: true });
  await until(() => isSeen && isDone);
  expect(errors).to.deep.equal([]);
}

describe('the vocabulary for stubs', () => {
  beforeEach(openPage);
  afterEach(closePage);

  for (const { vendor, script, use, gives, before, arrives, after = {}, attributes = {} } of rows) {
    it(`puts on window what the snippet of ${vendor} does`, async () => {
      let seen: unknown, gave: unknown, had: unknown;
      await release(vendor.replaceAll(' ', '-'), script, (element) => {
        gave = use?.();
        seen = shapesOf(Object.keys(before));
        had = Object.fromEntries(Object.keys(attributes).map((name) => [name, element.getAttribute(name)]));
        arrives?.();
      });
      const has = shapesOf(Object.keys(after));
      for (const name of Object.keys({ ...before, ...after })) delete page[name];
      expect(seen).to.deep.equal(before);
      expect(gave).to.equal(gives);
      expect(had).to.deep.equal(attributes);
      expect(has).to.deep.equal(after);
    });
  }

  for (const [vendor, name, forward, store] of [
    ['Meta Pixel', 'fbq2', 'callMethod', 'queue'],
    ['X', 'twq2', 'exe', 'queue'],
    ['Snapchat', 'snaptr2', 'handleRequest', 'queue'],
    ['Reddit', 'rdt2', 'sendEvent', 'callQueue'],
  ] as const) {
    it(`calls ${forward} of ${vendor} once it is there, in place of keeping`, async () => {
      const calls: unknown[] = [];
      const stubs = [{ name, kind: 'function', store, forward }] as const;
      await release(name, { stubs }, () => {
        vendors[name]('kept');
        vendors[name][forward] = function (...args: readonly unknown[]) {
          calls.push([this === vendors[name], ...args]);
        };
        vendors[name]('track', { value: 1 });
      });
      expect(calls).to.deep.equal([[true, 'track', { value: 1 }]]);
      expect(shapeOf(vendors[name][store])).to.deep.equal([{ arguments: ['kept'] }]);
    });
  }

  for (const [what, name, stub] of [
    ['the simple stub', 'simple', {}],
    ['a stub that keeps arrays', 'arrays', { entry: 'array' }],
    ['a stub that forwards', 'forwarding', { forward: 'exe' }],
    ['a stub with methods', 'withMethods', { methods: ['track'] }],
  ] as const) {
    it(`keeps later calls where the vendor has put another queue: ${what}`, async () => {
      const taken: unknown[] = [];
      await release(name, { stubs: [{ name, kind: 'function', store: 'queue', ...stub }] }, () => {
        vendors[name].queue = { push: (call: ArrayLike<unknown>) => taken.push(Array.from(call)) };
        vendors[name]('late', 1);
      });
      expect(taken).to.deep.equal([['late', 1]]);
    });
  }

  for (const [what, name, stub] of [
    ['the simple stub', 'simpleInto', {}],
    ['a stub that keeps arrays', 'arraysInto', { entry: 'array' }],
  ] as const) {
    it(`keeps later calls where the vendor has put another array under the global: ${what}`, async () => {
      const layer = `${name}Layer`;
      await release(name, { stubs: [{ name, kind: 'function', into: layer, ...stub }] }, () => {
        page[layer] = [];
        vendors[name]('late', 1);
      });
      expect((page[layer] as ArrayLike<unknown>[]).map((call) => Array.from(call))).to.deep.equal([['late', 1]]);
    });
  }

  it('leaves an alias that the page has', async () => {
    page['takenAlias'] = 'mine';
    await release(
      'alias',
      { stubs: [{ name: 'aliased', kind: 'function', alias: ['takenAlias', 'freeAlias'] }] },
      () => {},
    );
    expect([page['takenAlias'], page['freeAlias'] === page['aliased']]).to.deep.equal(['mine', true]);
  });
});

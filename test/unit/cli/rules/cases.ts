/**
 * For each rule what fails it and what passes it: changes to the clean catalogue, each a place and what stands there.
 * Where a change needs other rules to be broken besides, `also` names them.
 */
export interface Case {
  readonly changes: readonly (readonly [place: string, value: unknown])[];
  /** Where it is found; nothing for a case that passes. */
  readonly at?: string;
  readonly also?: readonly string[];
}

const essential = 'categories[0].vendors[0]';
const counter = 'categories[1].vendors[0]';
const pixel = 'categories[2].vendors[0]';

const to = (place: string, value: unknown): Case => ({ changes: [[place, value]] });
const at = (place: string, value: unknown, where = place, ...also: readonly string[]): Case => ({
  changes: [[place, value]],
  at: where,
  also,
});
const item = (name: string, more: object = {}): object => ({
  name,
  kind: 'cookie',
  party: 'first',
  expiry: '1 day',
  purpose: 'Counts',
  ...more,
});
const transfer = (country: string, safeguard?: string): object[] => [{ country, ...(safeguard && { safeguard }) }];
const company = (country: string, address: string): object => ({ name: 'A', country, address });
const twoLanguages = { en: 'Statistics', de: 'Statistik' };

export const cases: Readonly<Record<string, { readonly fail: readonly Case[]; readonly pass: readonly Case[] }>> = {
  schema: {
    fail: [
      at(`${counter}.scirpts`, []),
      at('categories', [], 'categories'),
      at(`${counter}.hosts`, ['a b'], `${counter}.hosts[0]`),
    ],
    pass: [to(`${counter}.$remark`, 'ours')],
  },
  'legitimate-interest': {
    fail: [at(`${counter}.legalBasis`, 'legitimate interest'), at(`${counter}.legalBasis`, 'legitimate-interest')],
    pass: [to(`${counter}.legalBasis`, 'consent')],
  },
  'item-facts': {
    fail: [
      at(`${counter}.items[0].purpose`, undefined),
      at(`${counter}.items[0].purpose`, ' '),
      at(`${counter}.items[0].expiry`, undefined),
      at(`${counter}.items[0].party`, undefined),
    ],
    pass: [to(`${counter}.items[0].expiry`, 'session')],
  },
  'privacy-policy': {
    fail: [at('controller.privacyPolicy', undefined), at('controller.name', '')],
    pass: [to('controller.privacyPolicy', 'https://example.com/privacy')],
  },
  'controller-country': {
    fail: [at('controller.country', undefined, 'controller')],
    pass: [to('controller.country', 'FR')],
  },
  imprint: { fail: [at('controller.imprint', undefined, 'controller')], pass: [to('controller.imprint', '/about')] },
  'vendor-purpose': {
    fail: [at(`${counter}.purpose`, undefined, counter)],
    pass: [to(`${counter}.purpose`, 'Counts.')],
  },
  'vendor-company': {
    fail: [
      at(`${counter}.company`, undefined, counter),
      at(`${pixel}.company.country`, undefined, `${pixel}.company`),
      at(`${essential}.scripts`, [{ src: 'https://login.example/login.js' }], essential, 'vendor-policy'),
    ],
    pass: [to(`${essential}.scripts`, [{ src: '/login.js' }])],
  },
  'vendor-policy': {
    fail: [at(`${counter}.privacyPolicy`, undefined, counter)],
    pass: [to(`${counter}.privacyPolicy`, '/counter')],
  },
  'category-description': {
    fail: [at('categories[1].description', undefined, 'categories[1]')],
    pass: [to('categories[0].description', undefined)],
  },
  'company-country': {
    fail: [
      // as it was found on a site
      {
        changes: [
          [
            `${counter}.company`,
            { name: 'ZoomInfo', country: 'CA', address: '805 Broadway, Suite 900, Vancouver, WA 98660' },
          ],
          [`${counter}.transfers`, transfer('CA', 'Adequacy decision for commercial organisations')],
        ],
        at: `${counter}.company.country`,
      },
      at(`${pixel}.company`, company('IE', 'Hauptstr. 1, 10115 Berlin, Deutschland'), `${pixel}.company.country`),
      at(`${pixel}.company`, company('DE', '1 Rue de la Paix, 75002 Paris, Frankreich'), `${pixel}.company.country`),
      at(`${pixel}.company`, company('IE', '10 High Street, London EC1A 1BB'), `${pixel}.company.country`),
      at(`${pixel}.company`, company('FR', '100 Main St, Toronto, ON M5V 2T6'), `${pixel}.company.country`),
    ],
    pass: [
      to(`${pixel}.company`, company('DE', 'Hauptstr. 1, 10115 Berlin')),
      to(`${pixel}.company`, company('IE', 'Gordon House, Barrow Street, Dublin 4, Ireland')),
      to(`${pixel}.company`, company('DE', 'Unter den Linden 1, 10117 Berlin, Allemagne')),
      // a state, and a country
      to(`${counter}.company.address`, '1 Peachtree, Atlanta, Georgia'),
    ],
  },
  'transfer-safeguard': {
    fail: [
      at(`${counter}.transfers`, transfer('US'), `${counter}.transfers[0]`),
      at(`${pixel}.transfers`, transfer('CN'), `${pixel}.transfers[0]`),
      at(`${pixel}.transfers`, transfer('CA'), `${pixel}.transfers[0]`),
      at(`${pixel}.transfers`, [...transfer('CH'), ...transfer('IN')], `${pixel}.transfers[1]`),
    ],
    pass: [
      to(`${pixel}.transfers`, transfer('CH')),
      to(`${pixel}.transfers`, transfer('NO')),
      to(`${pixel}.transfers`, transfer('BR')),
      to(`${pixel}.transfers`, transfer('CN', 'Standard contractual clauses')),
    ],
  },
  'false-adequacy': {
    fail: [
      at(`${counter}.transfers`, transfer('US', 'EU-US Privacy Shield'), `${counter}.transfers[0].safeguard`),
      at(`${pixel}.transfers`, transfer('IN', 'Angemessenheitsbeschluss'), `${pixel}.transfers[0].safeguard`),
      at(`${pixel}.transfers`, transfer('AU', 'Adequacy decision'), `${pixel}.transfers[0].safeguard`),
    ],
    pass: [to(`${counter}.transfers`, transfer('US', 'Data Privacy Framework (adequacy decision)'))],
  },
  'undeclared-transfer': {
    fail: [
      at(`${counter}.transfers`, undefined, `${counter}.company`),
      at(`${pixel}.company`, company('JP', '1 Marunouchi, Tokyo, Japan'), `${pixel}.company`),
      at(`${pixel}.company`, company('CH', 'Bahnhofstrasse 1, 8001 Zürich, Schweiz'), `${pixel}.company`),
    ],
    pass: [to(`${pixel}.company`, company('LI', 'Städtle 1, 9490 Vaduz, Liechtenstein'))],
  },
  'essential-reason': {
    fail: [at(`${essential}.reason`, undefined, essential)],
    pass: [to(`${essential}.reason`, 'The basket would be empty.')],
  },
  'essential-tracker': {
    fail: [
      at(`${essential}.items`, [item('_ga')], essential),
      at(`${essential}.items`, [item('_hjSession_*')], essential),
      ...['https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234', 'https://tags.tiqcdn.com/utag/a/utag.js'].map(
        (src) => at(`${essential}.scripts`, [{ src }], essential, 'vendor-company', 'vendor-policy'),
      ),
      at(`${essential}.hosts`, ['connect.facebook.net'], essential, 'vendor-company', 'vendor-policy'),
      at(`${essential}.hosts`, ['*.doubleclick.net'], essential, 'vendor-company', 'vendor-policy'),
    ],
    pass: [
      to(`${essential}.items`, [item('session_id'), item('__cf_bm')]),
      to(`${essential}.name`, 'Our own statistics'),
    ],
  },
  'essential-service': {
    fail: [at(`${essential}.id`, 'recaptcha', essential)],
    pass: [
      to(`${essential}.id`, 'captcha-of-ours'),
      to(
        `${essential}.items`,
        ['csrftoken', 'cf_clearance', 'uid', 'PREF', 'sid'].map((name) => item(name)),
      ),
    ],
  },
  'measurement-expiry': {
    fail: [
      at(`${counter}.items[0].expiry`, '2 years'),
      at(`${counter}.items[0].expiry`, '400 days'),
      at(`${counter}.items[0].expiry`, '1 year 2 months'),
    ],
    pass: [
      to(`${counter}.items[0].expiry`, '1 year 1 month'),
      to(`${counter}.items[0].expiry`, '395 days'),
      to(`${counter}.items[0].expiry`, 'session'),
      to(`${pixel}.items[0].expiry`, '2 years'),
    ],
  },
  'long-expiry': {
    fail: [
      at(`${counter}.items[0].expiry`, '25 months'),
      at(`${pixel}.items[0].expiry`, '10 years'),
      at(`${essential}.items[0].expiry`, '800 days'),
    ],
    pass: [to(`${pixel}.items[0].expiry`, '24 months'), to(`${pixel}.items[0].expiry`, '730 days')],
  },
  'endless-item': {
    fail: [at(`${pixel}.items[0].expiry`, 'persistent')],
    pass: [to(`${pixel}.items[0]`, item('_pixel', { kind: 'local-storage', expiry: 'persistent' }))],
  },
  'choice-lifetime': {
    fail: ['1 month', '3 years'].map((expiry) => {
      const own = item('cookiePreference', { kind: 'local-storage', expiry });
      return at(
        `${essential}.items`,
        [own],
        `${essential}.items[0].expiry`,
        ...(expiry === '3 years' ? ['long-expiry'] : []),
      );
    }),
    pass: ['6 months', '180 days', '1 year'].map((expiry) =>
      to(`${essential}.items`, [item('cookiePreference', { kind: 'local-storage', expiry })]),
    ),
  },
  'no-items': { fail: [at(`${pixel}.items`, undefined, pixel)], pass: [to(`${pixel}.items`, [])] },
  'wide-name': {
    fail: [
      at(`${pixel}.items[0].name`, '_*', `${pixel}.items[0].name`, 'shared-name'),
      at(`${pixel}.items[0].name`, '*a*'),
    ],
    pass: [to(`${pixel}.items[0].name`, '_px*'), to(`${pixel}.items[0]`, item('*-', { party: 'third' }))],
  },
  'shared-name': {
    fail: [
      at(`${pixel}.items[0].name`, '_count'),
      at(`${pixel}.items[0].name`, '_c*t'),
      {
        changes: [
          [`${counter}.items[0].name`, '*_visitor'],
          [`${pixel}.items[0].name`, 'my_*'],
        ],
        at: `${pixel}.items[0].name`,
      },
    ],
    pass: [
      to(`${pixel}.items[0].name`, '_counter'),
      to(`${pixel}.items[0].name`, '_d*t'),
      to(`${pixel}.items[0]`, item('_count', { kind: 'local-storage' })),
      to(`${pixel}.items[0]`, item('_count', { party: 'third' })),
      to(`${pixel}.items`, [item('_pixel'), item('_pixel')]),
    ],
  },
  'essential-name': {
    fail: [
      at(`${pixel}.items[0].name`, 'login'),
      at(`${pixel}.items[0].name`, 'lo*'),
      at(`${pixel}.items[0]`, item('cookie*', { kind: 'local-storage' }), `${pixel}.items[0].name`),
      at(`${pixel}.items[0]`, item('cookiePreference-statistics', { kind: 'local-storage' }), `${pixel}.items[0].name`),
    ],
    pass: [to(`${pixel}.items[0].name`, 'logout'), to(`${pixel}.items[0].name`, 'cookie_of_pixel')],
  },
  'wide-host': {
    fail: ['*.com', '*.co.uk', '*.github.io', '*.cloudfront.net', '*.localhost'].map((host) =>
      at(`${counter}.hosts`, ['cdn.counter.example', host], `${counter}.hosts[1]`),
    ),
    pass: ['*.counter.example', '*.counter.co.uk', '*.counter.github.io', 'github.io'].map((host) =>
      to(`${counter}.hosts`, ['cdn.counter.example', host]),
    ),
  },
  'shared-host': {
    fail: ['cdn.jsdelivr.net', 'www.google.com/'].map((host) =>
      at(`${counter}.hosts`, ['cdn.counter.example', host], `${counter}.hosts[1]`),
    ),
    pass: [to(`${counter}.hosts`, ['cdn.counter.example', 'cdn.jsdelivr.net/npm/counter'])],
  },
  'script-host': {
    fail: [
      at(`${counter}.hosts`, ['counter.example'], `${counter}.scripts[0].src`),
      at(`${counter}.hosts`, ['cdn.counter.example/tag'], `${counter}.scripts[0].src`),
      at(`${counter}.hosts`, [], `${counter}.scripts[0].src`),
    ],
    pass: [
      to(`${counter}.hosts`, ['*.counter.example']),
      to(`${counter}.hosts`, ['cdn.counter.example/count.js']),
      to(`${counter}.hosts`, undefined),
      to(`${counter}.scripts`, [{ src: '/count.js' }]),
    ],
  },
  'insecure-script': {
    fail: [at(`${counter}.scripts[0].src`, 'http://cdn.counter.example/count.js')],
    pass: [
      to(`${counter}.scripts`, [{ src: '//cdn.counter.example/count.js' }]),
      to(`${pixel}.scripts[0]`, { src: '/x.js' }),
    ],
  },
  'same-vendor': {
    fail: [
      {
        changes: [
          [`${pixel}.scripts`, [{ src: 'https://cdn.counter.example/count.js' }]],
          [`${pixel}.hosts`, ['cdn.counter.example']],
        ],
        at: pixel,
      },
      {
        changes: [
          [`${counter}.scripts`, undefined],
          [`${counter}.name`, 'pixel'],
          [`${counter}.company`, { name: 'Pixel Ltd', country: 'IE' }],
          [`${pixel}.scripts`, undefined],
        ],
        at: pixel,
      },
    ],
    pass: [to(`${pixel}.name`, 'Counter'), to(`${pixel}.scripts[0].src`, 'https://pixel.example/pixel.js?id=2')],
  },
  'foreign-signal': {
    fail: [
      at(`${counter}.signals`, { google: ['analytics_storage'] }, `${counter}.signals.google`),
      ...['uet', 'meta', 'tiktok', 'matomo', 'piano', 'hubspot'].map((name) =>
        at(`${counter}.signals`, { [name]: true }, `${counter}.signals.${name}`),
      ),
      at(`${counter}.signals`, { clarity: ['ad_Storage'] }, `${counter}.signals.clarity`),
    ],
    pass: [
      {
        changes: [
          [`${counter}.name`, 'Google Ads'],
          [`${counter}.signals`, { google: ['ad_storage'], $why: 'ours' }],
        ],
      },
      {
        changes: [
          [`${counter}.scripts`, [{ src: '/stats/matomo.js' }]],
          [`${counter}.signals`, { matomo: true }],
        ],
      },
      {
        changes: [
          [`${pixel}.scripts[0].stubs`, [{ name: 'fbq', kind: 'function' }]],
          [`${pixel}.signals`, { meta: true }],
        ],
      },
    ],
  },
  'advanced-consent-mode': {
    fail: [
      {
        changes: [
          [`${counter}.name`, 'Google Analytics'],
          [`${counter}.signals`, { google: ['analytics_storage'] }],
          [`${counter}.consentMode`, 'advanced'],
        ],
        at: `${counter}.consentMode`,
      },
    ],
    pass: [to(`${counter}.consentMode`, 'basic')],
  },
  'stop-without-signal': {
    fail: [
      at(`${pixel}.withdraw`, 'stop'),
      {
        ...at(`${pixel}.withdraw`, 'stop'),
        changes: [
          [`${pixel}.withdraw`, 'stop'],
          [`${pixel}.signals`, {}],
        ],
      },
    ],
    pass: [to(`${pixel}.withdraw`, 'none')],
  },
  'gpc-unheard': {
    fail: [
      at('categories[2].gpc', undefined, 'categories[2]'),
      {
        changes: [
          ['categories[2].gpc', undefined],
          ['categories[2].id', 'more'],
          ['categories[2].name', 'Werbung'],
        ],
        at: 'categories[2]',
      },
    ],
    pass: [to('categories[2].gpc', false)],
  },
  'missing-language': {
    fail: [
      {
        changes: [
          ['categories[1].name', twoLanguages],
          ['categories[1].description', { en: 'Show us.', de: 'Zeigen uns.', fr: 'Montrent.' }],
        ],
        at: 'categories[1].name',
      },
      // where one text is in two languages, all are to be
      at('categories[1].name', twoLanguages, `${pixel}.items[0].purpose`),
      at('texts', { title: twoLanguages }, 'categories[2].description'),
    ],
    pass: [to('categories[1].name', { en: 'Statistics' })],
  },
  'unknown-text': {
    fail: [at('texts', { tittle: 'Cookies' }, 'texts.tittle')],
    pass: [to('texts', { title: 'Cookies' })],
  },
  'missing-placeholder': {
    fail: [
      at('texts', { keptFor: 'kept for a while' }, 'texts.keptFor'),
      at('texts', { title: 'Hello {name}' }, 'texts.title'),
    ],
    pass: [to('texts', { keptFor: 'kept: {duration}' }), to('texts', { intro: 'We ask {purposes}' })],
  },
  'coaxing-copy': {
    fail: [
      at('texts', { intro: 'We use cookies for the best possible experience.' }, 'texts.intro'),
      at('texts', { intro: 'By continuing to browse you accept.' }, 'texts.intro'),
      at('categories[1].description', 'Recommended.'),
      ...Object.entries({
        de: ['Für ein optimales Erlebnis. Wir schätzen Ihre Privatsphäre.', 'Leider fehlt Ihnen dann etwas.'],
        fr: ['Pour vous offrir une meilleure expérience.', 'En poursuivant votre navigation, vous acceptez.'],
        es: ['Para ofrecerle la mejor experiencia.', 'Si continúa navegando, acepta.'],
        it: ["Per offrirti un'esperienza ottimale.", 'Proseguendo accetti.'],
        nl: ['Voor de beste ervaring.'],
        pl: ['Cenimy Twoją prywatność.'],
      }).flatMap(([tag, texts]) =>
        texts.map((text): Case =>
          at('texts', { intro: { en: 'We ask.', [tag]: text } }, `texts.intro.${tag}`, 'missing-language'),
        ),
      ),
    ],
    pass: [
      to('texts', { intro: 'With your consent we count visits. You decide.' }),
      to('texts', { intro: 'Personalised ads are shown with your consent.' }),
    ],
  },
  'unclear-answer': {
    fail: [
      at('texts', { acceptAll: 'OK' }, 'texts.acceptAll'),
      at('texts', { acceptAll: 'Got it!' }, 'texts.acceptAll'),
      at('texts', { rejectAll: 'More options' }, 'texts.rejectAll'),
      ...Object.entries({ de: 'Einstellungen', fr: 'Paramètres', es: 'Configuración', it: 'Più tardi' }).map(
        ([tag, text]) =>
          at('texts', { rejectAll: { en: 'No', [tag]: text } }, `texts.rejectAll.${tag}`, 'missing-language'),
      ),
    ],
    pass: [
      to('texts', { acceptAll: 'Accept', rejectAll: 'Reject' }),
      to('texts', { acceptAll: 'OK, accept all', rejectAll: 'Continue without accepting' }),
    ],
  },
  'withdraw-hint': {
    fail: [at('texts', { withdrawHint: 'See our terms.' }, 'texts.withdrawHint')],
    pass: [to('texts', { withdrawHint: 'You can revoke it.' })],
  },
  'policy-link': {
    fail: [at('texts', { privacyPolicy: 'More' }, 'texts.privacyPolicy')],
    pass: [to('texts', { privacyPolicy: 'Privacy' })],
  },
};

/**
 * What an engine cannot do, and so which tests must fail in it: one that passes is red, so that this list stays true.
 * docs/browsers.md shows it.
 *
 * @typedef {'chromium' | 'firefox' | 'webkit'} Engine
 * @typedef {object} Limit
 * @property {readonly Engine[]} engines
 * @property {string} reason a sentence: what they cannot do
 * @property {Readonly<Record<string, readonly string[]>>} tests names of tests as a runner shows them, by file
 *
 * @typedef {object} UndrivenFile a file whose tests an engine cannot be made to run
 * @property {readonly Engine[]} engines
 * @property {string} reason
 * @property {Readonly<Record<string, string>>} files what in it cannot be done, in its own text, by file
 */

const deep = ['with 10,000 levels for a text', 'with 10,000 levels of data', 'of 10,000 levels'];

/** @type {readonly Limit[]} */
export const limits = [
  {
    engines: ['firefox'],
    reason:
      'JSON.stringify runs out of stack at 10,000 levels: such a catalogue is refused with the browser’s own message.',
    tests: {
      'test/flows/bad-catalogue.test.ts': [
        ...deep.map((name) => `R4 a bad catalogue, without a record > ${name}`),
        ...deep.map((name) => `R4 a bad catalogue, with a record that grants all > ${name}`),
        'odd, but good > lets a remark be of 10,000 levels',
      ],
    },
  },
  {
    engines: ['firefox'],
    reason:
      'It requests addresses that stand in a template’s content as soon as it reads them, though nothing of it runs.',
    tests: {
      'test/flows/blocked-markup.test.ts': ['R1 R6 what stands in a template as it is waits with it'],
    },
  },
  {
    engines: ['firefox'],
    reason: 'It has no fetchLater.',
    tests: {
      'test/flows/guard.test.ts': [
        'asks for nothing where the vendor is denied',
        'loads where the vendor is granted',
        'is not asked for again once the vendor is granted',
      ].map((what) => `fetchLater > ${what}`),
      'test/flows/guard-natives.test.ts': ['fetchLater is to a page what it was'],
    },
  },
  {
    engines: ['firefox'],
    reason: 'Its driver sends no keys into a frame of another origin.',
    tests: {
      'test/flows/embeds.test.ts': ['one', 'frame'].map(
        (id) => `R6 what is loaded appears in its place > takes the focus, by keyboard alone: ${id}`,
      ),
    },
  },
  {
    engines: ['firefox'],
    reason: 'Its driver clicks on a frame of another site, and not on what is in it.',
    tests: {
      'test/hostile/pages/storage.test.ts': [
        'a storage that is partitioned > keeps what is chosen in a frame of another site to that frame: neither grants for the other',
      ],
    },
  },
  {
    engines: ['firefox'],
    reason:
      'Where a page that has not been loaded is written anew, what it had asked for never comes: neither our files.',
    tests: {
      'test/hostile/pages/page-code.test.ts': [
        'on a first visit: it asks, and all works',
        'after a yes: what is granted runs, and can be taken back',
      ].map(
        (when) =>
          `page code that takes our element > ’s whole document away by document.open, which takes every listener > and writes another only later > a file of ours comes meanwhile, ${when}`,
      ),
    },
  },
  {
    engines: ['firefox'],
    reason: 'Driven, it does not load a page again by a script on which a visitor has stayed.',
    tests: {
      'test/flows/other-tabs.test.ts': [
        'a reload that would lose what was entered > R32 comes when the page is hidden also where the visitor has kept the page from it',
      ],
    },
  },
  {
    engines: ['firefox'],
    reason: 'It tells of no layout shifts.',
    tests: { 'test/flows/embeds.test.ts': ['R6 what is loaded appears in its place > and nothing shifts'] },
  },
  {
    engines: ['firefox'],
    reason: 'Its driver shows no page as it is printed.',
    tests: {
      'test/flows/declaration.test.ts': [
        'the declaration in strict, narrow and paper surroundings > is printed whole, without the button',
      ],
    },
  },
  {
    engines: ['firefox'],
    reason: 'It prerenders no pages.',
    tests: {
      'test/flows/prerendered.test.ts': [
        'R7 nothing happens while the page is prerendered, and all of it once the visitor is there',
      ],
    },
  },
  {
    engines: ['firefox'],
    reason: 'It lets a script delete a cookie that has no name, so there is none that cannot be deleted.',
    tests: {
      'test/browser/gate/sweep.test.ts': [
        'the sweep > tells the page > R31 what no script can delete, and the console once',
      ],
    },
  },
  {
    engines: ['firefox', 'webkit'],
    reason: 'cookieStore tells neither the path nor the end of a cookie.',
    tests: {
      'test/browser/record/share-record.test.ts': [
        'R55 the cookie that subdomains share > is for the whole site, not for others, and ends with the record',
        'R55 the cookie that subdomains share > lasts 400 days at most',
      ],
    },
  },
  {
    engines: ['webkit'],
    reason: 'A host without a dot, such as localhost, has no cookies with a domain.',
    tests: {
      'test/browser/gate/sweep.test.ts': [
        '/',
        '/test',
        '/test/',
        '/test/browser',
        '/test/browser/',
        '/test/browser/gate',
        '/test/browser/gate/',
        '/test/browser/gate/page-with-a-path.html',
      ].map((path) => `the sweep > of cookies > R31 finds them under the path ${path}; Domain=localhost`),
    },
  },
  {
    engines: ['webkit'],
    reason: 'WebKitGTK cuts a cookie off at its first character that is not ASCII.',
    tests: {
      'test/browser/gate/sweep.test.ts': ['sweepé', 'sweep漢', 'sweep😀'].map(
        (name) => `the sweep > of cookies > R31 removes one called ${name}`,
      ),
    },
  },
  {
    engines: ['webkit'],
    reason: 'It takes secure cookies by https alone, from localhost too.',
    tests: {
      'test/browser/gate/sweep.test.ts': [
        'called __Secure-sweep',
        'called __Host-sweep',
        'that is secure',
        'that is partitioned',
      ].map((which) => `the sweep > of cookies > R31 removes one ${which}`),
    },
  },
];

/** @type {readonly UndrivenFile[]} */
export const undriven = [
  {
    engines: ['firefox'],
    reason: 'No page can ask it to collect what nobody keeps.',
    files: {
      'test/flows/taken-out.test.ts': '--expose-gc',
    },
  },
];

/**
 * Files whose tests an engine cannot be made to run.
 *
 * @param {string} engine
 * @returns {string[]}
 */
export function undrivenFiles(engine) {
  const its = undriven.filter(({ engines }) => engines.some((name) => name === engine));
  return its.flatMap(({ files }) => Object.keys(files));
}

/**
 * The tests of a file that must fail in an engine.
 *
 * @param {string} engine
 * @param {string} file its path in the repository
 * @returns {ReadonlySet<string>}
 */
export function limitedTests(engine, file) {
  const its = limits.filter(({ engines }) => engines.some((name) => name === engine));
  return new Set(its.flatMap(({ tests }) => tests[file] ?? []));
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  exports: Record<string, string | { default: string }>;
};

/** What of these a script reads is kept in `touched`. */
const watched = `const touched = [];
for (const name of ['window', 'localStorage', 'sessionStorage', 'navigator', 'location'])
  Object.defineProperty(globalThis, name, { configurable: true, get() { touched.push(name); return undefined; } });
`;

/** What a script says in a Node of its own, where `built` is the address of the built file. */
function inNode(built: string, code: string): unknown {
  const address = JSON.stringify(new URL(built, root).href);
  const script = `${watched}const built = ${address};\n${code}`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

const catalogue = JSON.stringify({
  language: 'en',
  controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
  categories: [
    { id: 'essentials', essential: true, name: 'Essentials', vendors: [{ id: 'site', name: 'This site' }] },
    { id: 'statistics', name: 'Statistics', vendors: [{ id: 'vendor', name: 'Vendor' }] },
  ],
});

describe('in Node', () => {
  it('R54 there are six modules to import', () => {
    expect(
      ['.', './element', './guard', './declaration', './vendors', './testing'].map((entry) => manifest.exports[entry]),
    ).toEqual([
      expect.objectContaining({ default: './dist/modules/index.js' }),
      expect.objectContaining({ default: './dist/modules/element.js' }),
      expect.objectContaining({ default: './dist/modules/guard.js' }),
      expect.objectContaining({ default: './dist/modules/declaration.js' }),
      expect.objectContaining({ default: './dist/modules/vendors/index.js' }),
      expect.objectContaining({ default: './dist/modules/testing/index.js' }),
    ]);
    expect(Object.keys(manifest.exports)).toEqual([
      '.',
      './element',
      './guard',
      './declaration',
      './vendors',
      './testing',
      './askfirst.js',
      './catalogue.schema.json',
      './package.json',
    ]);
  });

  it.each(
    ['index', 'element', 'guard', 'declaration', 'vendors/index', 'testing/index'].map(
      (name) => `dist/modules/${name}.js`,
    ),
  )('R54 %s touches no window', (entry) => {
    const code = `await import(built);
const imported = [...touched];
void window;
console.log(JSON.stringify({ imported, control: touched.slice(imported.length) }));`;
    expect(inNode(entry, code)).toEqual({ imported: [], control: ['window'] });
  });

  it('R54 startConsent is inert, and all is denied', () => {
    const code = `const { startConsent } = await import(built);
const consent = startConsent({ catalogue: ${catalogue} });
await consent.ready;
consent.accept();
consent.save({ statistics: true });
consent.withdraw();
consent.reject('vendor');
consent.open();
let isGranted = false;
consent.whenGranted('vendor').then(() => { isGranted = true; });
await new Promise((resolve) => setTimeout(resolve, 20));
const ids = ['site', 'vendor', 'statistics', 'unknown'];
const states = ids.map(consent.state);
const granted = ids.map(consent.granted);
consent.stop();
console.log(JSON.stringify({ states, granted, isGranted, record: String(consent.record), touched }));`;
    expect(inNode('dist/modules/index.js', code)).toEqual({
      states: ['denied', 'denied', 'denied', 'denied'],
      granted: [false, false, false, false],
      isGranted: false,
      record: 'undefined',
      touched: [],
    });
  });

  it('R54 startGuard is inert', () => {
    const code = `const { startGuard } = await import(built);
const guard = startGuard(${catalogue});
const passed = guard.pass(() => 'done');
const through = guard.update(new Map([['vendor', 'granted']]));
guard.stop();
console.log(JSON.stringify({ passed, through, touched, isThere: Symbol.for('askfirst.guard') in globalThis }));`;
    expect(inNode('dist/modules/guard.js', code)).toEqual({
      passed: 'done',
      through: [],
      touched: [],
      isThere: false,
    });
  });

  it('R54 startConsent does not look for a catalogue at an address', () => {
    const code = `const asked = [];
globalThis.fetch = (address) => { asked.push(address); return new Promise(() => {}); };
const { startConsent } = await import(built);
await startConsent({ catalogue: 'https://example.com/catalogue.json' }).ready;
const before = asked.length;
fetch('control');
console.log(JSON.stringify({ before, asked }));`;
    expect(inNode('dist/modules/index.js', code)).toEqual({ before: 0, asked: ['control'] });
  });

  it('R54 renderDeclaration touches no window', () => {
    const code = `const { renderDeclaration } = await import(built);
const html = await renderDeclaration(${catalogue});
console.log(JSON.stringify({ touched, isThere: html.includes('Statistics') }));`;
    expect(inNode('dist/modules/declaration.js', code)).toEqual({ touched: [], isThere: true });
  });

  it('the vendors are functions that make plain data, and nothing else is there', () => {
    const code = `const vendors = await import(built);
const kinds = new Set(Object.values(vendors).map((entry) => typeof entry + ' ' + typeof entry.id + ' ' + typeof entry.takes));
console.log(JSON.stringify({ kinds: [...kinds], id: vendors.hotjar({ id: 12345 }).id, touched }));`;
    expect(inNode('dist/modules/vendors/index.js', code)).toEqual({
      kinds: ['function string object'],
      id: 'hotjar',
      touched: [],
    });
  });

  it('the test helpers are these', () => {
    const code = `console.log(JSON.stringify(Object.keys(await import(built)).sort()));`;
    expect(inNode('dist/modules/testing/index.js', code)).toEqual([
      'ExpectationError',
      'acceptAll',
      'choose',
      'expectNothingBeforeConsent',
      'expectOnlyGranted',
      'expectSwept',
      'forgetVisitor',
      'openFrame',
      'rejectAll',
      'seedRecord',
    ]);
  });

  it('the index gives out these names and no others', () => {
    const code = `console.log(JSON.stringify(Object.keys(await import(built)).sort()));`;
    expect(inNode('dist/modules/index.js', code)).toEqual([
      'CatalogueError',
      'ConsentChangeEvent',
      'ConsentCloseEvent',
      'ConsentEmbedEvent',
      'ConsentErrorEvent',
      'ConsentOpenEvent',
      'ConsentReadyEvent',
      'ConsentReloadEvent',
      'ConsentRequestEvent',
      'ConsentSweepEvent',
      'startConsent',
    ]);
  });
});

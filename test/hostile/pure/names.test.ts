import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWebAddress } from '../../../src/catalogue/is-web-address.js';
import { matchName } from '../../../src/catalogue/match-name.js';
import { parseDuration } from '../../../src/catalogue/parse-duration.js';
import { readCatalogue } from '../../../src/catalogue/read-catalogue.js';
import type { Item, Vendor } from '../../../src/catalogue/types.js';
import { findLeftovers } from '../../../src/gate/find-leftovers.js';
import { readHost } from '../../../src/catalogue/read-host.js';
import { decide } from '../../../src/record/decide.js';
import { aRecord } from '../../unit/record/a-record.js';
import { catalogueOf } from '../../helpers/catalogue-of.js';
import { mutatedText } from '../mutate.js';
import { MOST_GROWTH, growth, tries } from '../tries.js';

const escaped = (text: string): string => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');

/** The same in the words of a regular expression. */
const asExpression = (pattern: string): RegExp => new RegExp(`^${escaped(pattern).replaceAll('*', '.*')}$`, 's');

const names = ['_ga', '_ga_G1', '_hjSession_123', 'amp[x]', 'ajs_user_id', '__proto__', '_ga_\u0000'];
const patterns = ['_ga', '_ga_*', '_hjSession_*', 'amp[*]', 'ajs_*_id', '*_id', '*', '**'];
const pieces = ['*', '_', 'ga', '\u0000', '_ga\u0000', 'x', '.', '['];

describe('any string as a name or a pattern', () => {
  it('a pattern fits what a regular expression says', () => {
    const cases = fc
      .tuple(mutatedText(patterns, ...pieces), mutatedText(names, ...pieces), fc.boolean())
      // what a pattern stands for, more often than chance would have it
      .map(([pattern, name, isOwn]) => [pattern, isOwn ? pattern.replaceAll('*', name) : name] as const);
    const shares = { fits: 30, 'fits by its *': 20, 'does not fit': 30, 'has a zero in it': 5 };
    tries('patterns and names', cases, shares, ([pattern, name]) => {
      const fits = matchName(pattern, name);
      assert.equal(fits, asExpression(pattern).test(name));
      return [
        fits ? 'fits' : 'does not fit',
        ...(fits && pattern.includes('*') ? (['fits by its *'] as const) : []),
        ...(`${pattern}${name}`.includes('\0') ? (['has a zero in it'] as const) : []),
      ];
    });
  });

  it.each([
    ['nothing but *', (n: number) => ['*'.repeat(n), 'a'.repeat(n)]],
    ['letters between them', (n: number) => [`${'a*'.repeat(n)}b`, 'a'.repeat(n)]],
    ['letters that come too often', (n: number) => [`${'a*'.repeat(n)}a`, 'a'.repeat(n)]],
    ['a long way to each', (n: number) => ['*b'.repeat(n), 'ab'.repeat(n)]],
    ['all but the last', (n: number) => [`${'*a'.repeat(n)}b`, 'a'.repeat(n)]],
  ] as const)('16,000 * are matched in linear time: %s', (_, of) => {
    const power = growth((n) => {
      const [pattern, name] = of(n) as [string, string];
      for (let time = 0; time < 5; time++) matchName(pattern, name);
    }, 1000);
    process.stdout.write(`1,000 to 16,000 *: by the power of ${power.toFixed(2)}\n`);
    expect(power).toBeLessThan(MOST_GROWTH);
  });

  it('no name that a vendor declares sweeps what is ours, or what a granted one declares too', () => {
    const item = (name: string): Item => ({
      name,
      kind: 'local-storage',
      party: 'first',
      expiry: 'session',
      purpose: 'x',
    });
    const own = ['cookiePreference', 'cookiePreference-statistics', 'cookiePreference-x'];
    const cases = fc.tuple(
      mutatedText(['cookiePreference*', 'c*', '*e', 'cookie*', 'other_*', '*'], '*', 'cookie', 'other'),
      mutatedText([...own, 'other_1', 'kept_1'], 'x', '-', '_'),
    );
    const shares = { ours: 10, 'declared by a granted one': 5, swept: 5, 'not declared': 10 };
    tries('names to be swept', cases, shares, ([pattern, name]) => {
      const vendors: readonly Vendor[] = [
        { id: 'denied', name: 'Denied', items: [item(pattern)] },
        { id: 'granted', name: 'Granted', items: [item('kept_*')] },
      ];
      const choice = (granted: boolean) => ({ granted, category: 'statistics', revision: 1 });
      const record = aRecord({ denied: choice(false), granted: choice(true) });
      const catalogue = catalogueOf(vendors);
      const isSwept = findLeftovers(catalogue, decide(catalogue, record, false)).has({ kind: 'local-storage', name });
      const isOurs = name === 'cookiePreference' || name.startsWith('cookiePreference-');
      const isKept = name.startsWith('kept_');
      const isDeclared = asExpression(pattern).test(name);
      assert.equal(isSwept, isDeclared && !isOurs && !isKept);
      if (isSwept) return 'swept';
      return isOurs ? 'ours' : isKept ? 'declared by a granted one' : 'not declared';
    });
  });
});

describe('any string as an address', () => {
  it('is taken only where it is http(s) on every page, or the page’s own scheme', () => {
    const addresses = [
      'https://a.example/x',
      '/x',
      '//a.example',
      'x.js?y#z',
      'http:x',
      'javascript:a',
      'data:text/html,x',
    ];
    const cases = mutatedText(
      addresses,
      ':',
      '//',
      '\t',
      '\n',
      ' ',
      '\\',
      'java',
      'script:',
      '%0a',
      '\u0001',
      '[',
      '@',
    );
    tries('addresses', cases, { taken: 30, refused: 20 }, (address) => {
      const isTaken = isWebAddress(address);
      for (const base of ['https://page.example/', 'http://page.example/a/b', 'file:///home/page.html']) {
        if (!URL.canParse(address, base)) continue;
        const { protocol } = new URL(address, base);
        if (isTaken) assert(/^https?:$/.test(protocol) || protocol === new URL(base).protocol, protocol);
        else assert(!/^https?:$/.test(protocol) || !URL.canParse(address, 'https://page.invalid'), protocol);
      }
      return isTaken ? 'taken' : 'refused';
    });
  });

  it('belongs to a host only where it is one, its port and its path as they are', () => {
    const hosts = ['cdn.example.com', '*.example.com', 'example.com:8443', 'www.example.com/gtag/js', 'localhost/a/'];
    const addresses = [
      'https://cdn.example.com/x.js',
      'https://example.com:8443/',
      'https://www.example.com/gtag/js/y',
      'http://localhost/a/b',
      'https://cdn.example.com.evil.example/',
      'https://evil.example/cdn.example.com/',
      'https://cdn.example.com@evil.example/',
    ];
    const isHost = (text: string): boolean => /^(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?(\/\S*)?$/.test(text);
    const cases = fc
      .tuple(mutatedText(hosts, '*.', '.', ':1', '/', 'x'), mutatedText(addresses, '.', '/', ':', '@', 'x', '?', '#'))
      .filter(([host, address]) => isHost(host) && URL.canParse(address));
    tries('hosts and addresses', cases, { fits: 3, 'does not fit': 30 }, ([host, text]) => {
      const address = new URL(text);
      const [domain, ...steps] = host.toLowerCase().split('/');
      const fits = readHost(host, 'vendor').fits(address);
      if (fits) {
        const own = domain!.replace('*', '');
        const its = [address.hostname, address.host].map((one) => one.replace(/\.(?=:|$)/, ''));
        assert(its.some((one) => (domain!.startsWith('*') ? one.endsWith(own) : one === own)));
        assert(address.pathname.toLowerCase().startsWith(`/${steps.join('/')}`.replace(/\/+$/, '')));
      }
      return fits ? 'fits' : 'does not fit';
    });
  });

  it('a host of many slashes is read in linear time', () => {
    const power = growth((n) => readHost(`a.example/${'/'.repeat(n)}x`, 'vendor'), 3000);
    expect(power).toBeLessThan(MOST_GROWTH);
  });
});

describe('any string as a duration', () => {
  it('is one where it is made of numbers and units alone', () => {
    const cases = mutatedText(
      ['1 year 1 month', '30 minutes', '2 weeks', '10 seconds', '1 day'],
      ' ',
      '1',
      's',
      '0',
      'day',
    );
    tries('durations', cases, { duration: 20, none: 40 }, (text) => {
      const found = parseDuration(text);
      const isOne = /^(\d{1,4} (year|month|week|day|hour|minute|second)s? )+$/.test(`${text} `) && /[1-9]/.test(text);
      assert.equal(!!found, isOne);
      if (found) assert(found.months >= 0 && found.ms >= 0 && found.months + found.ms > 0);
      return found ? 'duration' : 'none';
    });
  });

  it.each(['1 year ', '1 ', 'year ', ' '])('16,000 times "%s" take linear time', (piece) => {
    expect(growth((n) => parseDuration(piece.repeat(n)), 1000)).toBeLessThan(MOST_GROWTH);
  });
});

describe('64,000 of anything in a place of the catalogue are checked in linear time', () => {
  const at: Readonly<Record<string, (text: string) => Partial<Vendor>>> = {
    host: (text) => ({ hosts: [text] }),
    id: (text) => ({ id: text }),
    call: (text) => ({ scripts: [{ src: '/x.js', loaded: [{ call: text }] }] }),
    name: (text) => ({ items: [{ name: text, kind: 'cookie', party: 'first', expiry: 'session', purpose: 'x' }] }),
    address: (text) => ({ privacyPolicy: text }),
    text: (text) => ({ purpose: text }),
  };
  const texts: Readonly<Record<string, string>> = { 'a.': 'a.', spaces: ' ', stars: '*', slashes: '/', dashes: 'a-' };
  const cases = Object.keys(at).flatMap((place) => Object.keys(texts).map((piece) => [place, piece] as const));
  it.each(cases)('%s of %s', (place, piece) => {
    const power = growth((n) => {
      const vendor = { id: 'v', name: 'V', ...at[place]!(`${texts[piece]!.repeat(n)}!`) };
      try {
        readCatalogue(catalogueOf([vendor]));
      } catch {
        // refused as quickly
      }
    }, 4000);
    expect(power).toBeLessThan(MOST_GROWTH);
  });
});

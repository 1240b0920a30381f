import { describe, expect, it } from 'vitest';
import { changeAt } from '../catalogue/change-at.js';
import { cleanCatalogue } from './rules/clean-catalogue.js';
import { foundIn } from './rules/found-in.js';

const counter = 'categories[1].vendors[0]';
const long = changeAt(cleanCatalogue, `${counter}.items[0].expiry`, '2 years');
const why = { 'measurement-expiry': 'The vendor cannot be told, and we have asked them.' };

/** What is found, and for what reason it is allowed. */
const told = (catalogue: unknown) =>
  foundIn(catalogue).map(({ rule, allowed, place }) => [rule.name, allowed ?? place]);

describe('what a rule finds is allowed by a written reason', () => {
  it.each(['', `${counter}.items[0]`, counter, 'categories[1]'])('at its place or above it: %j', (scope) => {
    expect(told(changeAt(long, scope ? `${scope}.$allow` : '$allow', why))).toEqual([
      ['measurement-expiry', why['measurement-expiry']],
    ]);
  });

  it('by the nearest one', () => {
    const twice = changeAt(changeAt(long, '$allow', why), `${counter}.$allow`, { 'measurement-expiry': 'Nearer.' });
    expect(told(twice)).toContainEqual(['measurement-expiry', 'Nearer.']);
  });

  it.each(['categories[2]', 'categories[1].vendors[0].company', 'controller'])('not by one elsewhere: %s', (scope) => {
    expect(told(changeAt(long, `${scope}.$allow`, why))).toEqual(
      expect.arrayContaining([
        ['measurement-expiry', `${counter}.items[0].expiry`],
        ['allow-unused', `${scope}.$allow.measurement-expiry`],
      ]),
    );
  });

  it('not in what scripts are given, which is theirs', () => {
    const globals = { counter: { $allow: why } };
    expect(told(changeAt(long, `${counter}.scripts[0].globals`, globals))).toEqual([
      ['measurement-expiry', `${counter}.items[0].expiry`],
    ]);
  });
});

describe('it is itself looked at', () => {
  it.each<[string, unknown, string]>([
    ['no reason', { 'measurement-expiry': '' }, 'the reason is missing'],
    ['a reason of spaces', { 'measurement-expiry': ' \n' }, 'the reason is missing'],
    ['a reason that is no text', { 'measurement-expiry': true }, 'the reason is missing'],
    ['a rule that is none', { 'measurment-expiry': 'Why' }, 'there is no rule "measurment-expiry" that can be allowed'],
    ['what browsers refuse', { schema: 'Why' }, 'there is no rule "schema" that can be allowed'],
    ['itself', { 'allow-unused': 'Why' }, 'there is no rule "allow-unused" that can be allowed'],
    ['no list', ['measurement-expiry'], 'is no list of rules'],
    ['a word', 'measurement-expiry', 'is no list of rules'],
  ])('%s allows nothing, and is an error', (_, allow, message) => {
    const found = foundIn(changeAt(long, `${counter}.$allow`, allow));
    expect(found.map(({ rule, allowed }) => [rule.name, allowed])).toEqual([
      ['measurement-expiry', undefined],
      ['allow-reason', undefined],
    ]);
    expect(found[1]).toMatchObject({ message, rule: { level: 'error' } });
  });

  it('a rule that is meant is named', () => {
    const found = foundIn(changeAt(long, '$allow', { 'measurment-expiry': 'Why' }));
    expect(found.find(({ rule }) => rule.name === 'allow-reason')?.fix).toContain('did you mean measurement-expiry');
  });

  it('what is not needed is a warning, unless the rule was not looked at', () => {
    const unused = foundIn(changeAt(cleanCatalogue, '$allow', why));
    expect(unused.map(({ rule }) => [rule.name, rule.level])).toEqual([['allow-unused', 'warning']]);
    const change = changeAt(cleanCatalogue, '$allow', { 'changed-purpose': 'Better words.' });
    expect(foundIn(change)).toEqual([]);
    expect(foundIn(change, cleanCatalogue).map(({ rule }) => rule.name)).toEqual(['allow-unused']);
  });
});

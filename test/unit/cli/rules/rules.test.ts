import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { embedsCatalogue, referenceCatalogue } from '../../../../demo/demo-catalogue.mjs';
import { entries, exampleOf } from '../../../../src/cli/entries.js';
import { allRules, catalogueRules } from '../../../../src/cli/rules/index.js';
import { shapeRules } from '../../../../src/cli/rules/shape.js';
import { changeAt } from '../../catalogue/change-at.js';
import { cases, type Case } from './cases.js';
import { cleanCatalogue } from './clean-catalogue.js';
import { foundIn } from './found-in.js';

const made = ({ changes }: Case): unknown =>
  changes.reduce<unknown>((catalogue, [place, value]) => changeAt(catalogue, place, value), cleanCatalogue);

const namesOf = (catalogue: unknown): readonly string[] => foundIn(catalogue).map(({ rule }) => rule.name);

it('the clean catalogue is clean', () => {
  expect(foundIn(cleanCatalogue)).toEqual([]);
});

it('every rule is among the cases', () => {
  // of these two it is the text that counts, and not what it holds
  const byText = ['json', 'duplicate-key'];
  const rules = [...shapeRules, ...catalogueRules].map(({ name }) => name).filter((name) => !byText.includes(name));
  expect(Object.keys(cases).sort()).toEqual([...rules].sort());
});

describe.each(Object.entries(cases))('%s', (name, { fail, pass }) => {
  it.each(fail.map((one) => [JSON.stringify(one.changes), one] as const))('finds %s, and nothing else', (_, one) => {
    const found = foundIn(made(one));
    const others = found.filter(({ rule }) => !one.also?.includes(rule.name));
    expect(new Set(others.map(({ rule }) => rule.name))).toEqual(new Set([name]));
    expect(others.map(({ place }) => place)).toContain(one.at);
    for (const { message, fix, position } of others) {
      expect(message).toMatch(/^[^.]\S*/);
      expect(fix).toBeTruthy();
      expect(position?.line).toBeGreaterThan(0);
    }
  });

  it.each(pass.map((one) => [JSON.stringify(one.changes), one] as const))('takes %s', (_, one) => {
    expect(namesOf(made(one))).not.toContain(name);
  });
});

describe('all rules', () => {
  it('have a name of their own, a title, a reason and a source', () => {
    expect(new Set(allRules.map(({ name }) => name)).size).toBe(allRules.length);
    for (const { name, title, reason, source } of allRules) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(title).toMatch(/^[A-Z].*\.$/);
      expect(reason).toMatch(/^[A-Z].*\.$/);
      expect(source).toMatch(/\w{3}/);
    }
  });
});

describe('nothing is wrong with', () => {
  const ofReadme = (file: string): unknown => {
    const text = readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8');
    return JSON.parse(/```json\n(\{\n {2}"(?:\$schema|language)"[^]*?)```/.exec(text)?.[1] ?? '');
  };

  it('the reference catalogue', () => {
    expect(foundIn(referenceCatalogue())).toEqual([]);
  });

  it('the catalogue of the README', () => {
    expect(foundIn(ofReadme('README.md'))).toEqual([]);
  });

  it('that of the embeds page, but that what is kept for ever is noted', () => {
    expect(foundIn(embedsCatalogue(1)).filter(({ rule }) => rule.level !== 'note')).toEqual([]);
  });

  it('the recipe for Tag Manager, but for what it leaves out', () => {
    const levels = foundIn(ofReadme('docs/google-tag-manager.md')).map(({ rule }) => rule.level);
    expect(levels).not.toContain('error');
  });

  describe('a ready vendor, but that some keep things for long:', () => {
    const long = ['measurement-expiry', 'long-expiry', 'endless-item'];
    const text = { en: 'What it is for.', de: 'Wozu es dient.' };
    it.each(entries.map((entry) => [entry.id, entry] as const))('%s', (id, { make }) => {
      const home = { id: 'home', name: 'Home', gpc: false, description: text, vendors: [exampleOf(make)] };
      const found = namesOf({ ...cleanCatalogue, categories: [home] });
      // a site runs it itself, and is the company
      const own = id === 'matomo' ? ['vendor-company', 'vendor-policy'] : [];
      expect(found.filter((name) => !long.includes(name))).toEqual(own);
    });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeRules, withRules } from '../../../scripts/describe-rules.mjs';
import { ADEQUACY_AS_OF } from '../../../src/cli/data/adequacy.js';
import { allRules, ruleGroups } from '../../../src/cli/rules/index.js';

const docs = readFileSync(new URL('../../../docs/check.md', import.meta.url), 'utf8');

describe('the docs of the check', () => {
  it('hold the rules as they are (npm run record:rules)', () => {
    expect(docs).toBe(withRules(docs, describeRules(ruleGroups)));
    for (const { name } of allRules) expect(docs).toContain(`| \`${name}\` |`);
  });

  it('say of which day the adequacy decisions are', () => {
    const day = new Date(ADEQUACY_AS_OF).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    expect(docs).toContain(`as of ${day}`);
  });
});

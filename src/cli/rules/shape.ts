import { explainProblems } from '../../catalogue/explain-problems.js';
import { problemMessage, type Problem } from '../../catalogue/problem.js';
import type { Rule } from '../finding.js';
import type { Found } from './rule.js';

/** That it is JSON, of which nothing gets lost. */
export const json: Rule = {
  name: 'json',
  level: 'error',
  title: 'The file is JSON.',
  reason: 'Browsers refuse what is not, and then nothing optional runs.',
  source: 'RFC 8259, https://www.rfc-editor.org/rfc/rfc8259',
};

export const duplicateKey: Rule = {
  name: 'duplicate-key',
  level: 'error',
  title: 'No name stands twice in one object.',
  reason: 'Only the last counts, so that what is declared first is neither shown nor swept.',
  source: 'RFC 8259, 4, https://www.rfc-editor.org/rfc/rfc8259#section-4',
};

const schema: Rule = {
  name: 'schema',
  level: 'error',
  title: 'The catalogue has the shape of one.',
  reason: 'Browsers refuse it otherwise, and then nothing optional runs.',
  source: 'The catalogue of Askfirst: dist/catalogue.schema.json',
};

const legitimateInterest: Rule = {
  name: 'legitimate-interest',
  level: 'error',
  title: 'Nothing but consent or strict necessity opens the device.',
  reason: "A legitimate interest is no ground for storing or reading anything on the visitor's device.",
  source:
    'Art. 5(3) Directive 2002/58/EC; § 25 TDDDG; EDPB Cookie Banner Taskforce, report of 17 January 2023 (legitimate interest claimed)',
};

const itemFacts: Rule = {
  name: 'item-facts',
  level: 'error',
  title: 'Every item has a purpose and an expiry, and says what it is and where it is kept.',
  reason: 'Visitors are told for how long what is kept, and who can read it.',
  source: 'CJEU C-673/17 (Planet49), 81; Art. 13(2)(a) GDPR',
};

const privacyPolicy: Rule = {
  name: 'privacy-policy',
  level: 'error',
  title: 'The controller has a name and a privacy statement.',
  reason: 'Consent is given to somebody, and with what they say about it at hand.',
  source: 'Art. 13 GDPR; EDPB Guidelines 05/2020, 64',
};

/** What keeps a browser from using a catalogue. None of it can be allowed. */
export const shapeRules: readonly Rule[] = [json, duplicateKey, schema, legitimateInterest, itemFacts, privacyPolicy];

/** Whether a catalogue with these problems can be looked at by all other rules: none of them reads a legal basis. */
export const isReadable = (problems: readonly Problem[]): boolean =>
  problems.every((problem) => ruleOf(problem) === legitimateInterest);

const isMissing = ({ value }: Problem): boolean => value === undefined || (typeof value === 'string' && !value.trim());

function ruleOf(problem: Problem): Rule {
  const { place } = problem;
  if (/\.legalBasis$/.test(place)) return legitimateInterest;
  if (/\.items\[\d+\]\.(purpose|expiry|kind|party)$/.test(place) && isMissing(problem)) return itemFacts;
  if (/^controller\.(name|privacyPolicy)$/.test(place) && isMissing(problem)) return privacyPolicy;
  return schema;
}

/** A problem by its rule, with what would be right. */
export function explainProblem(problem: Problem): Found & { readonly rule: Rule } {
  const whole = problemMessage(problem);
  const rule = ruleOf(problem);
  const right = explainProblems([problem]).slice(whole.length).replace(/^: /, '');
  const basis = 'ask for consent, or take it out where it is strictly necessary';
  const fix = rule === legitimateInterest ? basis : right || `write ${problem.expected}`;
  const message = whole.slice((problem.place || 'catalogue').length + 2);
  return { rule, place: problem.place, message, fix };
}

import type { Finding, Rule } from './finding.js';
import { nearest } from './nearest.js';

export const allowReason: Rule = {
  name: 'allow-reason',
  level: 'error',
  title: 'What is allowed has a written reason, and is a rule that can be.',
  reason: 'Who answers for the site has to be able to read later why a rule does not hold here.',
  source: 'Art. 5(2) GDPR (accountability)',
};

export const allowUnused: Rule = {
  name: 'allow-unused',
  level: 'warning',
  title: 'What is allowed is there.',
  reason: 'A permission that nothing needs any more would hide the next finding.',
  source: 'Art. 5(2) GDPR (accountability)',
};

/** What is looked for in what is allowed. They cannot be allowed themselves. */
export const allowanceRules: readonly Rule[] = [allowReason, allowUnused];

/** One rule that is switched off for a place and all below it. */
export interface Allowance {
  readonly rule: string;
  readonly reason: unknown;
  /** The object in which `$allow` stands; empty for the catalogue itself. */
  readonly scope: string;
  /** Of the entry itself. */
  readonly place: string;
}

/** What a catalogue holds by name in objects of its own, and what it holds in lists of them. */
const objects = ['controller', 'storage', 'company', 'signals'];
const lists = ['categories', 'vendors', 'transfers', 'items', 'scripts'];

/** Every `$allow` of a catalogue. */
export function allowancesIn(value: unknown, place = ''): readonly Allowance[] {
  if (typeof value !== 'object' || !value) return [];
  const holder = value as Readonly<Record<string, unknown>>;
  const inside = place && `${place}.`;
  const allow = holder['$allow'];
  const own =
    allow === undefined
      ? []
      : typeof allow === 'object' && allow && !Array.isArray(allow)
        ? Object.entries(allow).map(([rule, reason]: [string, unknown]) => {
            return { rule, reason, scope: place, place: `${inside}$allow.${rule}` };
          })
        : // nothing is allowed by it, which is said
          [{ rule: '', reason: allow, scope: place, place: `${inside}$allow` }];
  return [
    ...own,
    ...objects.flatMap((name) => allowancesIn(holder[name], inside + name)),
    ...lists.flatMap((name) => {
      const entries: unknown = holder[name];
      return Array.isArray(entries)
        ? entries.flatMap((entry, index) => allowancesIn(entry, `${inside}${name}[${index}]`))
        : [];
    }),
  ];
}

const isBelow = (place: string, scope: string): boolean =>
  !scope || place === scope || place.startsWith(`${scope}.`) || place.startsWith(`${scope}[`);

const isReason = (reason: unknown): reason is string => typeof reason === 'string' && /\S/.test(reason);

/**
 * Findings with the reasons for which they are allowed, and what is wrong with what is allowed.
 *
 * @param lookedFor the rules that have been looked at and can be allowed
 * @param known all that can be allowed
 */
export function applyAllowances(
  findings: readonly Finding[],
  allowances: readonly Allowance[],
  lookedFor: readonly Rule[],
  known: readonly Rule[],
): readonly Finding[] {
  const names = known.map(({ name }) => name);
  const valid = allowances.filter(({ rule, reason }) => names.includes(rule) && isReason(reason));
  const used = new Set<Allowance>();
  const told = findings.map((finding): Finding => {
    const { rule, place = '' } = finding;
    const all = valid.filter((allowance) => allowance.rule === rule.name && isBelow(place, allowance.scope));
    for (const allowance of all) used.add(allowance);
    // the nearest knows best
    const [nearestOne] = all.sort((a, b) => b.scope.length - a.scope.length);
    return nearestOne ? { ...finding, allowed: nearestOne.reason as string } : finding;
  });
  const wrong = allowances.flatMap(({ rule, reason, place }): readonly Finding[] => {
    if (!rule) {
      return [{ rule: allowReason, place, message: 'is no list of rules', fix: 'write { "name-of-the-rule": "why" }' }];
    }
    if (!names.includes(rule)) {
      const near = nearest(rule, names);
      const fix = near.length ? `did you mean ${near.join(', ')}?` : 'docs/check.md has them all';
      return [
        { rule: allowReason, place, message: `there is no rule ${JSON.stringify(rule)} that can be allowed`, fix },
      ];
    }
    return isReason(reason)
      ? []
      : [{ rule: allowReason, place, message: 'the reason is missing', fix: 'write why it is right here' }];
  });
  const looked = lookedFor.map(({ name }) => name);
  const unused = valid
    .filter((allowance) => !used.has(allowance) && looked.includes(allowance.rule))
    .map(({ place, rule }) => ({
      rule: allowUnused,
      place,
      message: `${JSON.stringify(rule)} finds nothing here that it could allow`,
      fix: 'take it out',
    }));
  return [...told, ...wrong, ...unused];
}

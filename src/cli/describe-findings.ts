import { columns, indented, WIDTH } from './columns.js';
import { counted } from './counted.js';
import type { Finding, Level, Rule } from './finding.js';

/** How many findings of each level nobody has allowed, and how many are. */
export function count(
  findings: readonly Finding[],
): Readonly<Record<'errors' | 'warnings' | 'notes' | 'allowed', number>> {
  const open = (level: Level): number => findings.filter((one) => one.rule.level === level && !isAllowed(one)).length;
  return {
    errors: open('error'),
    warnings: open('warning'),
    notes: open('note'),
    allowed: findings.filter(isAllowed).length,
  };
}

const isAllowed = ({ allowed }: Finding): boolean => allowed !== undefined;

interface Look {
  /** Whether all rules were looked at, and not the shape alone. */
  readonly isWhole: boolean;
  readonly isStamped: boolean;
  readonly maxWarnings: number;
  readonly isColored: boolean;
}

const COLORS: Readonly<Record<Level, string>> = { error: '31', warning: '33', note: '36' };

/** What was found, for somebody who reads it: by place, then why, then what is allowed, then the sum. */
export function describeFindings(file: string, findings: readonly Finding[], look: Look): string {
  const open = findings.filter((finding) => !isAllowed(finding));
  const allowed = findings.filter(isAllowed);
  const rules = [...new Map(open.map(({ rule }) => [rule.name, rule])).values()];
  return [
    ...listFindings(open, look),
    ...(rules.length ? [`Why\n${columns(rules.map(whyOf), 2)}`] : []),
    ...(allowed.length ? [`Allowed\n${allowed.map(describeAllowed).join('\n')}`] : []),
    ...(look.isWhole
      ? []
      : [indented('Only the shape was looked at so far: mend that first, and the other rules follow.', 0)]),
    sum(file, findings, look),
  ].join('\n\n');
}

/** A piece for each place. */
export function listFindings(findings: readonly Finding[], look: Pick<Look, 'isColored'>): readonly string[] {
  const places = new Map<string, Finding[]>();
  for (const one of findings) {
    const its = places.get(placeOf(one));
    if (its) its.push(one);
    else places.set(placeOf(one), [one]);
  }
  return [...places].map(([place, its]) =>
    [paint(place, '1', look), ...its.map((one) => describe(one, look))].join('\n'),
  );
}

function placeOf({ position, place }: Finding): string {
  const at = position ? `${position.file}:${position.line}:${position.column}` : '';
  const line = [at, place].filter(Boolean).join('  ');
  return line.length > WIDTH ? `${at}\n${place ?? ''}` : line;
}

function describe({ rule, message, fix }: Finding, look: Pick<Look, 'isColored'>): string {
  const head = `${rule.level}: ${message} (${rule.name})`;
  const [first = '', ...others] = indented(head, 4).split('\n');
  const start = `  ${first.trimStart()}`.replace(rule.level, paint(rule.level, COLORS[rule.level], look));
  return [start, ...others, ...(fix ? [indented(`→ ${fix}`, 4)] : [])].join('\n');
}

function describeAllowed({ rule, position, place, allowed = '' }: Finding): string {
  const at = [position && `${position.line}:${position.column}`, place].filter(Boolean).join('  ');
  return `  ${at}\n${indented(`${rule.name}: ${allowed}`, 4)}`;
}

const whyOf = ({ name, reason, source }: Rule): readonly string[] => [name, `${reason} (${source})`];

function paint(text: string, code: string, { isColored }: Pick<Look, 'isColored'>): string {
  return isColored ? `\x1b[${code}m${text}\x1b[0m` : text;
}

function sum(file: string, findings: readonly Finding[], { isStamped, maxWarnings }: Look): string {
  const { errors, warnings, notes, allowed } = count(findings);
  const found = [
    ...(errors || warnings ? [errors ? counted(errors, 'error') : 'no errors'] : []),
    ...(warnings ? [counted(warnings, 'warning')] : []),
    ...(notes ? [counted(notes, 'note')] : []),
    ...(allowed ? [`${allowed} allowed`] : []),
  ];
  const isClean = !errors && !warnings;
  const all = isClean ? ['nothing is wrong', ...found].join(', ') : found.join(', ');
  const tooMany = warnings > maxWarnings ? `, and ${maxWarnings} at most are taken` : '';
  return `${file}: ${all}${tooMany}${isStamped ? ', and now it says so' : ''}`;
}

import { indented } from '../columns.js';
import type { AuditFinding } from './audit-finding.js';
import { counted } from '../counted.js';
import type { Recording, Visit } from './recording.js';
import type { Result } from './result.js';

/** Of each rule, so many are told in a terminal; the others are in the report. */
const MOST = 12;

const COLORS = { error: '31;1', warning: '33', note: '36' } as const;

/** What an audit has found, for who reads a terminal. */
export function summarize({ recording, findings, catalogueFrom }: Result, isColored: boolean): string {
  const color = (text: string, code: string): string => (isColored ? `\x1b[${code}m${text}\x1b[0m` : text);
  const lines: string[] = [`${recording.site}, ${recording.browser}, ${recording.startedAt}`];
  lines.push(
    catalogueFrom === undefined ? 'Held against no catalogue' : `Held against the catalogue ${catalogueFrom}`,
    '',
  );
  for (const group of byRule(findings)) {
    const { rule } = group[0]!;
    lines.push(`${color(rule.level, COLORS[rule.level])} ${color(rule.name, '1')}`);
    for (const finding of group.slice(0, MOST)) lines.push(...describe(finding));
    if (group.length > MOST) lines.push(`  … and ${group.length - MOST} more`);
    lines.push(indented(`Why: ${rule.reason} (${rule.source})`, 2), '');
  }
  lines.push(...reached(recording), '', verdict(findings, recording));
  return lines.join('\n');
}

function describe({ message, fix, place, position, page, seen }: AuditFinding): readonly string[] {
  const by = seen.find(({ stack }) => stack.length > 0)?.stack[0];
  const at = position && `${position.file}:${position.line}:${position.column}`;
  const where = [page, place].filter((part) => part !== undefined).join(', ');
  return [
    indented(message, 2),
    ...(where ? [`    at ${where}`] : []),
    ...(at === undefined ? [] : [`    in ${at}`]),
    ...(by === undefined ? [] : [`    by ${by}`]),
    ...(fix === undefined ? [] : [indented(`Fix: ${fix}`, 4)]),
  ];
}

export function byRule(findings: readonly AuditFinding[]): readonly (readonly AuditFinding[])[] {
  const groups = new Map<string, AuditFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule.name) ?? [];
    groups.set(finding.rule.name, group);
    group.push(finding);
  }
  return [...groups.values()];
}

/** What was reached, and what was not. */
function reached({ visits, pages, notes }: Recording): readonly string[] {
  const done = visits.filter(({ outcome }) => outcome === 'done');
  const others = visits.filter(({ outcome }) => outcome !== 'done');
  return [
    `Reached: ${done.length} of ${counted(visits.length, 'visit')}, ${counted(pages.length, 'page')} each`,
    ...others.map((visit) => `  not ${visit.outcome === 'missed' ? 'made' : 'made to its end'}: ${nameWhy(visit)}`),
    ...[...new Set([...notes, ...done.flatMap((visit) => visit.notes)])].map((note) => `  ${note}`),
  ];
}

function nameWhy({ title, notes }: Visit): string {
  return notes.length ? `${title} (${notes.join('; ')})` : title;
}

export function verdict(findings: readonly AuditFinding[], { visits }: Recording): string {
  const errors = findings.filter(({ rule }) => rule.level === 'error').length;
  const warnings = findings.filter(({ rule }) => rule.level === 'warning').length;
  if (errors + warnings) return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  if (visits.every(({ outcome }) => outcome === 'missed')) return 'Nothing was reached, so nothing is known';
  return visits.every(({ outcome }) => outcome === 'done')
    ? 'Nothing is wrong'
    : 'Nothing is wrong in what was reached; not everything was';
}

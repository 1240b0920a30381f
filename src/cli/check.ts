import { fingerprint, textOf } from '../catalogue/fingerprint.js';
import type { Catalogue } from '../catalogue/types.js';
import { readTextFile } from './catalogue-file.js';
import { readCheckCall, type CheckCall } from './check-call.js';
import { count, describeFindings } from './describe-findings.js';
import { findProblems, type Report } from './find-problems.js';
import type { Finding } from './finding.js';
import { gateFileOf, readGateFile, writeGateFile } from './gate-file.js';
import { olderCatalogue } from './older-catalogue.js';
import { Refusal } from './refusal.js';
import { replaceFile } from './replace-file.js';
import { allRules } from './rules/index.js';
import { toSarif } from './sarif.js';
import { stampCatalogue } from './stamp-catalogue.js';
import { isColored, type Terminal } from './terminal.js';
import { readVersion } from './version.js';

/**
 * Says what is wrong with the catalogue in a file, and where; where nothing is, stamps it on demand, and writes the
 * gate's part of it beside it.
 *
 * @returns whether there are no errors, and no more warnings than are taken
 * @throws WrongCall, Refusal; the file stays as it is then
 */
export function check(args: readonly string[], terminal: Terminal): boolean {
  const call = readCheckCall(args);
  const { text, mark, bytes } = readTextFile(call.file);
  const before = call.against === undefined ? undefined : olderCatalogue(call.against, call.file);
  const report = findProblems(call.file, text, before);
  const { errors, warnings } = count(report.findings);
  const isWell = !errors && warnings <= call.maxWarnings;
  const isStamped = call.isStamped && !errors && !!report.catalogue;
  if (isStamped) replaceFile(call.file, bytes, mark + stamp(call.file, text, report.catalogue));
  terminal.stdout.write(`${write(call, report, isStamped, terminal)}\n`);
  if (!errors && report.catalogue) {
    if (!isStamped) tellStaleStamp(call, report.catalogue, terminal);
    keepGateFile(call, report.catalogue, terminal);
  }
  return isWell;
}

/** Browsers believe a stamp on a text that is as long as the one that was stamped. */
function tellStaleStamp({ file }: CheckCall, catalogue: Catalogue, { stderr }: Terminal): void {
  const { $checked } = catalogue;
  if ($checked !== undefined && $checked !== fingerprint(textOf(catalogue))) {
    stderr.write(`${file}: was edited since it was stamped, stamp it anew: askfirst check ${file} --stamp\n`);
  }
}

/** Writes it where that is wanted; says where one that is there is of another catalogue. */
function keepGateFile({ file, gate, format }: CheckCall, catalogue: Catalogue, { stdout, stderr }: Terminal): void {
  // what programs read holds the findings alone
  const out = format === 'text' ? stdout : stderr;
  if (gate !== undefined) out.write(`${writeGateFile(file, catalogue, gate)}: is what the gate needs of it\n`);
  const part = readGateFile(file, catalogue);
  if (part && !part.isFresh) {
    stderr.write(`${gateFileOf(file)}: is of another, make it anew: askfirst check ${file} --gate ${part.address}\n`);
  }
}

function stamp(name: string, text: string, catalogue: Catalogue): string {
  try {
    return stampCatalogue(text, catalogue);
  } catch (error) {
    throw new Refusal(`${name}: ${(error as Error).message}`);
  }
}

function write(
  { file, format, maxWarnings }: CheckCall,
  report: Report,
  isStamped: boolean,
  terminal: Terminal,
): string {
  const { findings, isWhole } = report;
  if (format === 'sarif') return JSON.stringify(toSarif(findings, allRules, readVersion()), null, 2);
  if (format === 'json') return JSON.stringify({ file, ...count(findings), findings: findings.map(plain) }, null, 2);
  return describeFindings(file, findings, {
    isWhole,
    isStamped,
    maxWarnings,
    isColored: isColored(terminal),
  });
}

function plain({ rule, position, ...finding }: Finding): object {
  const { name, level, reason, source } = rule;
  return { rule: name, level, ...finding, line: position?.line, column: position?.column, reason, source };
}

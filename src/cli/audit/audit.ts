import { appendFileSync, writeFileSync } from 'node:fs';
import { readCatalogueFile } from '../catalogue-file.js';
import { explainRefusal } from '../explain-refusal.js';
import { Refusal } from '../refusal.js';
import { toSarif } from '../sarif.js';
import { isColored } from '../terminal.js';
import { readAuditCall } from './audit-call.js';
import { draftCatalogue } from './draft.js';
import { record } from './record.js';
import { renderReport } from './report/render-report.js';
import { conclude, exitCodeOf, type GivenCatalogue } from './result.js';
import { auditRules } from './rules.js';
import { summarize } from './summary.js';
import { toJson } from './to-json.js';

/**
 * Visits a site, and holds what it does against what it declares.
 *
 * @param version of this package
 * @returns the exit code: 0 clean, 1 errors or too many warnings, 3 not everything was reached
 * @throws WrongCall
 */
export async function audit(args: readonly string[], version: string): Promise<number> {
  const call = readAuditCall(args, ['force']);
  const given = call.catalogue === undefined ? undefined : readGiven(call.catalogue);
  for (const file of [call.report, call.draft]) if (file !== undefined) assertWritable(file);
  const { recording, found, facts } = await record(call, given?.catalogue, { say: (text) => console.error(text) });
  const result = conclude(recording, given, found, version);
  const exitCode = exitCodeOf(result, call.maxWarnings);

  if (call.format === 'json') console.log(JSON.stringify(toJson(result, exitCode), null, 2));
  else if (call.format === 'sarif') console.log(JSON.stringify(toSarif(result.findings, auditRules, version), null, 2));
  else console.log(summarize(result, isColored(process)));
  if (call.report !== undefined) {
    write(call.report, renderReport(result));
    console.error(`The report is in ${call.report}`);
  }
  if (call.draft !== undefined) {
    const { catalogue, todo } = draftCatalogue(result, facts);
    write(call.draft, `${JSON.stringify(catalogue, null, 2)}\n`);
    console.error(
      [`The draft is in ${call.draft}`, ...todo, `npx askfirst check ${call.draft} says what else is missing`].join(
        '\n  ',
      ),
    );
  }
  return exitCode;
}

/** A catalogue that cannot be used is a mistake in the call: nothing has been visited. */
function readGiven(name: string): GivenCatalogue {
  try {
    return { from: name, ...readCatalogueFile(name) };
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(error.message, 2) : error;
  }
}

function write(name: string, text: string): void {
  try {
    writeFileSync(name, text);
  } catch (error) {
    throw new Refusal(`${name}: cannot be written: ${explainRefusal(error)}`, 2);
  }
}

/** Rather now than after minutes. */
function assertWritable(name: string): void {
  try {
    appendFileSync(name, '');
  } catch (error) {
    throw new Refusal(`${name}: cannot be written: ${explainRefusal(error)}`, 2);
  }
}

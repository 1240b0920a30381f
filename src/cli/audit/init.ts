import { existsSync, writeFileSync } from 'node:fs';
import { checked } from '../catalogue-file.js';
import { indented } from '../columns.js';
import { listFindings } from '../describe-findings.js';
import { explainRefusal } from '../explain-refusal.js';
import { findProblems } from '../find-problems.js';
import { Refusal } from '../refusal.js';
import { isColored } from '../terminal.js';
import { readAuditCall } from './audit-call.js';
import { draftCatalogue } from './draft.js';
import { record } from './record.js';
import { conclude } from './result.js';

/** Made without a choice, and with one where somebody asks. */
const VISITS: readonly string[] = ['untouched', 'accept'];

/**
 * Visits a site, and writes a catalogue of what was found.
 *
 * @returns the exit code: 0 where it is written, 3 where the site could not be visited
 * @throws WrongCall, Refusal
 */
export async function init(args: readonly string[], version: string): Promise<number> {
  const call = readAuditCall(args, ['report', 'draft', 'format', 'max-warnings', 'visits']);
  const file = call.catalogue ?? 'catalogue.json';
  if (existsSync(file) && !call.isForced) {
    throw new Refusal(`${file} is there already: name another by --catalogue, or write over it by --force`, 2);
  }
  const { recording, facts } = await record(call, undefined, {
    say: (text) => console.error(text),
    chooses: ({ kind }) => VISITS.includes(kind),
  });
  if (recording.visits.every(({ outcome }) => outcome === 'missed')) {
    throw new Refusal(['Nothing was reached, so nothing is written', ...recording.notes].join('\n'), 3);
  }
  const { findings } = conclude(recording, undefined, undefined, version);
  const { catalogue, todo } = draftCatalogue({ recording, findings, catalogue: undefined }, facts);
  if (!catalogue.categories.length) {
    console.log('The site loads nothing from others and stores nothing: it need not ask, and nothing is written.');
    return 0;
  }
  const text = `${JSON.stringify(catalogue, null, 2)}\n`;
  checked(JSON.parse(text), text.length);
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Refusal(`${file}: cannot be written: ${explainRefusal(error)}`, 2);
  }
  const vendors = catalogue.categories.flatMap((category) =>
    category.vendors.map(({ id }) => `  ${id} (${category.id})`),
  );
  console.log(
    [
      `${file}: a draft, with`,
      ...vendors,
      '',
      'Left to do:',
      ...todo.map((line) => indented(line, 2)),
      '',
      ...listFindings(findProblems(file, text).findings, { isColored: isColored(process) }).flatMap((piece) => [
        piece,
        '',
      ]),
      `npx askfirst check ${file} says why, and when all of it is done.`,
      '',
      'Then put the files of the package’s dist folder on your site, and this first',
      'into the <head> of every page:',
      '',
      '  <script src="/askfirst/askfirst.js" data-catalogue="/catalogue.json"></script>',
    ].join('\n'),
  );
  return 0;
}

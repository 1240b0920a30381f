import { isDeepStrictEqual } from 'node:util';
import type { Vendor } from '../catalogue/types.js';
import { readAddCall, type AddCall } from './add-call.js';
import { addVendor, type Addition } from './add-vendor.js';
import { checked, readCatalogueFile } from './catalogue-file.js';
import { indented } from './columns.js';
import { exampleCall, type Entry } from './entries.js';
import { Refusal } from './refusal.js';
import { assertWritable, replaceFile } from './replace-file.js';
import { showDifference } from './show-difference.js';
import { readGateFile, writeGateFile } from './gate-file.js';
import { stampCatalogue } from './stamp-catalogue.js';
import { confirm, isColored, isInteractive, type Terminal } from './terminal.js';

/**
 * Writes a vendor that is ready into a catalogue, and shows it before.
 *
 * @returns whether it is in it, or would be
 * @throws WrongCall, Refusal; the file is as it was then
 */
export async function add(args: readonly string[], terminal: Terminal): Promise<boolean> {
  const say = (text: string): void => void terminal.stdout.write(`${text}\n`);
  const call = readAddCall(args);
  const vendor = makeVendor(call);
  const file = readCatalogueFile(call.catalogue);
  const home = call.category ?? call.entry.make.category;
  const addition = within(file.name, () => addVendor(file.text, file.catalogue, vendor, home));
  const text = within(file.name, () => finish(addition));
  if (!call.isDry) assertWritable(file.name);

  if (addition.isNewCategory) {
    say(
      `There is no category "${home}" in it: it is added at the end. By --category you name another that is in it.\n`,
    );
  }
  say(`${showDifference(file.name, file.text, text, isColored(terminal))}\n`);
  if (call.isDry) {
    say(`${file.name}: it is as it was, this was a dry run`);
    return true;
  }
  if (isInteractive(terminal) && !call.isYes && !(await confirm(terminal, `Write it into ${file.name}?`))) {
    say(`${file.name}: it is as it was`);
    return false;
  }
  replaceFile(file.name, file.bytes, file.mark + text);
  say(`${file.name}: "${vendor.id}" is in it, ${addition.place}`);
  const part = readGateFile(file.name, file.catalogue);
  if (part) say(`${writeGateFile(file.name, addition.catalogue, part.address)}: is what the gate needs of it`);
  for (const note of notes(vendor, addition, call.entry)) say(`\n${note}`);
  return true;
}

function makeVendor({ entry, given, as }: AddCall): Vendor {
  if (as !== undefined && !/^[\w.-]{1,64}$/.test(as)) {
    throw new Refusal(`--as ${JSON.stringify(as)}: an id has 1 to 64 letters, digits, "-", "_" and "."`);
  }
  try {
    return { ...entry.make(given), ...(as !== undefined && { id: as }) };
  } catch (error) {
    throw new Refusal(`${(error as Error).message}\nSuch as: ${exampleCall(entry)}`);
  }
}

/** The text with its stamp renewed, if it has one, and looked at as a browser would. */
function finish({ text, catalogue }: Addition): string {
  const finished = '$checked' in catalogue ? stampCatalogue(text, catalogue) : text;
  const { $checked: _, ...read } = checked(JSON.parse(finished), finished.length);
  const { $checked: __, ...meant } = catalogue;
  if (!isDeepStrictEqual(read, JSON.parse(JSON.stringify(meant)))) throw Error('the text does not say what it should');
  return finished;
}

/** What goes wrong is told with the name of the file, but for problems, which name their places. */
function within<Result>(name: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw new Refusal(`${name}: ${(error as Error).message}`);
  }
}

/** What is left to do. */
function notes({ scripts }: Vendor, { todo, place }: Addition, { unconfirmed }: Entry): readonly string[] {
  const { languages, isEnglish, places } = todo;
  const list = (lines: readonly string[]): string => lines.map((line) => indented(line, 2)).join('\n');
  const translate = isEnglish
    ? `In English so far, to be translated (${languages.join(', ')}):`
    : `To be translated (${languages.join(', ')}); until then the dialog does not speak that language:`;
  return [
    ...(scripts ? [`Take the vendor's own snippet out of your pages: ${place}.scripts is loaded now instead.`] : []),
    ...(unconfirmed.length ? [`Unconfirmed, so look at it on your site:\n${list(unconfirmed)}`] : []),
    ...(places.length ? [`${translate}\n${list(places)}`] : []),
  ];
}

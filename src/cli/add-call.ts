import { parseArgs, type ParseArgsConfig } from 'node:util';
import { entries, entryOf, exampleCall, type Entry } from './entries.js';
import { WrongCall } from './refusal.js';

/** What `askfirst add` is asked to do. */
export interface AddCall {
  readonly entry: Entry;
  /** What is given for the vendor's parameters. */
  readonly given: Readonly<Record<string, string>>;
  readonly catalogue: string;
  readonly category?: string;
  readonly as?: string;
  readonly isDry: boolean;
  readonly isYes: boolean;
}

const flags = ['dry-run', 'yes'];
const settings = ['catalogue', 'category', 'as'];

/** The options of the command itself, which no vendor's parameter may be named like. */
export const ownOptions: readonly string[] = [...flags, ...settings, 'help'];

/**
 * @throws WrongCall where it cannot be understood
 * @throws Refusal where there is no such vendor
 */
export function readAddCall(args: readonly string[]): AddCall {
  const parameters = entries.flatMap(({ make }) => Object.keys(make.takes));
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of [...settings, ...parameters]) options[name] = { type: 'string' };
  for (const name of flags) options[name] = { type: 'boolean' };
  // what it does not know is told in the words of the vendor, which are known later
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const names = tokens.filter((token) => token.kind === 'positional').map(({ value }) => value);
  // behind an option that is unknown its value stands like a name
  const vendor = names.find((name) => entries.some(({ id }) => id === name)) ?? names[0];
  if (!vendor) throw new WrongCall('which vendor? npx askfirst vendors shows them all');
  const entry = entryOf(vendor);
  const takes = Object.keys(entry.make.takes);

  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    if (given.has(name)) throw new WrongCall(`${rawName} is there twice`);
    if (![...flags, ...settings, ...takes].includes(name)) {
      throw new WrongCall(`there is no option ${rawName} for ${entry.id}: ${exampleCall(entry)}`);
    }
    given.set(name, flags.includes(name) ? flagOf(token) : valueOf(token));
  }
  const others = names.toSpliced(names.indexOf(vendor), 1);
  if (others.length) throw new WrongCall(`one vendor at a time: what is ${others.map(quoted).join(', ')}?`);

  const [catalogue = 'catalogue.json', category, as] = settings.map((name) => given.get(name));
  return {
    entry,
    given: Object.fromEntries([...given].filter(([name]) => takes.includes(name))),
    catalogue,
    ...(category !== undefined && { category }),
    ...(as !== undefined && { as }),
    isDry: given.has('dry-run'),
    isYes: given.has('yes'),
  };
}

interface Option {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function flagOf({ rawName, value }: Option): string {
  if (value !== undefined) throw new WrongCall(`${rawName} takes no value`);
  return '';
}

function valueOf({ rawName, value, inlineValue }: Option): string {
  if (value === undefined) throw new WrongCall(`${rawName} wants a value behind it`);
  if (inlineValue || !value.startsWith('-')) return value;
  const meant = `${rawName}=${value}`;
  throw new WrongCall(
    `${rawName} wants a value behind it, and ${quoted(value)} looks like an option: ${meant} if it is meant`,
  );
}

const quoted = (text: string): string => JSON.stringify(text);

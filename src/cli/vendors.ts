import type { Item, Signals, Text, Withdraw } from '../catalogue/types.js';
import { columns, indented } from './columns.js';
import { exampleCall, exampleOf, optionOf, type Entry } from './entries.js';

const WITHDRAW: Readonly<Record<Withdraw, string>> = {
  stop: 'It is told, and stops in place (stop).',
  reload: 'It cannot be told to stop: the page is loaded again (reload).',
  none: 'Nothing needs to follow but the sweep (none).',
};

const EMPTY = '  nothing';

/** All vendors that are ready, a line each. */
export function listVendors(entries: readonly Entry[]): string {
  const rows = entries.map(({ id, make }) => [id, make.category, optionsOf(make.takes)]);
  return columns([['vendor', 'category', 'takes, such as'], ...rows]);
}

/** All that is known of one. */
export function describeVendor(entry: Entry): string {
  const { make, sources, unconfirmed } = entry;
  const {
    name,
    purpose,
    company,
    items = [],
    hosts = [],
    scripts = [],
    signals,
    withdraw = 'reload',
  } = exampleOf(make);
  const loads = hosts.length ? hosts : scripts.map(({ src }) => src);
  const of = [company?.name, company?.country].filter(Boolean).join(', ');
  const section = (title: string, text: string): string => `${title}\n${text || EMPTY}`;
  const list = (lines: readonly string[]): string => lines.map((line) => indented(line, 2)).join('\n');
  return [
    [`${entry.id}: ${english(name)}${of && ` (${of})`}, ${make.category}`, ...(purpose ? [english(purpose)] : [])]
      .map((line) => indented(line, 0))
      .join('\n'),
    section('Takes', describeParameters(entry)),
    section('Loads from', list(loads)),
    section('Keeps', describeItems(items)),
    section('Signals', list(describeSignals(signals))),
    section('When it is withdrawn', list([WITHDRAW[withdraw]])),
    section('Sources', list(sources)),
    section('Unconfirmed', list(unconfirmed)),
    section('Add it', indented(exampleCall(entry), 2)),
  ].join('\n\n');
}

function optionsOf(takes: Entry['make']['takes']): string {
  const options = Object.entries(takes).map(([name, parameter]) => optionOf(name, parameter).replaceAll(' ', '\u00A0'));
  return options.join(' ') || 'nothing';
}

function describeParameters({ make }: Entry): string {
  const rows = Object.entries(make.takes).map(([name, { what, like, isOptional }]) => [
    `--${name}`,
    `${what}, such as ${like}${isOptional ? ' (may be left out)' : ''}`,
  ]);
  return columns(rows, 2);
}

function describeItems(items: readonly Item[]): string {
  return columns(
    items.map(({ name, kind, party, expiry }) => [name, kind, `${party} party`, expiry]),
    2,
  );
}

function describeSignals(signals: Signals = {}): readonly string[] {
  return Object.entries(signals).map(([name, types]) => (Array.isArray(types) ? `${name}: ${types.join(', ')}` : name));
}

function english(text: Text): string {
  return typeof text === 'string' ? text : (text['en'] ?? '');
}

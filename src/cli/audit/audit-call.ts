import { parseArgs } from 'node:util';
import { readMaxWarnings } from '../check-call.js';
import { WrongCall } from '../refusal.js';
import type { Selectors } from './drive-other.js';
import type { VisitKind } from './recording.js';

/** What `askfirst audit` is asked to do. */
export interface AuditCall {
  readonly site: string;
  readonly pages: number | 'sitemap';
  readonly catalogue?: string | undefined;
  readonly browser?: string | undefined;
  readonly format: 'text' | 'json' | 'sarif';
  /** The file for the report. */
  readonly report?: string | undefined;
  /** The file for the draft. */
  readonly draft?: string | undefined;
  readonly isInsecure: boolean;
  readonly maxWarnings: number;
  /** Milliseconds. */
  readonly watch: number;
  readonly timeout: number;
  readonly parallel: number;
  readonly language?: string | undefined;
  readonly selectors: Selectors;
  /** The kinds of visits that are made, where not all are. */
  readonly visits: readonly VisitKind[];
}

/** What the kinds of visits are called. */
const KINDS: Readonly<Record<string, VisitKind>> = {
  untouched: 'untouched',
  reject: 'reject',
  accept: 'accept',
  withdraw: 'withdraw',
  vendors: 'vendor',
  gpc: 'gpc',
  returning: 'returning',
};

const texts = [
  'pages',
  'catalogue',
  'browser',
  'format',
  'report',
  'draft',
  'wait',
  'timeout',
  'parallel',
  'language',
  'accept',
  'reject',
  'settings',
  'save',
  'reopen',
  'visits',
  'max-warnings',
] as const;
const flags = ['insecure', 'force'] as const;

type Option = (typeof texts)[number] | (typeof flags)[number];

/**
 * @param unknown options that the command does not take
 * @throws WrongCall where it cannot be understood
 */
export function readAuditCall(
  args: readonly string[],
  unknown: readonly Option[],
): AuditCall & { readonly isForced: boolean } {
  const { positionals, values: read } = parse(args, unknown);
  const values: Readonly<Record<string, string | boolean | string[] | undefined>> = read;
  const [address, ...others] = positionals;
  if (address === undefined || others.length) throw new WrongCall('which site? One address at a time');
  const text = (name: (typeof texts)[number]): string | undefined => values[name] as string | undefined;
  const format = text('format') ?? 'text';
  if (format !== 'text' && format !== 'json' && format !== 'sarif') {
    throw new WrongCall(`--format ${JSON.stringify(format)}: text, json or sarif`);
  }
  const pages = text('pages') ?? '1';
  return {
    site: readAddress(address),
    pages: pages === 'sitemap' ? pages : readNumber('pages', pages, 1, 50),
    catalogue: text('catalogue'),
    browser: text('browser'),
    format,
    report: text('report'),
    draft: text('draft'),
    isInsecure: values['insecure'] === true,
    maxWarnings: readMaxWarnings(text('max-warnings')),
    isForced: values['force'] === true,
    watch: readNumber('wait', text('wait') ?? '2', 0.2, 60) * 1000,
    timeout: readNumber('timeout', text('timeout') ?? '10', 0.1, 240) * 60_000,
    parallel: readNumber('parallel', text('parallel') ?? '2', 1, 16),
    language: text('language'),
    visits: readKinds(text('visits')),
    selectors: {
      accept: text('accept'),
      reject: text('reject'),
      settings: text('settings'),
      save: text('save'),
      reopen: text('reopen'),
      choose: readChoices((values['choose'] ?? []) as readonly string[]),
    },
  };
}

function parse(args: readonly string[], unknown: readonly Option[]) {
  const isKnown = (name: Option): boolean => !unknown.includes(name);
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(texts.filter(isKnown).map((name) => [name, { type: 'string' as const }])),
        ...Object.fromEntries(flags.filter(isKnown).map((name) => [name, { type: 'boolean' as const }])),
        choose: { type: 'string' as const, multiple: true },
      },
    });
  } catch (error) {
    throw new WrongCall((error as Error).message);
  }
}

function readAddress(text: string): string {
  const address = /^[a-z][\w+.-]*:/i.test(text) && !/^[\w.-]+:\d+(\/|$)/.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    throw new WrongCall(`${JSON.stringify(text)} is no address of a site: https://…`);
  }
  return new URL(address).href;
}

function readNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  const isWhole = Number.isInteger(least) ? Number.isInteger(value) : Number.isFinite(value);
  if (text.trim() && isWhole && value >= least && value <= most) return value;
  throw new WrongCall(`--${name} ${JSON.stringify(text)}: a number from ${least} to ${most}`);
}

function readKinds(text: string | undefined): readonly VisitKind[] {
  if (text === undefined) return Object.values(KINDS);
  return text.split(',').map((name) => {
    const kind = Object.hasOwn(KINDS, name.trim()) ? KINDS[name.trim()] : undefined;
    if (!kind) throw new WrongCall(`--visits ${JSON.stringify(text)}: of ${Object.keys(KINDS).join(', ')}`);
    return kind;
  });
}

function readChoices(choices: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    choices.map((choice) => {
      const at = choice.indexOf('=');
      if (at < 1) throw new WrongCall(`--choose ${JSON.stringify(choice)}: the id of a vendor, =, and a selector`);
      return [choice.slice(0, at), choice.slice(at + 1)] as const;
    }),
  );
}

import { isInForce } from './is-in-force.js';
import type { Choice, ConsentRecord } from './types.js';

type Texts = Pick<ConsentRecord, 'id' | 'source' | 'locale' | 'reopener' | 'catalogue'>;

/** A record as the cookie has it. */
interface Written extends Texts {
  readonly v: 1;
  /** When it was decided, and when it expires, in milliseconds since 1970. */
  readonly at: number;
  readonly until: number;
  /** By category and vendor: the revision, below zero where the answer was no. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** These and nothing else. */
const textsOf = ({ id, source, locale, reopener, catalogue }: Texts): Texts => ({
  id,
  source,
  locale,
  reopener,
  catalogue,
});

/** A record as a short JSON text, for a cookie and for servers to read. */
export function toCookieText(record: ConsentRecord): string {
  // without a prototype "__proto__" is a name like any other
  const choices = { __proto__: null } as unknown as Record<string, Record<string, number>>;
  for (const [vendor, { granted, category, revision }] of Object.entries(record.choices)) {
    choices[category] ??= { __proto__: null } as unknown as Record<string, number>;
    choices[category][vendor] = (granted as unknown) === true ? revision : -revision;
  }
  const written: Written = {
    v: 1,
    at: Date.parse(record.decidedAt),
    until: Date.parse(record.expiresAt),
    ...textsOf(record),
    choices,
  };
  return JSON.stringify(written);
}

/**
 * Reads what a cookie holds. Anybody may have written it: a server, another subdomain, an attacker.
 *
 * @param now milliseconds since 1970
 * @throws Error for what is no record of this version, or not in force
 */
export function fromCookieText(text: string, now: number): ConsentRecord {
  const written = JSON.parse(text) as Written;
  const { v, at, until, choices } = written;
  const texts = textsOf(written);
  const answers = Object.entries(choices).flatMap(([category, vendors]) =>
    Object.entries(vendors).map(([vendor, answer]): [string, Choice] => [
      vendor,
      { granted: answer > 0, category, revision: answer < 0 ? -answer : answer },
    ]),
  );
  if (
    (v as unknown) !== 1 ||
    !isInForce(at, until, now) ||
    !answers.every(([, { revision }]) => revision && Number.isSafeInteger(revision)) ||
    !Object.values(texts).every((value) => typeof value === 'string') ||
    // ours are of these alone
    !/^[\w-]+$/.test(texts.id + texts.source)
  ) {
    throw Error();
  }
  return {
    version: 1,
    decidedAt: new Date(at).toISOString(),
    expiresAt: new Date(until).toISOString(),
    ...texts,
    choices: Object.fromEntries(answers),
  };
}

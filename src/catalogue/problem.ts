/** What a place in the catalogue should hold. */
export type Expected =
  | 'an object'
  | 'a list'
  | 'a list with an entry'
  | 'a text'
  | 'a text that has the language of the catalogue'
  | 'a plain text'
  | 'an id'
  | 'an id of its own'
  | 'the id of another vendor'
  | 'a language'
  | 'a mode without google signals'
  | 'a country'
  | 'an address'
  | 'a host'
  | 'a name with more than *'
  | 'a duration'
  | 'true or false'
  | 'a whole number from 1'
  | 'a global name'
  | 'an attribute that may be set'
  | 'data of at most 20 levels'
  | 'a known property'
  | 'at most 4 MB'
  | `one of ${string}`;

/** One thing that is wrong with a catalogue. */
export interface Problem {
  /** The path to it, such as `categories[1].vendors[0].items[2].expiry`. */
  readonly place: string;
  readonly expected: Expected;
  /** What is there; undefined where nothing is. */
  readonly value: unknown;
}

/** What is shown of a value in a message: never more of it than a line holds. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (typeof value === 'object' && value) return 'an object';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** One problem as a sentence without a full stop. */
export function problemMessage({ place, expected, value }: Problem): string {
  return `${place || 'catalogue'}: ${value === undefined ? `is missing, it takes ${expected}` : `${shown(value)} is not ${expected}`}`;
}

/** A catalogue that cannot be used, with everything that is wrong with it. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';

  constructor(
    readonly problems: readonly Problem[],
    message = problems.map(problemMessage).join('\n'),
  ) {
    super(message);
  }
}

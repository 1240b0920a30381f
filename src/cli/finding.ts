/** How much a finding weighs: an `error` fails a pipeline, a `warning` only where it is asked to, a `note` never. */
export type Level = 'error' | 'warning' | 'note';

/** What is looked for, whether by reading a catalogue or by visiting a site. */
export interface Rule {
  /** Kebab-case, and never used for anything else again: pipelines name it. */
  readonly name: string;
  readonly level: Level;
  /** What the rule asks for, in a sentence. */
  readonly title: string;
  /** Why it asks for that, in a sentence or two. */
  readonly reason: string;
  /** Where that stands: a law, a guideline, a court, a specification, with its address where it has one. */
  readonly source: string;
}

/** Where in a text file something was found. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that was found. */
export interface Finding {
  readonly rule: Rule;
  /** What is wrong here, in a sentence without its place. */
  readonly message: string;
  /** What would be right. */
  readonly fix?: string;
  /** The path in the catalogue, such as `categories[1].vendors[0].items[2].expiry`. */
  readonly place?: string;
  readonly position?: Position;
  /** Why it is right here, where somebody has written that it is: it weighs nothing then. */
  readonly allowed?: string;
  /** The address of the page on which it was seen. */
  readonly page?: string;
}

/** What stands about an entry in the comment above it, and nowhere else: it is no weight on any site. */
export interface EntryDoc {
  /** Where its facts are from. */
  readonly sources: readonly string[];
  /** What nobody has seen with their own eyes yet. */
  readonly unconfirmed: readonly string[];
}

/** By the names under which the entries are exported. The build fills it in, from the comments (scripts/entry-docs.mjs). */
export const entryDocs: Readonly<Record<string, EntryDoc>> = {};

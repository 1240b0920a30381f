/** How much of the vendors is drawn: a catalogue may have thousands. */
export interface List {
  /** Ids of the vendors whose panel is open: the others' are not drawn. */
  readonly opened: ReadonlySet<string>;
  /** How many vendors of a category are drawn, by its id. */
  drawn(category: string): number;
  openPanel(vendor: string, isOpen: boolean): void;
  /** Draws more of a category. */
  showMore(category: string): void;
}

/** So many vendors of a category are drawn at first, and from so many in all on they can be looked for. */
export const FEW = 20;

/** So many come with each wish for more. */
export const MORE = 100;

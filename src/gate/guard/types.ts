import type { Decision } from '../../record/decide.js';

/** Holds back what nobody has labelled. It starts before the gate, and the gate tells it what is granted. */
export interface Guard {
  /**
   * Lets through what this decision grants, and loads the elements that were held back for it.
   *
   * @returns the ids of the vendors of which anything has been let through on this page
   */
  update(decision: Decision): readonly string[];
  /** Does something that the guard is not to look at: the visitor has asked for it. */
  pass<T>(action: () => T): T;
  /** Undoes every patch, until there is a decision again. */
  rest(): void;
  /** Undoes every patch for good. */
  stop(): void;
}

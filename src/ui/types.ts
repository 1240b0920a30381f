import type { LoadTexts, Texts } from '../catalogue/texts.js';
import type { Catalogue } from '../catalogue/types.js';
import type { Layer } from '../events.js';
import type { CategoryState, ConsentRecord } from '../record/types.js';

/** What the ui is given: the state, anew at every change. */
export interface UiState {
  readonly catalogue: Catalogue;
  readonly record: ConsentRecord | undefined;
  /** The state of every vendor and of every category, by id. */
  readonly states: ReadonlyMap<string, CategoryState>;
}

/** The language in which the ui speaks, and its label for the way back in: both go into the record. */
export interface UiLocale {
  readonly language: string;
  readonly reopener: string;
}

/** A running ui. It never stores anything: it asks by a `consent-request` event on its host. */
export interface Ui extends UiLocale {
  /** State goes down. Shows what is given; does not open or close anything. */
  update(state: UiState): void;
  open(layer: Layer): void;
  /** Closes whatever is open. */
  close(): void;
  /** Closes, and takes all of it out of the host. */
  stop(): void;
}

/** Loads the texts of a language other than English. */
export type LoadLocale = LoadTexts<Texts>;

/** Puts a ui into the shadow root of its host. */
export type StartUi = (host: HTMLElement, state: UiState, loadLocale: LoadLocale) => Promise<Ui>;

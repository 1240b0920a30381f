import type { LoadTexts, SettingsTexts } from '../catalogue/texts.js';
import type { Catalogue } from '../catalogue/types.js';
import type { Layer } from '../events.js';
import type { CategoryState, ConsentRecord } from '../record/types.js';
import type { SettingsView } from './settings/settings-view.js';

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
  /**
   * The settings are there once they are loaded, the banner as soon as the page has no modal dialog of its own. What fails
   * is reported.
   */
  open(layer: Layer): Promise<void>;
  /** Whether document.open() has taken its listeners away, with all others of the page. */
  isDead(): boolean;
  /** Closes whatever is open. */
  close(): void;
  /** Closes, and takes all of it out of the host. */
  stop(): void;
}

/** The second layer, which is loaded when it is opened. */
export interface Settings {
  readonly styles: string;
  readonly english: SettingsTexts;
  /**
   * @param body where it is drawn
   * @param redraw draws it anew, with what is in force then
   * @returns draws it
   */
  startSettings(body: HTMLElement, redraw: () => void): (view: SettingsView) => void;
}

/** What the ui loads when it is needed. */
export interface UiFiles {
  /** The texts of a language other than English. */
  readonly texts: LoadTexts;
  readonly settings: () => Promise<Settings>;
}

/** Puts a ui into the shadow root of its host. */
export type StartUi = (
  host: HTMLElement,
  state: UiState,
  files: UiFiles,
  report: (error: Error) => void,
) => Promise<Ui>;

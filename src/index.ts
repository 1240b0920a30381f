export { startConsent, type ConsentOptions } from './start-consent.js';
export type { Consent } from './consent.js';
export {
  ConsentChangeEvent,
  ConsentCloseEvent,
  ConsentEmbedEvent,
  ConsentErrorEvent,
  ConsentOpenEvent,
  ConsentReadyEvent,
  ConsentReloadEvent,
  ConsentRequestEvent,
  ConsentSweepEvent,
  type KeptItem,
  type Layer,
} from './events.js';
export type {
  Call,
  Catalogue,
  Category,
  ClaritySignal,
  Company,
  Controller,
  GoogleSignal,
  Item,
  ItemKind,
  Json,
  Party,
  Script,
  Signals,
  Stub,
  Text,
  Transfer,
  Vendor,
  Withdraw,
} from './catalogue/types.js';
export type { Plural, Texts } from './catalogue/texts.js';
export { CatalogueError, type Problem } from './catalogue/problem.js';
export type { CategoryState, Choice, ConsentRecord, ConsentSource, ConsentState } from './record/types.js';

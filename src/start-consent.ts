import type { Catalogue, Signals } from './catalogue/types.js';
import { startEngine, type Consent, type Files } from './consent.js';
import { inertConsent } from './inert-consent.js';
import { loadLocale } from './locales/load-locale.js';
import { report } from './report.js';

/** What {@link startConsent} takes. */
export interface ConsentOptions {
  /** The catalogue itself, or its address, relative to the page. */
  readonly catalogue: Catalogue | string | URL;
  /**
   * The nonce of the page's Content Security Policy. It is given to every script that is released, and blocked markup
   * without it is not released.
   */
  readonly nonce?: string;
  /** `false` where the site brings a dialog of its own: neither banner nor settings nor reopener. Default `true`. */
  readonly ui?: boolean;
}

const signals: { readonly [Name in keyof Required<Signals>]: () => ReturnType<Files['signal']> } = {
  google: () => import('./gate/signals/google.js'),
  uet: () => import('./gate/signals/uet.js'),
  clarity: () => import('./gate/signals/clarity.js'),
  meta: () => import('./gate/signals/meta.js'),
  tiktok: () => import('./gate/signals/tiktok.js'),
  matomo: () => import('./gate/signals/matomo.js'),
  piano: () => import('./gate/signals/piano.js'),
  hubspot: () => import('./gate/signals/hubspot.js'),
};

/** Without the dialog there is only the choice itself to load. */
const choose = (): ReturnType<Files['ui']> => import('./choose.js') as ReturnType<Files['ui']>;

const files: Files = {
  ui: () => import('./ask.js'),
  settings: () => import('./ui/settings/index.js'),
  check: () => import('./check.js'),
  sweep: () => import('./gate/sweep.js'),
  signal: (name) => signals[name as keyof Signals](),
  elaborate: () => import('./gate/elaborate.js'),
  release: () => import('./gate/gate.js'),
  markup: () => import('./gate/markup.js'),
  databases: () => import('./gate/databases.js'),
  share: () => import('./share.js'),
  embeds: () => import('./gate/embeds/index.js'),
  declaration: () => import('./declaration/index.js'),
  placeholder: () => import('./gate/embeds/placeholder/index.js'),
  adopt: () => import('./adopt.js'),
  renew: () => import('./renew.js'),
  explain: () => import('./catalogue/explain-problems.js'),
  texts: async (language, place) => (await loadLocale(language))[place],
};

/**
 * Starts the gate on this page: reads the visitor's stored choice, releases what is granted, and asks where nothing has
 * been chosen yet. Called again, it gives the same object; another catalogue is then an error. Never throws: what is
 * wrong rejects `ready`, fires `consent-error` and is told in the console, and nothing optional runs. In Node it does
 * nothing, and all is denied.
 */
export function startConsent(options: ConsentOptions): Consent {
  if (typeof document === 'undefined') return inertConsent();
  // JavaScript that calls without any finds the catalogue missing
  const {
    catalogue,
    nonce = unknownNonce(),
    ui = true,
  } = (options as ConsentOptions | undefined) ?? ({} as ConsentOptions);
  const given = catalogue instanceof URL ? catalogue.href : catalogue;
  const [consent, running] = startEngine({
    catalogue: given,
    nonce,
    files: ui ? files : { ...files, ui: choose },
    isBare: !ui,
  });
  // addresses can be compared with addresses, and objects with objects
  const [first, second] = [running, given].map((found) =>
    typeof found === 'string' ? new URL(found, document.baseURI).href : found,
  );
  if (typeof first === typeof second && !isSame(first, second)) {
    report(Error('another catalogue is in force on this page'));
  }
  return consent;
}

function isSame(first: unknown, second: unknown): boolean {
  try {
    return first === second || JSON.stringify(first) === JSON.stringify(second);
  } catch {
    return false;
  }
}

/**
 * Where the page works with nonces and we were given none, a nonce that nobody has: blocked markup is not released then,
 * rather than letting what was injected without one past the page's policy.
 */
function unknownNonce(): string | undefined {
  return document.querySelector('script[nonce]') ? crypto.getRandomValues(new Uint32Array(4)).join('-') : undefined;
}

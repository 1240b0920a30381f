import type { ItemKind } from './catalogue/types.js';
import type { ConsentRecord, ConsentSource } from './record/types.js';

/** The first layer asks; the second holds every choice. */
export type Layer = 'banner' | 'settings';

/** The gate has read the catalogue and the record, and what is granted is being released. */
export class ConsentReadyEvent extends Event {
  constructor(
    /** The stored choice, if there is one. */
    readonly record: ConsentRecord | undefined,
  ) {
    super('consent-ready', { bubbles: true });
  }
}

/**
 * Somebody asks for a choice to be stored: the dialog, or a ui of the site's own. Cancelled, nothing follows;
 * else the gate stores the choice and announces `consent-change`.
 */
export class ConsentRequestEvent extends Event {
  constructor(
    /** The answer for each vendor or category asked; vendors that are not named keep theirs. */
    readonly choices: ReadonlyMap<string, boolean>,
    /** Which control it came from. */
    readonly source: ConsentSource,
    /** The user event that stands behind it. Where none does, or not a trusted one, the record says `script`. */
    readonly trigger?: Event,
  ) {
    super('consent-request', { bubbles: true, composed: true, cancelable: true });
  }
}

/** A choice was stored and is in force. */
export class ConsentChangeEvent extends Event {
  constructor(
    readonly record: ConsentRecord | undefined,
    readonly previous: ConsentRecord | undefined,
    /** Ids of the vendors that are granted now and were not before. */
    readonly granted: readonly string[],
    /** Ids of the vendors that are denied now and were not before. */
    readonly denied: readonly string[],
  ) {
    super('consent-change', { bubbles: true });
  }
}

/** The banner or the settings are shown. */
export class ConsentOpenEvent extends Event {
  constructor(readonly layer: Layer) {
    super('consent-open', { bubbles: true, composed: true });
  }
}

/** The banner or the settings are no longer shown. */
export class ConsentCloseEvent extends Event {
  constructor(readonly layer: Layer) {
    super('consent-close', { bubbles: true, composed: true });
  }
}

/** The page is about to be loaded again, because a withdrawn vendor cannot be stopped in place. Can be cancelled. */
export class ConsentReloadEvent extends Event {
  constructor(
    /** Ids of the vendors that go on running until the page is loaded again. */
    readonly vendors: readonly string[],
  ) {
    super('consent-reload', { bubbles: true, cancelable: true });
  }
}

/**
 * One embed is loaded for this page view alone, because the visitor has asked for it at its placeholder. Nothing is
 * stored, and no other embed of its vendor is loaded.
 */
export class ConsentEmbedEvent extends Event {
  constructor(
    /** Id of the vendor whose embed it is; the embed itself is the event's target. */
    readonly vendor: string,
  ) {
    super('consent-embed', { bubbles: true, composed: true });
  }
}

/** Something that is kept in the visitor's browser. */
export interface KeptItem {
  readonly kind: ItemKind;
  readonly name: string;
}

/** What denied vendors had left on this site was swept. */
export class ConsentSweepEvent extends Event {
  constructor(
    readonly removed: readonly KeptItem[],
    /** What is still there: cookies that no script can delete, databases that somebody holds open. */
    readonly left: readonly KeptItem[],
  ) {
    super('consent-sweep', { bubbles: true });
  }
}

/** Something went wrong. Whatever it was, nothing optional runs because of it. */
export class ConsentErrorEvent extends Event {
  constructor(readonly error: Error) {
    super('consent-error', { bubbles: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'consent-ready': ConsentReadyEvent;
    'consent-request': ConsentRequestEvent;
    'consent-change': ConsentChangeEvent;
    'consent-open': ConsentOpenEvent;
    'consent-close': ConsentCloseEvent;
    'consent-reload': ConsentReloadEvent;
    'consent-embed': ConsentEmbedEvent;
    'consent-sweep': ConsentSweepEvent;
    'consent-error': ConsentErrorEvent;
  }
}

import { fingerprint, knownBy, textOf } from './catalogue/fingerprint.js';
import { allVendors } from './catalogue/all-vendors.js';
import type { Catalogue } from './catalogue/types.js';
import type { Named, Way } from './choose.js';
import { ConsentReadyEvent, type ConsentRequestEvent, type Layer } from './events.js';
import type { Gate, GateFiles } from './gate/gate.js';
import { hasLeftovers } from './gate/has-leftovers.js';
import { MARK } from './gate/marks.js';
import { createHost, type Host } from './host.js';
import { decide, needsAsking, type Decision } from './record/decide.js';
import { mirror } from './record/mirror.js';
import { parseRecord } from './record/parse-record.js';
import { storagePrefix } from './record/storage-prefix.js';
import type { CategoryState, ConsentRecord } from './record/types.js';
import { report } from './report.js';
import type { Ui, UiFiles } from './ui/types.js';
import { until } from './until.js';

/** The consent of the visitor on this page: what is granted, and the ways to change it. */
export interface Consent {
  /**
   * Resolves when the catalogue and the record are read. Rejects, once, where the catalogue cannot be had or used; then
   * nothing optional runs on this page.
   */
  readonly ready: Promise<void>;
  /** The stored choice that is in force. */
  readonly record: ConsentRecord | undefined;
  /** Whether this vendor, or every vendor of this category, is granted. False for an unknown id, and before `ready`. */
  granted(id: string): boolean;
  /**
   * Resolves as soon as this vendor or category is granted and can be called, by its stubs at least: now, on this page
   * later, or never.
   */
  whenGranted(id: string): Promise<void>;
  /** The state of a vendor or of a category. `denied` for an unknown id, and before `ready`. */
  state(id: string): CategoryState;
  /** Grants these vendors and categories, or all. */
  accept(ids?: string | readonly string[]): void;
  /** Denies these vendors and categories, or all. */
  reject(ids?: string | readonly string[]): void;
  /** Stores an answer for each vendor or category named; the others keep theirs. */
  save(choices: Readonly<Record<string, boolean>>): void;
  /** Denies what of these vendors and categories, or of all, is granted. */
  withdraw(ids?: string | readonly string[]): void;
  /** Opens the settings. */
  open(): void;
  /** Ends it, and takes everything out of the page that was put into it. What has run has run; the record stays. */
  stop(): void;
}

/** The files that are loaded only when they are needed. A failed one is asked for again. */
export interface Files extends GateFiles, UiFiles {
  readonly release: () => Promise<typeof import('./gate/gate.js')>;
  readonly share: () => Promise<typeof import('./share.js')>;
  readonly check: () => Promise<typeof import('./check.js')>;
  readonly adopt: () => Promise<typeof import('./adopt.js')>;
  readonly renew: () => Promise<typeof import('./renew.js')>;
  readonly explain: () => Promise<typeof import('./catalogue/explain-problems.js')>;
  readonly ui: () => Promise<typeof import('./ask.js')>;
}

/** What the engine under all ways in is started with. */
export interface EngineOptions {
  /** A catalogue, its address, or what finds one of them, then or later. */
  readonly catalogue: unknown;
  readonly nonce: string | undefined;
  readonly files: Files;
  /** Neither dialog nor reopener: a site brings its own. */
  readonly isBare?: boolean;
}

/** What both halves of the engine work on: this one, and the one that is loaded where a choice is to be made. */
export interface Engine {
  readonly files: Files;
  /** Aborted when the engine is stopped. */
  readonly signal: AbortSignal;
  catalogue: Catalogue;
  /** Of the catalogue. */
  fingerprint: string;
  host: Host | undefined;
  /** What is shown. */
  layer: Layer | undefined;
  ui: Ui | undefined;
  /** The choice that is in force. */
  record: ConsentRecord | undefined;
  decision: Decision;
  /**
   * Reads the record anew: another tab may have chosen since.
   *
   * @param event what has told of it
   */
  read: (event?: Event) => void;
  /** Brings the record in line with those of other subdomains, where it is shared. */
  keep?: () => void;
  /** Puts the whole catalogue in the place of a part of it. Rejects where it cannot be had, or is wrong. */
  readonly complete: () => Promise<Catalogue>;
  /** Forgets the choice: it is in force no longer, neither here nor where it was read from. */
  forget(): void;
  /** Brings everything in line with the record. */
  apply(): void;
  /** Looks whether the record has changed elsewhere. */
  readonly follow: (event?: Event) => void;
  /** Shows the way back in, but while the banner itself is there. */
  showReopener(): void;
}

/** Of an element, by name. */
type Attributes = NamedNodeMap & Readonly<Record<string, Attr | undefined>>;

/** What may be blocked markup. */
const LABELLED = '[data-vendor],[data-category],ask-first-embed,ask-first-declaration';

/** Before the gate is there, blocked markup that comes later may wait for so long; so may the sweep. */
const SOON_MS = 99;

/** So long a no waits for what stores it. */
const PATIENCE_MS = 1e4;

/** Where another copy of this library, or another way in, finds the one that runs on this page. */
const RUNNING = Symbol.for('askfirst');

type Page = typeof globalThis & { [RUNNING]?: readonly [Consent, catalogue: unknown] };

/** Starts the engine, or gives the one that runs, and what it was started with. */
export function startEngine(options: EngineOptions): readonly [Consent, catalogue: unknown] {
  const page = globalThis as Page;
  return (page[RUNNING] ??= [createConsent(options, () => delete page[RUNNING]), options.catalogue]);
}

/** @param found a catalogue, its address, or what finds one of them */
async function loadCatalogue(found: unknown): Promise<unknown> {
  let name = 'in the page';
  try {
    if (typeof found === 'function') found = await (found as () => unknown)();
    if (typeof found !== 'string') return found;
    name = found;
    const response = await fetch(name);
    if (!response.ok) throw Error(`HTTP ${response.status}`);
    return await response.json();
  } catch (error) {
    throw Error(`catalogue ${name}: ${(error as Error).message}`);
  }
}

function createConsent({ catalogue: found, nonce, files, isBare }: EngineOptions, stopped: () => void): Consent {
  const listeners = new AbortController();
  const { signal } = listeners;
  let gate: Gate | undefined;
  /** Whether it is there, or is not needed. */
  let loading: Promise<unknown> = Promise.resolve(true);
  /** Whether it has been asked for. */
  let isWanted = false;
  /** The whole catalogue, on its way. */
  let whole: Promise<Catalogue> | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;
  let tidying: typeof due;
  /** That there is no reading the record. */
  let isTold = false;
  /** Whether the visitor has entered something on this page. */
  let isEdited = false;
  /** By another one it is known that the page has been opened anew. */
  let root: Element | null = document.documentElement;
  let chooser: typeof import('./ask.js') | undefined;
  /** Who waits for something to be granted. */
  const waiting: (() => void)[] = [];

  const state = (id: string): CategoryState => engine.decision.get(id) ?? 'denied';
  const granted = (id: string): boolean => state(id) === 'granted';

  const engine = {
    files,
    signal,
    decision: new Map(),
    read() {
      engine.record = undefined;
      try {
        const text = localStorage.getItem(storagePrefix(engine.catalogue));
        if (text) engine.record = parseRecord(text, Date.now());
      } catch (error) {
        if (!isTold) report(Error(`bad stored choice: ${(error as Error).message}`));
        isTold = true;
      }
    },
    apply() {
      const { catalogue, record, ui } = engine;
      const { globalPrivacyControl } = navigator as { globalPrivacyControl?: boolean };
      const decision = (engine.decision = decide(catalogue, record, globalPrivacyControl));
      mirror(catalogue, decision, !!record);
      tend((its) => its.apply(decision, isEdited));
      ui?.update({ catalogue, record, states: decision });
      engine.showReopener();
      for (const wake of waiting.splice(0)) wake();
    },
    follow(event) {
      const { record, decision } = engine;
      engine.read(event);
      if (engine.record?.id === record?.id) {
        // of what another tab stores each entry is told
        if (event?.type === 'storage') tidying ??= setTimeout(tidy, SOON_MS);
        else tidy();
      } else {
        engine.apply();
        withChooser((loaded) => loaded.announce(engine, record, decision));
      }
    },
    complete: () =>
      (whole ??= completed().catch((error) => {
        whole = undefined;
        throw error;
      })),
    forget() {
      engine.record = undefined;
      try {
        localStorage.removeItem(storagePrefix(engine.catalogue));
      } catch {
        // nothing is kept here
      }
    },
    showReopener() {
      const { record, host } = engine;
      // before the question there is no way back
      if (record || !needsAsking(engine.decision)) host?.reopener(record?.reopener ?? '', record?.locale);
    },
    // the catalogue follows when it is there
  } as Partial<Engine> as Engine;

  const completed = async (): Promise<Catalogue> => {
    const { $whole, $checked } = engine.catalogue;
    if ($whole) {
      const value = await loadCatalogue($whole.address);
      const text = textOf(value);
      // a part that was edited counts as one of another
      if (fingerprint(text) !== $whole.fingerprint || $checked !== engine.fingerprint) {
        await (await files.adopt()).adopt(engine, value, text);
      }
      engine.catalogue = value as Catalogue;
    }
    return engine.catalogue;
  };
  /** Whether markup is to be released or shown, or is to be complained of. What is denied waits where it is. */
  const hasMarkup = (): boolean =>
    // what is neither HTML nor SVG may have no dataset
    [...document.querySelectorAll<Element & { dataset?: DOMStringMap }>(LABELLED)].some(
      ({ dataset: { vendor, category, placeholder } = {}, localName }) => {
        const its = engine.decision.get((vendor ?? category)!);
        return its ? its === 'granted' || placeholder !== undefined : /^(script|iframe|ask-)/.test(localName);
      },
    );
  /** Whether there is anything to be released, shown, told or swept: most pages of who has said no need none of that. */
  const needsGate = (): boolean =>
    // another that ran on this page before, or guards it
    ['page', 'guard'].some((name) => Symbol.for(MARK + name) in globalThis) ||
    allVendors(engine.catalogue).some(([{ id, scripts, signals, consentMode }, { essential }]) =>
      granted(id) ? !essential || scripts || signals : consentMode === 'advanced',
    ) ||
    hasMarkup() ||
    hasLeftovers(engine.catalogue, engine.decision);
  /** Has the gate do something, where it is there, or loads it where it is needed. */
  const tend = (action: (gate: Gate) => unknown): void => {
    if (gate) action(gate);
    else if (needsGate()) loadGate();
  };
  const tidy = (): void => {
    tidying = undefined;
    if (!signal.aborted) tend((its) => its.tidy());
  };
  const attach = (): void => {
    const { documentElement } = document;
    // document.open() takes every listener away; an element of that name, which markup may bring, is no root
    if (root !== documentElement && (documentElement?.parentNode ?? document) === document) {
      root = documentElement;
      listen();
      // the page may have put it there itself
      engine.host?.element.remove();
    }
    // what page code has taken out was closed by that
    if (engine.host?.attach() && engine.layer) show(engine.layer);
  };
  /** Looks at the page once for all that has changed in it of late. */
  const observer = new MutationObserver(() => {
    attach();
    due ??= setTimeout(() => {
      due = undefined;
      if (!isWanted && hasMarkup()) loadGate();
    }, SOON_MS);
  });
  const loadGate = (): void => {
    isWanted = true;
    loading = files.release().then(({ createGate }) => {
      if (!gate && !signal.aborted) {
        observer.disconnect();
        gate = createGate(engine.catalogue, nonce, files, attach, engine);
        void gate.apply(engine.decision, isEdited);
      }
      return true;
    }, report);
  };

  /** That there is no catalogue has been told. */
  const whenReady = (action: () => unknown): void => void ready.then(action, () => {});
  /** Does it at once where that is loaded, as it is when a dialog is open; else as soon as it is. */
  const withChooser = (
    action: (loaded: typeof import('./ask.js')) => void,
    otherwise: (error: Error) => void = report,
  ): void => {
    const act = (loaded: typeof import('./ask.js')): void => {
      chooser = loaded;
      try {
        if (!signal.aborted) action(loaded);
      } catch (error) {
        report(error as Error);
      }
    };
    if (chooser) act(chooser);
    else whenReady(() => files.ui().then(act, otherwise));
  };
  const show = (layer: Layer): void => withChooser((loaded) => loaded.open(engine, layer));
  const open = (): void => show('settings');
  const way =
    (name: Way) =>
    (named?: Named): void => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to the event whose listener calls us
      const { event } = window;
      /** A no must not fail: what cannot be stored is forgotten, and then nothing optional runs. */
      let isAtRisk = /reject|withdraw/.test(name);
      const give = (error: Error): void => {
        report(error);
        if (!isAtRisk || signal.aborted) return;
        engine.forget();
        engine.apply();
        if (navigator.onLine) location.reload();
      };
      withChooser((loaded) => {
        isAtRisk = false;
        loaded.choose(engine, name, named, event);
      }, give);
      if (!isAtRisk) return;
      // the page may go before that is there
      addEventListener('pagehide', () => isAtRisk && engine.forget(), { signal });
      whenReady(() => setTimeout(() => isAtRisk && give(Error('a no cannot be stored')), PATIENCE_MS));
    };

  const click = (event: Event): void => {
    // neither window nor document, which have what injected markup names so; a form's field of that name has no such thing
    const opens = (event.composedPath() as Element[]).some(
      ({ nodeType, attributes }) => nodeType === 1 && (attributes as Attributes)['data-askfirst']?.value === 'open',
    );
    if (opens && !isBare) {
      event.preventDefault();
      open();
    }
  };
  const note = ({ target }: Event): void => void (isEdited ||= target !== engine.host?.element);
  // the visitor may have chosen in another tab, or on the page after this one
  const follow = (event: Event): void => whenReady(() => engine.follow(event));
  const answer = (request: ConsentRequestEvent): void => {
    if (!request.defaultPrevented) withChooser((loaded) => loaded.answer(engine, request));
  };
  /** What is listened to already is not listened to twice. */
  const listen = (): void => {
    // early, whatever the page's own listeners stop
    const first = { signal, capture: true };
    addEventListener('click', click, first);
    addEventListener('input', note, first);
    addEventListener('storage', follow, first);
    addEventListener('pageshow', follow, first);
    addEventListener('visibilitychange', follow, first);
    addEventListener('online', follow, first);
    // after everybody who may want to cancel it on the document
    addEventListener('consent-request', answer, { signal });
  };
  listen();

  const begin = async (): Promise<void> => {
    if ((document as { prerendering?: boolean }).prerendering === true) {
      await until('prerenderingchange');
    }
    // who keeps nothing here has not answered: what asks comes beside the catalogue, or is asked for again when it must
    void (async () => isBare || localStorage.length || (await files.ui()))().catch(() => {});
    const value = await loadCatalogue(found);
    const text = textOf(value);
    engine.catalogue = value as Catalogue;
    engine.fingerprint = knownBy(value, text);
    engine.read();
    // a value that has not been checked yet
    if ((engine.catalogue as Catalogue | null)?.storage?.share) {
      try {
        (await files.share()).share(engine);
      } catch (error) {
        // what is kept here may have been withdrawn on another subdomain
        engine.record = undefined;
        engine.read = () => {};
        report(error as Error);
      }
    }
    // under one that is known, a choice has been made before, and it was checked then
    if (engine.record?.catalogue !== engine.fingerprint) {
      // what will be needed next may come at the same time; what fails now is asked for again then
      if (!isBare && !engine.record) for (const load of [files.ui, engine.complete]) load().catch(() => {});
      if ((engine.catalogue as Catalogue | null)?.$checked !== engine.fingerprint) {
        await (await files.check()).checkCatalogue(engine, text.length);
      }
      if (engine.record) (await files.renew()).renew(engine);
    }
    if (signal.aborted) return;
    if (!isBare) engine.host = createHost(open);
    engine.apply();
    observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-vendor', 'data-category'] });
    // what a denied vendor writes
    (globalThis as { cookieStore?: EventTarget }).cookieStore?.addEventListener('change', follow, { signal });
  };

  const ready = begin();
  ready.then(() => {
    if (signal.aborted) return;
    document.dispatchEvent(new ConsentReadyEvent(engine.record));
    if (!isBare && needsAsking(engine.decision)) show('banner');
  }, report);

  return {
    ready,
    get record() {
      return engine.record;
    },
    state,
    granted,
    async whenGranted(id) {
      // without a catalogue nothing ever is
      await ready.catch(() => {});
      // it may have been denied in the meantime
      while (!granted(id) || !(await loading) || (await gate?.prepared(id), !granted(id))) {
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
    accept: way('accept'),
    reject: way('reject'),
    save: way('save'),
    withdraw: way('withdraw'),
    open,
    stop() {
      if (signal.aborted) return;
      listeners.abort();
      clearTimeout(due);
      observer.disconnect();
      gate?.stop();
      engine.ui?.stop();
      engine.host?.element.remove();
      stopped();
    },
  };
}

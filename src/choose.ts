import { allVendors } from './catalogue/all-vendors.js';
import type { Engine } from './consent.js';
import { ConsentChangeEvent, type ConsentRequestEvent, type Layer } from './events.js';
import { needsAsking, type Decision } from './record/decide.js';
import { isInForce } from './record/is-in-force.js';
import { makeRecord } from './record/make-record.js';
import { parseRecord } from './record/parse-record.js';
import { rank } from './record/rank.js';
import { storagePrefix } from './record/storage-prefix.js';
import { storeRecord } from './record/store-record.js';
import { isUserEvent } from './is-user-event.js';
import { report } from './report.js';
import { rooted } from './rooted.js';
import type { ConsentRecord, ConsentSource, ConsentState } from './record/types.js';

/** Which of its ways a {@link Consent} is asked for. */
export type Way = 'accept' | 'reject' | 'save' | 'withdraw';

/** Vendors and categories by their ids, or, for `save`, answers. */
export type Named = string | readonly string[] | Readonly<Record<string, boolean>> | Event;

/** Stores what a call of the API asks for. */
export function choose(engine: Engine, way: Way, named: Named | undefined, trigger: Event | undefined): void {
  const { catalogue, decision } = engine;
  // a listener: button.onclick = consent.accept
  if (named instanceof Event) named = undefined;
  if (way === 'save') return store(engine, Object.entries(named ?? {}), way, trigger);
  const ids = named === undefined ? catalogue.categories.map(({ id }) => id) : ([named].flat() as string[]);
  if (way !== 'withdraw') {
    const answers = ids.map((id) => [id, way === 'accept'] as const);
    return store(engine, answers, named === undefined ? `${way}-all` : 'save', trigger);
  }
  const granted = allVendors(catalogue).filter(
    ([{ id }, category]) => decision.get(id) === 'granted' && (ids.includes(id) || ids.includes(category.id)),
  );
  store(
    engine,
    granted.map(([{ id }]) => [id, false]),
    way,
    trigger,
  );
}

/** Stores what a ui asks for. */
export function answer(engine: Engine, { choices, source, trigger }: ConsentRequestEvent): void {
  store(engine, choices, source, trigger);
}

/**
 * Makes the record of a new choice, stores it, brings the page in line with it, and tells the page.
 *
 * @param choices by id of vendor or category
 * @param trigger the user event that stands behind it; where none does, the record says so
 */
function store(
  engine: Engine,
  choices: Iterable<readonly [id: string, answer: unknown]>,
  source: ConsentSource,
  trigger: Event | undefined,
): void {
  const { catalogue, record: previous, decision: before, fingerprint, ui } = engine;
  const answers = new Map<string, boolean>();
  const asked = new Map(choices);
  const unknown = [...asked.keys()].find((id) => !before.has(id));
  if (unknown !== undefined) return report(Error(`"${unknown}" is no vendor or category of the catalogue`));
  for (const [{ id }, category] of allVendors(catalogue)) {
    // the answer for a vendor goes before the one for its category
    const answer = asked.get(id) ?? asked.get(category.id);
    if (answer !== undefined && !category.essential) answers.set(id, answer === true);
  }
  if (!answers.size) return;
  engine.read();
  const { record } = engine;
  const made = makeRecord(catalogue, record, answers, {
    // 128 bits; crypto.randomUUID is not there on http
    id: crypto.getRandomValues(new Uint32Array(4)).join('-'),
    now: Date.now(),
    source: isUserEvent(trigger) ? source : 'script',
    locale: ui?.language ?? record?.locale ?? catalogue.language,
    reopener: ui?.reopener ?? record?.reopener ?? '',
    fingerprint,
  });
  keep(engine, made);
  engine.apply();
  announce(engine, previous, before);
}

/** The choice that a page stands for. */
interface Own {
  /** Reads what the browser keeps. */
  readonly read: () => void;
  /** The newest that it has made, or seen since it has made one, unless that was taken away. */
  record?: ConsentRecord | undefined;
  /** The browser does not keep it: it holds for this page, until there is a newer one. */
  isOfThisPage?: boolean;
}

const owns = new WeakMap<Engine, Own>();

const isCurrent = ({ decidedAt, expiresAt }: ConsentRecord): boolean =>
  isInForce(Date.parse(decidedAt), Date.parse(expiresAt), Date.now());

const isNewer = (one: ConsentRecord, other: ConsentRecord): boolean => rank(one) > rank(other);

/** Stores a choice, and stands for it from now on. */
function keep(engine: Engine, record: ConsentRecord): void {
  const own = owns.get(engine) ?? defend(engine);
  const isStored = storeRecord(engine.catalogue, record, true);
  engine.record = record;
  engine.keep?.();
  own.read();
  const { record: found } = engine;
  own.isOfThisPage = !isStored && (!found || isNewer(record, found));
  if (own.isOfThisPage && engine.keep) {
    console.warn('askfirst: this browser keeps no choice, it holds for this page only');
  }
  own.record = engine.record = found && isNewer(found, record) ? found : record;
}

/**
 * Of tabs that choose at the same moment none knows of the other, and the older choice may be stored last: who knows of the
 * newer one stores it again, and does not follow the other.
 */
function defend(engine: Engine): Own {
  const { read } = engine;
  const own: Own = { read };
  owns.set(engine, own);
  engine.read = (event) => {
    read();
    const { record: found } = engine;
    // nor does it stand for one that is over, or from days to come
    if (own.record && !isCurrent(own.record)) own.record = undefined;
    if (!own.record) return;
    const told = toldBy(event, storagePrefix(engine.catalogue));
    for (const other of [told, found]) {
      if (other && isNewer(other, own.record)) Object.assign(own, { record: other, isOfThisPage: false });
    }
    // taken away on purpose, and another may be there by now: that counts, whatever the clock says
    if (!own.isOfThisPage && (!found || told === null)) own.record = undefined;
    else if (own.isOfThisPage) engine.record = own.record;
    else if (isNewer(own.record, found!)) keep(engine, own.record);
  };
  return own;
}

/** What another tab has stored, though it may be there no more; null where it has taken it away. */
function toldBy(event: Event | undefined, name: string): ConsentRecord | null | undefined {
  const { key, newValue, storageArea } = (event ?? {}) as Partial<StorageEvent>;
  try {
    if (!storageArea || (key ?? name) !== name || storageArea !== localStorage) return;
    return newValue ? parseRecord(newValue, Date.now()) : null;
  } catch {
    // nothing that counts
    return;
  }
}

/** Tells the page what has changed, and closes a banner that has nothing left to ask. */
export function announce(engine: Engine, previous: ConsentRecord | undefined, before: Decision): void {
  const { catalogue, decision, layer, record, ui } = engine;
  if (layer !== 'settings' && !needsAsking(decision)) ui?.close();
  const changedTo = (state: ConsentState): string[] =>
    allVendors(catalogue)
      .map(([{ id }]) => id)
      .filter((id) => decision.get(id) === state && before.get(id) !== state);
  document.dispatchEvent(new ConsentChangeEvent(record, previous, changedTo('granted'), changedTo('denied')));
}

/** One attempt at a time: a click on the reopener while the banner is on its way must not make a second dialog. */
const loading = new WeakMap<Engine, Promise<void>>();

/** Opens a layer, once the ui is there. */
export function open(engine: Engine, layer: Layer): void {
  const { files, host, signal } = engine;
  if (!host) return;
  engine.showReopener = () => {
    if (signal.aborted) return;
    const { record, ui } = engine;
    const label = record?.reopener || ui?.reopener || '';
    host.reopener(engine.layer === 'banner' ? undefined : label, record?.reopener ? record.locale : ui?.language);
  };
  const load = async (): Promise<void> => {
    const [{ startUi }, catalogue] = await Promise.all([files.ui(), engine.complete()]);
    await rooted();
    const { record, decision } = engine;
    const ui = await startUi(host.element, { catalogue, record, states: decision }, files, report);
    if (signal.aborted) return ui.stop();
    engine.ui = ui;
    host.attach();
    // somebody may have chosen while it loaded
    if (engine.decision !== decision) ui.update({ catalogue, record: engine.record, states: engine.decision });
    for (const name of ['consent-open', 'consent-close'] as const) {
      host.element.addEventListener(name, (event) => {
        engine.layer = name === 'consent-open' ? event.layer : undefined;
        engine.showReopener();
      });
    }
  };
  // both at the same time; what fails now is asked for again then
  if (layer === 'settings') files.settings().catch(() => {});
  const isAnew = engine.ui?.isDead();
  if (isAnew) {
    engine.ui!.stop();
    engine.layer = engine.ui = undefined;
    loading.delete(engine);
  }
  if (!loading.has(engine)) loading.set(engine, load());
  loading
    .get(engine)!
    .then(
      () => {
        engine.follow();
        // what was to be asked may have been answered while it loaded
        const asks = needsAsking(engine.decision) && !isLegalPage(engine);
        // also behind settings that were opened from it, and are left for it
        if (asks && (isAnew || layer === 'banner')) void engine.ui?.open('banner');
        if (layer === 'settings') void engine.ui?.open(layer);
      },
      (error: Error) => {
        loading.delete(engine);
        throw error;
      },
    )
    .catch(report)
    .finally(() => engine.showReopener());
}

/** Whether this is the privacy statement or the imprint: the banner does not stand before what it refers to. */
function isLegalPage({ catalogue: { controller } }: Engine): boolean {
  return [controller.privacyPolicy, controller.imprint].some((address) => {
    if (!address) return false;
    const page = new URL(address, document.baseURI);
    const isSamePath = pathOf(page) === pathOf(location) && (!page.search || page.search === location.search);
    // a statement on the page where all is: there only its fragment tells it
    return isSamePath && (!page.hash || page.pathname !== '/' || page.hash === location.hash);
  });
}

const pathOf = ({ origin, pathname }: URL | Location): string => origin + pathname.replace(/\/$/, '');

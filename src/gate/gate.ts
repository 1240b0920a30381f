import { allVendors } from '../catalogue/all-vendors.js';
import type { Catalogue, Vendor } from '../catalogue/types.js';
import type { Current } from '../declaration/describe.js';
import type { Decision } from '../record/decide.js';
import { report } from '../report.js';
import { rooted } from '../rooted.js';
import type { EmbedFiles } from './embeds/index.js';
import type { Guard } from './guard/types.js';
import type { Tell } from './create-tell.js';
import { hasLeftovers } from './has-leftovers.js';
import { insertScript } from './insert-script.js';
import { releaseDeclared } from './declared.js';
import { Lane, type Job } from './lane.js';
import { GUARD } from './marks.js';
import { memory } from './memory.js';
import { trusted } from './trusted.js';
import { BLOCKED, watch } from './watch.js';

const { running, told } = memory;

/** What has been put into the page. */
const inserted: WeakRef<Element>[] = [];

/** What tells of decisions, by the names of signals: from its first on it is told of every one. */
const tellers = new Map<string, Tell>();

/** Those of them that did not get through. */
const mute = new Set<string>();

/** So long it is away before that is told. */
const GONE_MS = 1000;

/** So long a decision waits for what carries it out. */
const PATIENCE_MS = 1e4;

/** Holds back what is not granted, releases what is. */
export interface Gate {
  /**
   * Brings the page in line with a decision: holds, sweeps, then releases.
   *
   * @param isEdited whether the visitor has entered something on this page, that must not be lost at once
   */
  apply(decision: Decision, isEdited?: boolean): Promise<void>;
  /** Resolves when what a page may call of this vendor, or of those of this category, is there: stubs at least. */
  prepared(id: string): Promise<unknown>;
  /**
   * Sweeps what denied vendors have left since, and tries again what could not be withdrawn; a page that is to be loaded
   * again once it is hidden goes.
   */
  tidy(): void;
  /** Ends the watch and takes out what was inserted; what has run has run. */
  stop(): void;
}

/** What is loaded only where it is needed. */
export interface GateFiles extends EmbedFiles {
  readonly sweep: () => Promise<typeof import('./sweep.js')>;
  readonly databases: () => Promise<typeof import('./databases.js')>;
  readonly signal: (name: string) => Promise<{ readonly tell: Tell }>;
  readonly elaborate: () => Promise<typeof import('./elaborate.js')>;
  readonly markup: () => Promise<typeof import('./markup.js')>;
  readonly embeds: () => Promise<typeof import('./embeds/index.js')>;
  readonly declaration: () => Promise<typeof import('../declaration/index.js')>;
}

/** What is released needs of the gate. */
export interface Releasing {
  readonly nonce: string | undefined;
  /** Handed on, since a policy can be made only once. */
  readonly trusted: typeof trusted;
  readonly pass: Guard['pass'];
  readonly report: typeof report;
  readonly elaborate: GateFiles['elaborate'];
  /** Tells vendors what is granted, as far as they do not know it. */
  readonly tell: () => void;
  /** Says that the stubs of a vendor are there. */
  readonly prepared: (vendor: string) => void;
  /** Lets a script run in the name of a vendor or category. */
  run(
    label: string,
    script: HTMLScriptElement,
    src: string,
    insert: () => void,
    closed: AbortSignal,
    next: () => void,
  ): Promise<void>;
}

const guard = (): Guard | undefined => (globalThis as { [GUARD]?: Guard })[GUARD];

/** Does what has been decided here, whatever the guard knows of its address. */
const pass: Guard['pass'] = (action) => {
  const its = guard();
  return its ? its.pass(action) : action();
};

/** Releases nothing, and sweeps nothing. */
const inert: Gate = { async apply() {}, prepared: () => new Promise(() => {}), tidy() {}, stop() {} };

/**
 * Why a visitor could not take back what is released, or see that there is a way: not in an HTML document, which alone can
 * have our dialog, in a browser without dialogs, or where page code keeps our element out.
 *
 * @param element what shows the way, unless a site has one of its own
 */
function whyNoWayBack(element: Element | undefined, hasChosen: boolean): string | false | undefined {
  if (document.contentType !== 'text/html') return 'this is no HTML document';
  if (!element) return;
  if (!('showPopover' in element && 'showModal' in HTMLDialogElement.prototype)) return 'dialogs cannot be shown';
  return hasChosen && !element.isConnected && 'page code keeps <ask-first> out';
}

/**
 * @param look called after anything in the page was added or removed
 * @param nonce where the page has a CSP with nonces, the gate's own: blocked markup without it stays text
 * @param current the choice, always as it is now; and what completes a catalogue that is but a part
 */
export function createGate(
  catalogue: Catalogue,
  nonce: string | undefined,
  files: GateFiles,
  look?: () => void,
  current?: Current & {
    readonly complete?: () => Promise<Catalogue>;
    readonly host?: { readonly element: Element } | undefined;
  },
): Gate {
  look?.();
  const whyNot = (): ReturnType<typeof whyNoWayBack> => whyNoWayBack(current?.host?.element, !!current?.record);
  // in a document that is written anew there is nothing yet
  const why = document.documentElement && whyNot();
  if (why) {
    report(Error(`nothing is released here: ${why}`));
    return inert;
  }
  let isTold = false;
  const changed = (): void => {
    look?.();
    if (isTold || !whyNot()) return;
    isTold = true;
    // it may be about to come back
    setTimeout(() => {
      const whyGone = !ended.aborted && document.documentElement && whyNot();
      if (whyGone) report(Error(`the way back is gone: ${whyGone}`));
      else isTold = false;
    }, GONE_MS);
  };
  const vendors = allVendors(catalogue);
  const complete = async (): Promise<Catalogue> => (await current?.complete?.()) ?? catalogue;
  const lanes = new Map<string, Lane>();
  /** Of the vendors with scripts: what resolves when their stubs are there, and what resolves it. */
  const preparing = new Map<string, readonly [Promise<void>, () => void]>();
  const held = new WeakSet<Element>();
  const end = new AbortController();
  const ended = end.signal;
  let latest: Decision | undefined;
  /** Applies it anew. */
  let repeat: (() => void) | undefined;
  /** The decision for which everything that must go before a release is done. */
  let ready: Decision | undefined;
  /** Whether the page is to be loaded again as soon as it is hidden. */
  let isLeaving = false;
  /** Whether a withdrawal waits for the network. */
  let isUndone = false;

  /** Those who know it already say nothing; others may just have come. */
  const tell = (): void =>
    tellers.forEach((say, name) => {
      try {
        if (latest) say(catalogue, latest);
        mute.delete(name);
      } catch (error) {
        if (!mute.has(name)) report(Error(`the signal ${name}: ${(error as Error).message}`));
        mute.add(name);
      }
    });

  /** In advanced mode scripts run without consent, told that there is none; in a lane of their own, for nothing else does. */
  const laneOf = ({ id, consentMode }: Vendor): string => (consentMode === 'advanced' ? `${id} ` : id);

  const run: Releasing['run'] = async (label, script, src, insert, closed, next) => {
    closed.throwIfAborted();
    inserted.push(new WeakRef(script));
    // the browser may be about to run it when it is taken back: it is there then, whatever was decided
    const count = (): void => {
      running.add(label);
      if (closed.aborted) repeat?.();
    };
    script.addEventListener('load', count);
    const go = (): Promise<void> => insertScript(script, src, nonce, insert, closed, next);
    // what an inline script does is looked at: it is that vendor's alone
    await (src ? pass(go) : go());
    running.add(label);
    tell();
  };

  const releasing: Releasing = {
    nonce,
    trusted,
    pass,
    report,
    elaborate: files.elaborate,
    tell,
    run,
    prepared: (vendor) => preparing.get(vendor)![1](),
  };

  const again = (element: Element): void => {
    held.delete(element);
    if (element.matches(BLOCKED)) hold(element);
  };

  /** A lane does not keep what the page has taken out for good; made in line, this would keep all that is around it. */
  const releaseLater =
    (reference: WeakRef<HTMLElement>, label: string): Job =>
    async (closed, next) => {
      const { releaseMarkup } = await files.markup();
      closed.throwIfAborted();
      const element = reference.deref();
      // taken out before it was released, it is found again when it is put back
      if (element?.isConnected) await releaseMarkup(element, label, releasing, again, closed, next);
      else held.delete(element!);
    };

  const hold = (blocked: Element): void => {
    const element = blocked as HTMLElement;
    // not by dataset, which is slow where there are many
    const read = (name: string): string | null => element.getAttribute(name);
    const label = (read('data-vendor') ?? read('vendor') ?? read('data-category'))!;
    if (blocked.localName === 'ask-first-declaration') {
      Promise.all([files.declaration(), complete()])
        .then(([{ declare }, whole]) => declare(blocked, whole, files.texts, ended, current))
        .catch(report);
      return;
    }
    if (held.has(element)) return;
    held.add(element);
    // no id ends in a space: that is the lane of a vendor’s scripts in advanced mode, which its markup is not for
    const lane = label.endsWith(' ') ? undefined : lanes.get(label);
    if (!lane) {
      // other elements may be labelled by the site, for a purpose of its own
      if (element.matches('script,iframe,ask-first-embed')) {
        report(Error(`${label}: blocked markup is not in the catalogue`));
      }
      return;
    }
    // a copy of a frame that was released, such as an app keeps of its views: held as that was
    if (element.matches('iframe[src]') && read('src') === read('data-src')) {
      element.removeAttribute('src');
      return element.replaceWith(element.cloneNode());
    }
    if (element.matches('ask-first-embed,[data-placeholder]')) {
      const show = async (): Promise<void> => {
        const { embed } = await files.embeds();
        if (!ended.aborted) embed(element, label, lane, catalogue, files, releasing, ended, again, complete);
      };
      // what does not load now is tried again with the next grant
      show().catch((error: Error) => {
        report(error);
        lane.add(show);
      });
    } else lane.add(/*@__NOINLINE__*/ releaseLater(new WeakRef(element), label));
  };

  const sweep = async (decision: Decision): Promise<typeof import('./sweep.js')> => {
    const sweeper = await files.sweep();
    if (latest === decision) await sweeper.sweep(catalogue, decision, files);
    return sweeper;
  };

  for (const { id } of catalogue.categories) lanes.set(id, new Lane(id));
  for (const [vendor] of vendors) {
    const { id, scripts } = vendor;
    const lane = laneOf(vendor);
    for (const label of [id, lane]) lanes.set(label, new Lane(id));
    if (scripts?.[0]) {
      let prepare!: () => void;
      const prepared = new Promise<void>((resolve) => (prepare = resolve));
      preparing.set(id, [prepared, prepare]);
    }
    scripts?.forEach((script, index) =>
      lanes.get(lane)!.add((closed, next) => releaseDeclared(script, id, index, releasing, closed, next)),
    );
  }
  const unwatch = watch(hold, changed);

  const gate: Gate = {
    async apply(decision, isEdited) {
      repeat = () => void gate.apply(decision, isEdited);
      const isGranted = (label: string): boolean => decision.get(label) === 'granted';
      const runs = (label: string): boolean => isGranted(label) || lanes.has(`${label} `);
      /** Of a vendor in advanced mode its scripts alone. */
      const opens = (label: string): boolean => isGranted(label) || label.endsWith(' ');
      const last = latest;
      latest = decision;
      isLeaving = isUndone = false;
      lanes.forEach((lane, label) => opens(label) || lane.close());
      // what has passed the guard runs as if it had been released
      guard()
        ?.update(new Map([...decision].filter(([id]) => isGranted(id) && last?.get(id) === 'granted')))
        .forEach((id) => running.add(id));
      for (const [{ id, loadedBy }] of vendors) if (loadedBy && runs(id) && runs(loadedBy)) running.add(id);
      const runsOn = ![...running].every(runs);
      // whoever runs, is loaded by who does, or was told before, has to be told: that nothing is granted to it, too
      const concerned = vendors.filter(
        ([{ id, loadedBy, signals }]) =>
          signals &&
          (runs(id) ||
            running.has(id) ||
            (loadedBy && runs(loadedBy)) ||
            Object.keys(signals).some((name) => told.has(name))),
      );
      const namesOf = (who: typeof concerned): readonly string[] =>
        who.flatMap(([{ signals = {} }]) => Object.keys(signals));
      const release = (): void => {
        if (ready !== decision || latest !== decision) return;
        // who cannot be told is not released, nor what loads it; the next decision tries again
        const untold = new Set(
          concerned
            .filter((vendor) => namesOf([vendor]).some((name) => !tellers.has(name) || mute.has(name)))
            .flatMap(([{ id, loadedBy }, category]) => [id, category.id, loadedBy]),
        );
        guard()?.update(
          new Map([...decision].map(([id, state]) => [id, untold.has(id) ? 'pending' : runs(id) ? 'granted' : state])),
        );
        lanes.forEach((lane, label) => opens(label) && !untold.has(label.trim()) && lane.open());
      };
      const hear = async (name: string): Promise<void> => {
        if (tellers.has(name)) return;
        try {
          tellers.set(name, (await inTime(files.signal(name))).tell);
          tell();
        } catch (error) {
          report(error as Error);
        }
        release();
      };
      tell();
      // each once, though several vendors steer it
      const heard = new Map([...new Set(namesOf(concerned))].map((name) => [name, hear(name)]));
      try {
        // told before it is swept
        const withdrawn = concerned.filter(([{ id }]) => running.has(id) && !runs(id));
        await Promise.all(namesOf(withdrawn).map((name) => heard.get(name)!));
        // waits in any case: what is released now may want what the script that starts us sets at its end
        const sweeper = await ((runsOn || hasLeftovers(catalogue, decision)) && inTime(sweep(decision)));
        // somebody may have chosen again in the meantime
        if (latest !== decision) return;
        const goes = sweeper && sweeper.reloadWhereNeeded(catalogue, decision, memory, isEdited);
        // where the visitor is asked by the page and stays, it goes when it is hidden
        isLeaving = !!goes;
        if (goes === 'now') return;
        await rooted();
        ready = decision;
        release();
        await Promise.all(heard.values());
      } catch (error) {
        // what cannot be withdrawn in place must not run on
        if (runsOn && latest === decision) {
          if (navigator.onLine) location.reload();
          else isUndone = true;
        }
        report(error as Error);
      }
    },

    prepared: (label) =>
      Promise.all(
        vendors
          .filter(([{ id }, category]) => id === label || category.id === label)
          .map(([{ id }]) => Promise.resolve(preparing.get(id)?.[0])),
      ),

    tidy() {
      if (isUndone) return repeat!();
      if (isLeaving && document.hidden) location.reload();
      // what cannot be had now is asked for again with the next decision, and told then
      if (latest && hasLeftovers(catalogue, latest)) sweep(latest).catch(() => {});
    },

    stop() {
      unwatch();
      guard()?.rest();
      latest = repeat = undefined;
      isLeaving = isUndone = false;
      end.abort();
      lanes.forEach((lane) => lane.close());
      for (const element of inserted) element.deref()?.remove();
    },
  };
  return gate;
}

/** What is loaded, or an error where it does not come. */
async function inTime<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  return Promise.race([
    loading,
    new Promise<never>((_, reject) => setTimeout(() => reject(Error('a file does not come')), PATIENCE_MS)),
  ]);
}

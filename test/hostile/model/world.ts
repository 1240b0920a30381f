import { startConsent, type Consent, type Catalogue } from 'askfirst';

/** The vendors of a run, by their places; `essential` is not asked about. */
export const places = ['one', 'two', 'three', 'ads'] as const;
export type Place = (typeof places)[number];
export const categories = ['statistics', 'marketing'] as const;

declare global {
  interface Window {
    /** Told by each script of a vendor when it runs. */
    noteRun?(id: string): void;
  }
}

/** Storage as it may fail; natives for those who look from outside. */
const native = { getItem: Storage.prototype.getItem.bind(localStorage), now: Date.now };
export const failing = { get: false, set: false };
let offset = 0;

const { getItem, setItem } = Storage.prototype;
Storage.prototype.getItem = function (name) {
  if (failing.get) throw new DOMException('broken', 'UnknownError');
  return getItem.call(this, name);
};
Storage.prototype.setItem = function (name, value) {
  if (failing.set) throw new DOMException('full', 'QuotaExceededError');
  setItem.call(this, name, value);
};
Date.now = () => native.now() + offset;

export const clock = {
  now: () => Date.now(),
  jump(ms: number): void {
    offset += ms;
  },
};

/** Another document of the site: what it writes is told to this one by the browser. */
const elsewhere = document.createElement('iframe');
elsewhere.src = '/blank';
document.body.append(elsewhere);
await new Promise((resolve) => elsewhere.addEventListener('load', resolve, { once: true }));
export const otherStorage = (): Storage => elsewhere.contentWindow!.localStorage;

/** What must never happen. */
export const violations: string[] = [];
addEventListener('error', ({ message }) => violations.push(message));
addEventListener('unhandledrejection', ({ reason }) => violations.push(String(reason)));
document.addEventListener('consent-reload', (event) => event.preventDefault());

let run = 0;

/** A page view: a consent with its own vendors, whose scripts have never run on this page. */
export class World {
  readonly runs = new Map<string, number>();
  readonly catalogue: Catalogue;
  consent!: Consent;
  private readonly _run = ++run;
  private _started!: Catalogue;

  constructor() {
    const vendor = (place: string) => ({
      id: this.idOf(place),
      name: place,
      scripts: [{ src: `/ran.js?${this.idOf(place)}` }],
    });
    this.catalogue = {
      language: 'en',
      controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
      categories: [
        { id: 'essentials', essential: true, name: 'Essentials', vendors: [vendor('essential')] },
        { id: 'statistics', name: 'Statistics', vendors: [vendor('one'), vendor('two'), vendor('three')] },
        { id: 'marketing', name: 'Marketing', vendors: [vendor('ads')] },
      ],
    };
    window.noteRun = (id) => {
      this.runs.set(id, (this.runs.get(id) ?? 0) + 1);
      // in a catalogue that was changed it may be another's script too
      const whose = this._started.categories
        .flatMap(({ vendors }) => vendors)
        .filter(({ scripts }) => scripts?.some(({ src }) => src.endsWith(`?${id}`)));
      if (this.runs.get(id)! > Math.max(1, whose.length)) violations.push(`${id} has run twice`);
      const states = new Set([id, ...whose.map((vendor) => vendor.id)].map((name) => this.consent.state(name)));
      if (!states.has('granted')) violations.push(`${id} has run while ${[...states].join()}`);
    };
  }

  idOf(place: string): string {
    return (categories as readonly string[]).includes(place) ? place : `${place}-${this._run}`;
  }

  async start(catalogue = this.catalogue): Promise<void> {
    this._started = catalogue;
    this.consent = startConsent({ catalogue });
    await this.consent.ready;
  }

  stop(): void {
    this.consent.stop();
  }

  private get _root(): ShadowRoot | null | undefined {
    return document.querySelector('html > ask-first')?.shadowRoot;
  }

  /** A layer that is shown. */
  layer(part: 'banner' | 'settings-dialog'): HTMLElement | undefined {
    const found = this._root?.querySelector<HTMLElement>(`[part=${part}]`);
    return found?.matches(':popover-open, :modal') ? found : undefined;
  }

  button(layer: HTMLElement, answer: string): HTMLElement | undefined {
    return layer.querySelector<HTMLElement>(`button:has([data-answer^=${answer}])`) ?? undefined;
  }

  /** What the settings show, by place; undefined where they are not open. */
  switches(): ReadonlyMap<Place, HTMLInputElement> | undefined {
    const settings = this.layer('settings-dialog');
    if (!settings) return undefined;
    const found = places.map((place) => {
      const input = settings.querySelector<HTMLInputElement>(`input[role=switch][value="${this.idOf(place)}"]`);
      return [place, input!] as const;
    });
    return new Map(found);
  }
}

/** Waits until something is so; says what it was, where it does not come to be. */
export async function becomes(what: string, look: () => unknown): Promise<void> {
  const deadline = native.now() + 8000;
  for (let found = look(); found !== true; found = look()) {
    if (native.now() > deadline) throw Error(`${what}: ${String(found)}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

export const storedText = (): string | null => native.getItem('cookiePreference');

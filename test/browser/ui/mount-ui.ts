import type { Catalogue } from '../../../src/catalogue/types.js';
import type { ConsentRequestEvent } from '../../../src/events.js';
import type { LoadTexts } from '../../../src/catalogue/texts.js';
import * as de from '../../../src/locales/de.js';
import type { ConsentRecord, ConsentState } from '../../../src/record/types.js';
import { startUi } from '../../../src/ui/index.js';
import type { Ui } from '../../../src/ui/types.js';
import { becomesTrue } from './becomes-true.js';
import { bilingualCatalogue } from './bilingual-catalogue.js';

export interface MountOptions {
  readonly catalogue?: Catalogue;
  readonly states?: Readonly<Record<string, ConsentState>>;
  readonly record?: ConsentRecord;
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly loadTexts?: LoadTexts;
}

export interface Mounted {
  readonly ui: Ui;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly requests: readonly ConsentRequestEvent[];
  setStates(states: Readonly<Record<string, ConsentState>>, record?: ConsentRecord): void;
  all<T extends Element = HTMLElement>(selector: string): readonly T[];
  one<T extends Element = HTMLElement>(selector: string): T;
  button(label: string, within?: string): HTMLButtonElement;
  switchOf(vendor: string): HTMLInputElement;
  openPanels(): Promise<void>;
}

export const aRecord: ConsentRecord = {
  version: 1,
  id: 'id',
  decidedAt: '2026-01-01T00:00:00Z',
  expiresAt: '2027-01-01T00:00:00Z',
  source: 'save',
  locale: 'en',
  catalogue: '',
  reopener: 'Privacy settings',
  choices: {},
};

let mounted: Mounted | undefined;

/** Starts a ui on a host as the gate makes it, with no controller behind. */
export async function mountUi(options: MountOptions = {}): Promise<Mounted> {
  document.documentElement.lang = options.language ?? 'en';
  const host = document.createElement('ask-first');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<button part="reopener" aria-label="Privacy settings"></button>';
  if (options.theme) host.setAttribute('theme', options.theme);
  document.documentElement.insertBefore(host, document.body);

  const catalogue = options.catalogue ?? bilingualCatalogue;
  const vendors = catalogue.categories.flatMap((category) => category.vendors.map((vendor) => vendor.id));
  const state = (states: Readonly<Record<string, ConsentState>> = {}, record = options.record) => ({
    catalogue,
    record,
    states: new Map(vendors.map((id): [string, ConsentState] => [id, states[id] ?? 'pending'])),
  });
  const ui = await startUi(
    host,
    state(options.states),
    {
      texts: options.loadTexts ?? ((_, place) => Promise.resolve(de[place])),
      settings: () => import('../../../src/ui/settings/index.js'),
    },
    (error) => {
      throw error;
    },
  );

  const requests: ConsentRequestEvent[] = [];
  host.addEventListener('consent-request', (event) => requests.push(event));
  const all = <T extends Element>(selector: string): readonly T[] => [...root.querySelectorAll<T>(selector)];
  mounted = {
    ui,
    host,
    root,
    requests,
    setStates: (states, record) => ui.update(state(states, record)),
    all,
    one: <T extends Element>(selector: string) => all<T>(selector)[0]!,
    button: (label, within = '') =>
      all<HTMLButtonElement>(`${within} button`).find((button) => button.textContent.trim() === label)!,
    switchOf: (vendor) => all<HTMLInputElement>(`input[role=switch][value="${vendor}"]`)[0]!,
    async openPanels() {
      for (const details of all<HTMLDetailsElement>('details')) details.open = true;
      await becomesTrue(() => all('details').every((details) => details.querySelector('.panel')));
    },
  };
  return mounted;
}

/** Takes the last one out again. */
export function unmountUi(): void {
  mounted?.ui.stop();
  mounted?.host.remove();
  mounted = undefined;
}

/** As a reader sees it: white space collapsed. */
export function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}

import { waitUntil } from '@open-wc/testing';
import type { Catalogue, Category, Vendor } from '../../../src/catalogue/types.js';
import { createGate, type Gate, type GateFiles } from '../../../src/gate/gate.js';
import { decide } from '../../../src/record/decide.js';
import type { Choice } from '../../../src/record/types.js';

type Page = typeof globalThis & Record<string, unknown> & { ran: string[] };

/** The page, with what vendors put on it; `ran` is what the scripts have left there. */
export const page = globalThis as unknown as Page;

/** What a script does: it leaves a word behind. */
export const says = (word: string): string => `ran.push(${JSON.stringify(word)})`;

/** The address of a script. */
export const addressOf = (code: string): string => URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));

/** An address where nothing is. */
export function nowhere(): string {
  const address = addressOf('');
  URL.revokeObjectURL(address);
  return address;
}

/** The type of a script that no browser knows: it neither loads nor fails, as if its address never answered. */
export const never = 'application/x-never';

/** A blocked script. */
export function blocked(attributes: Readonly<Record<string, string>>, code = ''): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  script.text = code;
  return script;
}

/** Where tests put their elements. */
export const main = document.createElement('main');

/** A vendor that needs no reload when it is withdrawn. */
export const vendorOf = (id: string, more: Partial<Vendor> = {}): Vendor => ({
  id,
  name: id,
  withdraw: 'none',
  ...more,
});

/** A category of these vendors, called after the first. */
export const categoryOf = (...vendors: readonly Vendor[]): Category => ({
  id: `${vendors[0]!.id}-category`,
  name: 'Category',
  vendors,
});

/** A catalogue of these categories. */
export const catalogueOf = (...categories: readonly Category[]): Catalogue => ({
  language: 'en',
  controller: { name: 'Example GmbH', privacyPolicy: '/privacy' },
  categories,
});

/** The files that a gate asks for, as they are. */
export const files: GateFiles = {
  sweep: () => import('../../../src/gate/sweep.js'),
  signal: (name) => import(`../../../src/gate/signals/${name}.ts`),
  elaborate: () => import('../../../src/gate/elaborate.js'),
  databases: () => import('../../../src/gate/databases.js'),
  markup: () => import('../../../src/gate/markup.js'),
  embeds: () => import('../../../src/gate/embeds/index.js'),
  declaration: () => import('../../../src/declaration/index.js'),
  placeholder: () => import('../../../src/gate/embeds/placeholder/index.js'),
  texts: () => Promise.reject(Error('English is there')),
};

/** A gate under test. */
export interface TestedGate {
  readonly gate: Gate;
  /** Brings the page in line with these answers, by vendor id; nobody else has been asked about. */
  choose(answers: Readonly<Record<string, boolean>>): Promise<void>;
}

const gates: Gate[] = [];

/** What was reported, to the page and to the console. */
export const errors: string[] = [];
export const logged: string[] = [];
export const warned: string[] = [];

const { error: logError, warn: logWarning } = console;

/** Starts a gate for these categories. */
export function startGate(categories: readonly Category[], nonce?: string, its: Partial<GateFiles> = {}): TestedGate {
  const catalogue = catalogueOf(...categories);
  const gate = createGate(catalogue, nonce, { ...files, ...its });
  gates.push(gate);
  const choose = (answers: Readonly<Record<string, boolean>>): Promise<void> => {
    const choices = categories.flatMap((category) =>
      category.vendors
        .filter(({ id }) => id in answers)
        .map(({ id, revision = 1 }): [string, Choice] => [
          id,
          { granted: answers[id]!, category: category.id, revision },
        ]),
    );
    const record = {
      version: 1,
      id: 'id',
      decidedAt: '2026-01-01T00:00:00Z',
      expiresAt: '2027-01-01T00:00:00Z',
      source: 'save',
      locale: 'en',
      reopener: '',
      catalogue: '',
      choices: Object.fromEntries(choices),
    } as const;
    return gate.apply(decide(catalogue, record, false));
  };
  return { gate, choose };
}

/** Waits for something that will be so soon. */
export const until = (isSo: () => unknown): Promise<void> =>
  waitUntil(isSo, 'it should have become so', { interval: 5, timeout: 3000 });

/** Waits for a script to have left its word. */
export const untilSaid = (word: string): Promise<void> => until(() => page.ran.includes(word));

const keepError = ({ error }: { readonly error: Error }): void => void errors.push(error.message);

/** Before each test. */
export function openPage(): void {
  page.ran = [];
  errors.length = logged.length = warned.length = 0;
  document.body.append(main);
  document.addEventListener('consent-error', keepError);
  Object.assign(console, {
    error: (...words: unknown[]) => void logged.push(words.join(' ')),
    warn: (...words: unknown[]) => void warned.push(words.join(' ')),
  });
}

/** After each test. */
export function closePage(): void {
  for (const gate of gates.splice(0)) gate.stop();
  main.replaceChildren();
  main.remove();
  document.removeEventListener('consent-error', keepError);
  Object.assign(console, { error: logError, warn: logWarning });
}

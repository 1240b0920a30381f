import { allVendors } from '../catalogue/all-vendors.js';
import type { ConsentRecord } from '../record/types.js';
import { callConsent } from './in-page/call-consent.js';
import { isShown } from './in-page/is-shown.js';
import type { PageState } from './in-page/read-state.js';
import { readSwitches } from './in-page/read-switches.js';
import { pause, poll } from './poll.js';
import { stateOf } from './state-of.js';
import type { Site } from './types.js';
import { visitorOf, type Visitor } from './visitor.js';

/** So long a banner that has something to ask may take to be there; it does not come on the privacy statement. */
const PATIENCE_MS = 3000;

const settings = '[part=settings-dialog]';
const button = (answer: string): string => `button:has(> [data-answer=${answer}])`;

/**
 * Accepts all, by the dialog's own button: the banner's, or, where that does not ask about everything, the settings'.
 * Where the site brings a dialog of its own, the API is called.
 *
 * @returns the record, which is in force then
 */
export const acceptAll = (site: Site): Promise<ConsentRecord> => answerAll(site, 'accept-all');

/** Rejects all. Otherwise as {@link acceptAll}. */
export const rejectAll = (site: Site): Promise<ConsentRecord> => answerAll(site, 'reject-all');

/**
 * Opens the settings, switches these vendors and categories on or off, and saves. All others are saved as the settings
 * show them: as they were answered before, and off where they were not. Where the site brings a dialog of its own, the
 * API is called.
 *
 * @returns the record, which is in force then
 */
export async function choose(site: Site, choices: Readonly<Record<string, boolean>>): Promise<ConsentRecord> {
  const visitor = visitorOf(site);
  const state = await stateOf(visitor);
  const answers = answersOf(state, choices);
  if (!state.hasDialog) return recordAfter(visitor, state, () => visitor.run(callConsent, ['save', choices] as const));
  await openSettings(visitor);
  for (const [id, on] of answers) {
    const selector = `${settings} [role=switch][value=${JSON.stringify(id)}]`;
    // of a long list only a part is there at first
    for (let more = 0; !(await visitor.run(isShown, selector)); more++) {
      if (more > 100 || !(await visitor.run(isShown, `${settings} [part=more]`))) {
        throw new Error(`askfirst/testing: the settings show no switch for "${id}"`);
      }
      await visitor.click(`${settings} [part=more]`);
    }
    const switches = await visitor.run(readSwitches, null);
    if (switches[id] !== on) await visitor.click(selector);
  }
  return recordAfter(visitor, state, () => visitor.click(`${settings} ${button('save')}`));
}

async function answerAll(site: Site, answer: 'accept-all' | 'reject-all'): Promise<ConsentRecord> {
  const visitor = visitorOf(site);
  const state = await stateOf(visitor);
  if (!state.hasDialog) {
    return recordAfter(visitor, state, () =>
      visitor.run(callConsent, [answer.slice(0, 6) as 'accept', undefined] as const),
    );
  }
  const inBanner = `[part=banner] ${button(answer)}`;
  const isAsking = Object.values(state.states).includes('pending') && !state.record;
  const isThere =
    isAsking && (await poll(() => visitor.run(isShown, inBanner), PATIENCE_MS).then(Boolean, () => false));
  if (!isThere) await openSettings(visitor);
  return recordAfter(visitor, state, () => visitor.click(isThere ? inBanner : `${settings} ${button(answer)}`));
}

async function openSettings(visitor: Visitor): Promise<void> {
  await visitor.run(callConsent, ['open', undefined] as const);
  await poll(() => visitor.run(isShown, `${settings} ${button('save')}`));
}

/** The record that follows on an action. */
async function recordAfter(
  visitor: Visitor,
  { record }: PageState,
  action: () => Promise<unknown>,
): Promise<ConsentRecord> {
  await action();
  const next = await poll(async () => {
    const now = await stateOf(visitor);
    return now.record && now.record.id !== record?.id && now.record;
  });
  // a withdrawal may load the page again at once
  await pause(50);
  return next;
}

/** An answer for each vendor that is named, by itself or by its category. */
function answersOf({ catalogue, states }: PageState, choices: Readonly<Record<string, boolean>>): Map<string, boolean> {
  const unknown = Object.keys(choices).find((id) => !(id in states));
  if (unknown !== undefined)
    throw new Error(`askfirst/testing: "${unknown}" is no vendor or category of the catalogue`);
  const answers = new Map<string, boolean>();
  for (const [{ id }, category] of allVendors(catalogue)) {
    const answer = choices[id] ?? choices[category.id];
    if (answer === undefined) continue;
    if (category.essential) throw new Error(`askfirst/testing: "${id}" is essential, and not asked about`);
    answers.set(id, answer);
  }
  return answers;
}

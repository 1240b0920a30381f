import type { Locator } from 'playwright-core';
import { engine } from './launch-engine.js';

/** Types into a field of a frame of another origin. In Firefox, where the driver's keys do not get there, it is filled in. */
export async function typeIntoFrame(field: Locator, text: string): Promise<void> {
  await (engine === 'firefox' ? field.fill(text) : field.pressSequentially(text));
}

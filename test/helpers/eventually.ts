import { expect } from 'vitest';

const longEnough = 20_000;

/** Expects something that will be so in a moment, also where the machine is busy. */
export function eventually<T>(look: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(look, { timeout: longEnough, interval: 30 });
}

import type { BrowserContext } from 'playwright-core';

/** An event of ours, with its fields as JSON has them: a map as its entries, an error as its message. */
export interface Told {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Listens on the document of every page that this context opens from now on; oldest first. */
export async function consentEvents(context: BrowserContext): Promise<Told[]> {
  const events: Told[] = [];
  await context.exposeBinding('tellEvent', (_page, event: Told) => void events.push(event));
  await context.addInitScript(() => {
    const plain = (value: unknown): unknown =>
      value instanceof Map
        ? [...value]
        : value instanceof Error
          ? value.message
          : value instanceof Event
            ? value.type
            : value;
    const names = ['ready', 'request', 'change', 'open', 'close', 'reload', 'embed', 'error'];
    for (const name of names) {
      document.addEventListener(`consent-${name}`, (event) => {
        const { isTrusted: _, ...fields } = { ...event } as Record<string, unknown>;
        const told = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, plain(value)]));
        (window as unknown as { tellEvent(told: object): void }).tellEvent({ type: event.type, ...told });
      });
    }
  });
  return events;
}

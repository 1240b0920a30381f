import type { Page } from 'playwright-core';
import type { DemoServer } from '../../demo/server.mjs';
import type { Catalogue } from '../../src/catalogue/types.js';
import type { Guard } from '../../src/gate/guard/types.js';
import { scriptTag } from './script-tag.js';
import { sitePage } from './site-page.js';

/** A page whose guard starts before everything else in it. */
export interface GuardedPage {
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
  /** Whether the gate follows the guard. */
  readonly gate?: boolean;
  /** The nonce of its own script tags. */
  readonly nonce?: string;
}

/**
 * Puts a page with the guard and its catalogue at `/<name>`.
 *
 * @returns the address of the page
 */
export function putGuarded(
  server: DemoServer,
  name: string,
  catalogue: Catalogue,
  { head = '', body = '', headers = {}, gate = false, nonce }: GuardedPage = {},
): string {
  const own = nonce ? ` nonce="${nonce}"` : '';
  const guard = `<script type="application/json" data-askfirst-catalogue${own}>${JSON.stringify(catalogue)}</script>
    <script src="/askfirst/askfirst-guard.js"${own}></script>`;
  server.page(`/${name}`, sitePage(guard + (gate ? scriptTag() : '') + head, body), headers);
  return `${server.url}${name}`;
}

/** Tells the guard of a page what has been decided about a vendor. */
export async function decide(page: Page, vendor: string, state: 'granted' | 'denied' | 'pending'): Promise<string[]> {
  return page.evaluate(
    ([id, to]) => {
      const guard = (window as unknown as Record<symbol, Guard>)[Symbol.for('askfirst.guard')]!;
      return [...guard.update(new Map([[id, to]]))];
    },
    [vendor, state] as const,
  );
}

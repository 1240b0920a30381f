import type { BrowserContext, Page } from 'playwright-core';
import type * as test from '@playwright/test';
import { acceptAll, choose, expectSwept, openFrame, seedRecord } from '../../src/testing/index.js';
import type { Catalogue, ConsentRecord } from '../../src/index.js';

declare const page: Page;
declare const fixture: test.Page;
declare const context: BrowserContext;
declare const catalogue: Catalogue;

/** The pages of Playwright's packages, and a window, will do for all of them. */
export const records: readonly Promise<ConsentRecord>[] = [
  acceptAll(page),
  acceptAll(fixture),
  acceptAll(window),
  choose(page, { hotjar: true }),
  seedRecord(page, catalogue, 'reject-all'),
  seedRecord(context, catalogue, { hotjar: true }, { decidedAt: '2026-01-01' }),
  seedRecord(window, catalogue, 'accept-all'),
];
export const frame: Promise<Window> = openFrame('/', { width: 390 });
export const swept: readonly Promise<void>[] = [expectSwept(page), expectSwept(fixture, ['hotjar'], { within: 100 })];

// @ts-expect-error a locator is no page
void acceptAll(page.locator('a'));
// @ts-expect-error an answer is a boolean
void choose(page, { hotjar: 'yes' });
// @ts-expect-error there is no such answer
void seedRecord(page, catalogue, 'all');

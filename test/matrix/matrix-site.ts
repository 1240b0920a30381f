import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Catalogue } from '../../src/catalogue/types.js';
import { dialogOf, type Dialog } from '../helpers/dialog-of.js';
import { openSite, type Site } from '../helpers/open-site.js';
import { scriptTag } from '../helpers/script-tag.js';
import { fourLanguages, type layouts } from './four-languages.mjs';

/** Where the banner stands, and in which language. */
export interface Place {
  readonly layout?: (typeof layouts)[number];
  readonly language?: string;
  readonly catalogue?: Catalogue;
  /** Into the page's body. */
  readonly body?: string;
  /** Into the page's head, before the script tag. */
  readonly head?: string;
}

export type MatrixPage = Dialog & { readonly page: Page };

const rightToLeft = ['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi'];

/** A page in that language, which is long enough to scroll. */
function pageIn(language: string, head: string, body: string): string {
  const direction = rightToLeft.includes(language) ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>·</title>
    <link rel="icon" href="/icon.svg" />
    <style>body { font: 16px/1.5 sans-serif; min-height: 200vh } @media (prefers-color-scheme: dark) { html { background: #111; color: #eee } }</style>
    ${head}
  </head>
  <body><main><h1>1</h1><p>1 2 3</p>${body}</main></body>
</html>`;
}

/** The demo server with a page for every place, and one visitor's window, in which nothing moves, that goes there. */
export interface MatrixSite {
  readonly site: Site;
  /** Opens a place as a new visitor, and waits for the banner. */
  visit(place?: Place): Promise<MatrixPage>;
  /** The address of a place. */
  put(place?: Place): string;
  close(): Promise<void>;
}

export async function openMatrix(options: BrowserContextOptions = {}): Promise<MatrixSite> {
  const site = await openSite();
  const context = await site.browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  let places = 0;

  function put({ layout = 'box', language = 'en', catalogue, head = '', body = '' }: Place = {}): string {
    const path = `/place-${++places}`;
    site.server.page(`${path}.json`, JSON.stringify(catalogue ?? fourLanguages(layout)), {
      'content-type': 'application/json',
    });
    site.server.page(path, pageIn(language, head + scriptTag(`${path}.json`), body));
    return new URL(path, site.server.url).href;
  }

  return {
    site,
    put,
    async visit(place) {
      if (page.url().startsWith('http')) await page.evaluate(() => localStorage.clear());
      await page.goto(put(place));
      const dialog = dialogOf(page);
      await dialog.banner.waitFor();
      return { page, ...dialog };
    },
    close: () => site.close(),
  };
}

/** The settings, with every vendor opened. */
export async function openAll({ banner, settings, page }: MatrixPage): Promise<void> {
  await banner.toSettings.click();
  await settings.waitFor();
  await page.mouse.move(0, 0);
  await settings.evaluate((dialog) => {
    for (const details of dialog.querySelectorAll('details')) details.open = true;
  });
  await page.waitForFunction(() => {
    const root = document.querySelector('ask-first')!.shadowRoot!;
    return root.querySelectorAll('details').length === root.querySelectorAll('table').length;
  });
}

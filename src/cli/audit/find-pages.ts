import type { Page } from 'playwright-core';
import { openPage } from './open-page.js';
import { readText } from './read-text.js';

/** A site map may have more; an audit opens every page many times. */
export const MOST_PAGES = 50;

/** Not for a visitor who looks around. */
const AVOIDED =
  /\.(pdf|zip|gz|exe|dmg|docx?|xlsx?|pptx?|csv|mp[34]|jpe?g|png|gif|webp|svg|ics|xml|json|txt)$|log-?out|sign-?out|abmelden/i;

/**
 * The pages of a site that an audit opens, the given one first.
 *
 * @param page where that one is open
 * @param wanted how many, or those of its site map
 */
export async function findPages(
  page: Page,
  start: string,
  wanted: number | 'sitemap',
  note: (text: string) => void,
): Promise<readonly string[]> {
  if (wanted === 'sitemap') return readSitemap(page, start, note);
  const found = new Set([start]);
  const tried = new Set<string>();
  while (found.size < wanted) {
    for (const link of await readLinks(page, start)) if (found.size < wanted) found.add(link);
    tried.add(withoutHash(page.url())).add(start);
    const next = [...found].find((address) => !tried.has(address));
    if (next === undefined || found.size >= wanted) break;
    tried.add(next);
    await openPage(page, next).catch((error: unknown) => {
      found.delete(next);
      note((error as Error).message);
    });
  }
  if (found.size < wanted) note(`no more than ${found.size} pages of the site are linked`);
  return [...found];
}

async function readLinks(page: Page, start: string): Promise<readonly string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')].map(({ href }) => href),
  );
  const { origin } = new URL(start);
  return [
    ...new Set(
      links
        .filter(
          (link) => URL.canParse(link) && new URL(link).origin === origin && !AVOIDED.test(new URL(link).pathname),
        )
        .map(withoutHash),
    ),
  ];
}

async function readSitemap(page: Page, start: string, note: (text: string) => void): Promise<readonly string[]> {
  const { origin } = new URL(start);
  const read = async (address: string): Promise<string> => {
    try {
      const { isOk, text } = await readText(page, address);
      return isOk ? text : '';
    } catch {
      return '';
    }
  };
  const named = /^sitemap:\s*(\S+)/im.exec(await read(`${origin}/robots.txt`))?.[1];
  const queue = [named ?? `${origin}/sitemap.xml`];
  const found = new Set([start]);
  // an index names further maps
  for (let count = 0; count < 10 && found.size < MOST_PAGES; count++) {
    const address = queue.shift();
    if (address === undefined) break;
    const text = await read(address);
    const places = [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\s\]]+)/g)].map((match) =>
      match[1]!.replaceAll('&amp;', '&'),
    );
    if (/<sitemapindex/.test(text)) queue.push(...places);
    else
      for (const place of places)
        if (found.size < MOST_PAGES && URL.canParse(place) && new URL(place).origin === origin) found.add(place);
  }
  if (found.size === 1)
    note(`${named ?? `${origin}/sitemap.xml`}: there is no site map with pages of the site, so one page was visited`);
  return [...found];
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/, '');
}

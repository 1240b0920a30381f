import type { Page } from 'playwright-core';

/** What a page says of who runs it. */
export interface SiteFacts {
  readonly language: string;
  readonly name: string;
  readonly privacyPolicy?: string;
  readonly imprint?: string;
}

/** Reads it from the page's language, name and links. */
export function readSiteFacts(page: Page): Promise<SiteFacts> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(({ href }) =>
      /^https?:/.test(href),
    );
    const find = (names: RegExp): string | undefined => {
      const link = links.find(({ textContent }) => names.test(textContent.trim()));
      if (!link) return undefined;
      const { origin, pathname, search, href } = new URL(link.href);
      return origin === location.origin ? pathname + search : href;
    };
    const privacyPolicy = find(
      /privacy|datenschutz|confidentialité|données personnelles|privacidad|riservatezza|privacidade|personvern|integritet|tietosuoja|prywatno|soukromí|adatvéd|confidențialit/i,
    );
    const imprint = find(/imprint|impressum|legal notice|mentions légales|aviso legal|note legali|colofon/i);
    return {
      language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(document.documentElement.lang)
        ? document.documentElement.lang
        : 'en',
      name:
        document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content.trim() ||
        document.title.trim() ||
        location.hostname,
      ...(privacyPolicy !== undefined && { privacyPolicy }),
      ...(imprint !== undefined && { imprint }),
    };
  });
}

import type { Catalogue } from '../../src/catalogue/types.js';
import { catalogueOf } from '../helpers/catalogue-of.js';
import type { Site, Visitor } from '../helpers/open-site.js';
import type { Dialog } from '../helpers/dialog-of.js';
import { ownVendor } from '../helpers/own-vendor.js';
import { sitePage } from '../helpers/site-page.js';
import { visitSite } from '../helpers/visit-site.js';

export const nonce = 'bm9uY2U';

/** Scripts of the page's own making. */
export const nonced = (markup: string): string => markup.replaceAll('<script', `<script nonce="${nonce}"`);

/** An inline catalogue. */
export const inline = (catalogue: Catalogue): string =>
  `<script type="application/json" data-askfirst-catalogue>${JSON.stringify(catalogue)}</script>`;

declare global {
  interface Window {
    /** What the page's policies have refused. */
    violations?: string[];
  }
}

/** Notes what the page's policies refuse, from before everything else. */
export const noteViolations = `<script>
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
    violations.push([effectiveDirective, blockedURI, sourceFile, sample].join(' ')));
</script>`;

/** A vendor that does nothing but count that it has run, and need not reload. */
export const countingVendor = (site: Site, id = 'counter') => ownVendor(site.server, id, '', { withdraw: 'none' });

export interface StrictPage {
  readonly head?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page of one vendor, `counter`, with its catalogue inline, and a blocked script of its own. */
export async function visitStrict(
  site: Site,
  path: string,
  { head = '', body = '', headers = {} }: StrictPage = {},
): Promise<Visitor & Dialog> {
  const catalogue = catalogueOf([countingVendor(site)]);
  const top = nonced(`${noteViolations}${head}${inline(catalogue)}<script src="/askfirst/askfirst.js"></script>`);
  site.server.page(path, sitePage(top, body), { ...headers });
  return visitSite(site, path);
}

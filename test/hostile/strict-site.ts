import type { Catalogue, Vendor } from '../../src/catalogue/types.js';
import type { Site } from '../helpers/open-site.js';
import { ownVendor } from '../helpers/own-vendor.js';

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
export const countingVendor = (site: Site, id = 'counter'): Vendor =>
  ownVendor(site.server, id, '', { withdraw: 'none' });

import type { DemoServer } from '../../demo/server.mjs';
import type { Vendor } from '../../src/catalogue/types.js';

/** A vendor whose script is served by the site itself, at `/<id>.js`. Each run of it counts in `window.ran`. */
export function ownVendor(server: DemoServer, id: string, code: string, changes: Partial<Vendor> = {}): Vendor {
  const ran = `window.ran = { ...window.ran, '${id}': (window.ran?.['${id}'] ?? 0) + 1 };`;
  server.page(`/${id}.js`, `${ran}\n${code}`, { 'content-type': 'text/javascript; charset=utf-8' });
  return { id, name: id, scripts: [{ src: `/${id}.js` }], ...changes };
}

declare global {
  interface Window {
    /** How often the script of each own vendor has run on this page. */
    ran?: Record<string, number>;
  }
}

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { DemoServer } from '../../demo/server.mjs';

/** Bundles what `import 'askfirst'` and `import 'askfirst/element'` give, and serves it at `/npm/<entry>.js`. */
export async function bundlePackage(server: DemoServer): Promise<void> {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    entryPoints: { index: 'askfirst', element: 'askfirst/element' },
    bundle: true,
    splitting: true,
    format: 'esm',
    write: false,
    outdir: '/npm',
    logLevel: 'error',
  });
  for (const { path, text } of outputFiles)
    server.page(path, text, { 'content-type': 'text/javascript; charset=utf-8' });
}

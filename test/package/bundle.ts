import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';

export type Bundle = (entry: string, folder: string) => Promise<void>;

export const bundlers: Readonly<Record<'esbuild' | 'rollup', Bundle>> = {
  async esbuild(entry, folder) {
    await build({
      entryPoints: [entry],
      outdir: folder,
      bundle: true,
      splitting: true,
      format: 'esm',
      define: { 'process.env.NODE_ENV': '"development"' },
      logLevel: 'warning',
    });
  },
  async rollup(entry, folder) {
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: true, exportConditions: ['production'] })],
    });
    await bundle.write({ dir: folder, format: 'es', entryFileNames: '[name].js' });
    await bundle.close();
  },
};

/** Writes a page beside the bundle that runs it. */
export function writePage(folder: string, script: string): void {
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A page</title>
<div id="app"></div><script type="module" src="${script}"></script></html>`,
  );
}

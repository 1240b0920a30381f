import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type * as contrast from '../browser/ui/contrast.js';

declare global {
  interface Window {
    /** What test/browser/ui/contrast.ts exports. */
    contrast: typeof contrast;
  }
}

let bundled: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../browser/ui/contrast.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'contrast',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** Gives a page what contrasts are computed by. */
export async function addContrast(page: Page): Promise<void> {
  bundled ??= bundle();
  await page.addScriptTag({ content: await bundled });
}

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { DemoServer } from '../../demo/server.mjs';

/** Serves a script that uses React: `createElement`, `createRoot`, `StrictMode` and `useState` are there. */
export async function bundleReact(server: DemoServer, path: string, code: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { StrictMode, createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
${code}`,
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    bundle: true,
    write: false,
    logLevel: 'error',
  });
  server.page(path, outputFiles[0]!.text, { 'content-type': 'text/javascript; charset=utf-8' });
}

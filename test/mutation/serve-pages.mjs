import { build } from 'esbuild';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, relative } from 'node:path';

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.js': 'text/javascript',
  '.ts': 'text/javascript',
});

const mocha = readFileSync(createRequire(import.meta.url).resolve('mocha/mocha.js'));

const html =
  '<!doctype html><html lang="en"><meta charset="utf-8"><script src="/mocha.js"></script><body></body></html>';

/**
 * Serves tests as modules, from the folder that this process runs in.
 *
 * @param {readonly string[]} folders in which the files of tests are
 */
export async function servePages(folders) {
  const folder = process.cwd();
  const names = folders.flatMap((its) =>
    readdirSync(its)
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `${its}/${name}`),
  );
  const served = await bundle(names);

  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname.slice(1);
    try {
      if (path.endsWith('.ts') && !served.has(path))
        for (const [its, body] of await bundle([path])) served.set(its, body);
      const body =
        path === '' ? html : path === 'mocha.js' ? mocha : (served.get(path) ?? readFileSync(`${folder}/${path}`));
      response
        .writeHead(200, { 'content-type': path ? (TYPES[extname(path)] ?? 'text/plain') : 'text/html' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { names, address: `http://localhost:${port}/`, close: () => server.close() };

  /**
   * @param {readonly string[]} files
   * @returns {Promise<Map<string, Uint8Array>>} what is to be served, by path
   */
  async function bundle(files) {
    const { outputFiles } = await build({
      entryPoints: [...files],
      absWorkingDir: folder,
      outbase: '.',
      outdir: '.',
      // what they are asked for as
      outExtension: { '.js': '.ts' },
      chunkNames: 'chunks/[name]-[hash]',
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      tsconfig: 'tsconfig.json',
      write: false,
      logLevel: 'silent',
    });
    return new Map(outputFiles.map(({ path, contents }) => [relative(folder, path), contents]));
  }
}

/**
 * Puts a page on the server that may read the time to five microseconds instead of a hundred, as pages can that are
 * isolated from other origins.
 *
 * @param {import('./types.js').Bench} bench
 * @param {string} path
 * @param {string} head
 * @param {string} [body]
 * @returns {string} its address
 */
export function putPage({ server }, path, head, body = '') {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
  server.page(path, html, {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  return new URL(path, server.url).href;
}

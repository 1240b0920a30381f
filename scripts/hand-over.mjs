const prefix = '\0hand-over:';

/**
 * Rollup plugin: a classic script that hands what a module exports to whoever inserted it, through its own element, and
 * leaves no global behind. As the `input` of the build give `handOver.entry(path)`.
 *
 * @returns {import('rollup').Plugin}
 */
export function handOver() {
  return {
    name: 'hand-over',
    resolveId: (id) => (id.startsWith(prefix) ? id : null),
    load: (id) =>
      id.startsWith(prefix)
        ? `import * as handed from ${JSON.stringify(id.slice(prefix.length))};\ndocument.currentScript.askfirst = handed;\n`
        : null,
  };
}

/** @param {string} path an absolute path */
handOver.entry = (path) => prefix + path;

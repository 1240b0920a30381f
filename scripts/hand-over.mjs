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
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const path = id.slice(prefix.length);
      const { exports } = await this.load({ id: path });
      const names = exports?.join(', ');
      // by name: a namespace would be an object of its own
      return `import { ${names} } from ${JSON.stringify(path)};\ndocument.currentScript.askfirst = { ${names} };\n`;
    },
  };
}

/** @param {string} path absolute */
handOver.entry = (path) => prefix + path;

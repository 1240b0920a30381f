const prefix = '\0hand-over:';

/**
 * Rollup plugin: a classic script that hands what modules export to whoever inserted it, through its own element, and
 * leaves no global behind. As the `input` of the build give `handOver.entry(…paths)`.
 *
 * @returns {import('rollup').Plugin}
 */
export function handOver() {
  return {
    name: 'hand-over',
    resolveId: (id) => (id.startsWith(prefix) ? id : null),
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const paths = id.slice(prefix.length).split('|');
      const modules = await Promise.all(paths.map((path) => this.load({ id: path })));
      // by name: a namespace would be an object of its own
      const imports = modules.map(
        ({ exports, id }) => `import { ${exports?.join(', ')} } from ${JSON.stringify(id)};\n`,
      );
      const names = modules.flatMap(({ exports }) => exports ?? []);
      return `${imports.join('')}document.currentScript.askfirst = { ${names.join(', ')} };\n`;
    },
  };
}

/** @param {readonly string[]} paths absolute paths */
handOver.entry = (...paths) => prefix + paths.join('|');

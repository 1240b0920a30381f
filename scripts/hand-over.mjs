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
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const paths = id.slice(prefix.length).split('|');
      const imports = paths.map((path, index) => `import * as handed${index} from ${JSON.stringify(path)};\n`);
      const handed = paths.map((_, index) => `...handed${index}`);
      return `${imports.join('')}document.currentScript.askfirst = { ${handed.join(', ')} };\n`;
    },
  };
}

/** @param {readonly string[]} paths absolute paths */
handOver.entry = (...paths) => prefix + paths.join('|');

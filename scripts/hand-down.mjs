const prefix = '\0hand-down:';
const given = `${prefix}given`;

/**
 * Rollup plugin: a classic script that is given by its own element what another file has in it already, instead of
 * bringing it along. What it imports and is not given fails the build.
 *
 * @param {string} source path of the module that exports the list of what is given, and imports each of it by its name
 * @returns {import('rollup').Plugin}
 */
export function handDown(source) {
  return {
    name: 'hand-down',
    async resolveId(name, importer) {
      if (name === given) return given;
      if (!importer || importer.startsWith('\0') || importer === source) return null;
      const { importedIds } = await this.load({ id: source, resolveDependencies: true });
      const found = await this.resolve(name, importer, { skipSelf: true });
      return found && importedIds.includes(found.id) ? prefix + found.id : null;
    },
    async load(id) {
      if (id === given) return 'export const given = document.currentScript.askfirst;\n';
      if (!id.startsWith(prefix)) return null;
      const { code } = await this.load({ id: source });
      const { exports } = await this.load({ id: id.slice(prefix.length) });
      const names =
        /= \[([\s\w,]+)\]/
          .exec(code ?? '')?.[1]
          ?.split(',')
          .map((name) => name.trim()) ?? [];
      const values = (exports ?? [])
        .filter((name) => names.includes(name))
        .map((name) => `${name} = given[${names.indexOf(name)}]`);
      return `import { given } from '${given}';\nexport const ${values.join(', ')};\n`;
    },
  };
}

import { pathToFileURL } from 'node:url';

const entry = '\0locale-values';

/**
 * Rollup plugin: what a locale exports under a name, without the keys, which are those of the English file, in its order.
 * Handed over like what the other further files export. As the `input` of the build give `localeValues.entry`. Fails the
 * build where the two have not the same keys, but for those that are undefined in English.
 *
 * @param {string} english absolute path of its built module
 * @param {string} locale the same
 * @param {string} name of the export, of both
 * @returns {import('rollup').Plugin}
 */
export function localeValues(english, locale, name) {
  return {
    name: 'locale-values',
    resolveId: (source) => (source === entry ? entry : null),
    async load(source) {
      if (source !== entry) return null;
      /** @param {string} file @returns {Promise<Record<string, unknown>>} */
      const textsIn = async (file) => (await import(pathToFileURL(file).href))[name] ?? {};
      const model = await textsIn(english);
      const keys = Object.keys(model);
      const texts = await textsIn(locale);
      const missing = keys.filter((key) => !(key in texts) && model[key] !== undefined);
      const unknown = Object.keys(texts).filter((key) => !keys.includes(key));
      if (missing.length) this.error(`${locale}: ${name} lacks ${missing.join(', ')}`);
      if (unknown.length) this.error(`${locale}: ${name} has ${unknown.join(', ')}, which the English texts have not`);
      const values = keys.map((key) => texts[key]);
      return `document.currentScript.askfirst = ${JSON.stringify(values)};\n`;
    },
  };
}

localeValues.entry = entry;

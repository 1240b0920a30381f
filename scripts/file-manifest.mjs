import { join } from 'node:path';
import { integrity } from './integrity.mjs';

const entry = '\0file-manifest';

/**
 * Rollup plugin: the hashes of the files that the gate itself does not carry, handed over like what the other further
 * files export. As the `input` of the build give `fileManifest.entry`.
 *
 * @param {string} folder
 * @param {readonly string[]} files their paths in it
 * @returns {import('rollup').Plugin}
 */
export function fileManifest(folder, files) {
  return {
    name: 'file-manifest',
    resolveId: (source) => (source === entry ? entry : null),
    load(source) {
      if (source !== entry) return null;
      const hashes = files.map((file) => [file, integrity(join(folder, file), 'sha256')]);
      return `document.currentScript.askfirst = ${JSON.stringify(Object.fromEntries(hashes))};\n`;
    },
  };
}

fileManifest.entry = entry;

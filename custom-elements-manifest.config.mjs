/** Names the files as they are shipped, not as they are written. */
const shippedPaths = {
  name: 'shipped-paths',
  /** @param {{ customElementsManifest: object }} phase */
  packageLinkPhase({ customElementsManifest }) {
    const text = JSON.stringify(customElementsManifest).replace(/"\/?src\/([\w/-]+)\.ts"/g, '"dist/modules/$1.js"');
    Object.assign(customElementsManifest, JSON.parse(text));
  },
};

export default {
  globs: ['src/element.ts', 'src/gate/embeds/element.ts', 'src/declaration/element.ts'],
  outdir: 'dist',
  packagejson: false,
  plugins: [shippedPaths],
};

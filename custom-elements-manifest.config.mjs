export default {
  globs: ['src/element.ts', 'src/ui/**/*.ts'],
  exclude: ['src/**/*.d.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};

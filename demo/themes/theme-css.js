/** @param {Record<string, string>} values @param {string} indent */
const lines = (values, indent) =>
  Object.entries(values)
    .map(([name, value]) => `${indent}--askfirst-${name}: ${value};\n`)
    .join('');

/**
 * The CSS of a look: what differs from the default, and for the dark palette what differs from the light one. The
 * dark one goes by a media query, since `light-dark()` is younger than some of the browsers that are supported; and by
 * the attribute, for pages that force a palette.
 *
 * @param {import('./themes.js').Look} look
 * @returns {string} without an end of line; a comment alone where there is nothing to set
 */
export function themeCss({ shape, ...palettes }) {
  const { light, dark } = /** @type {Record<'light' | 'dark', Record<string, string>>} */ (palettes);
  const day = lines({ ...light, ...shape }, '  ');
  const changed = [...new Set([...Object.keys(light), ...Object.keys(dark)])].filter(
    (name) => light[name] !== dark[name],
  );
  // `initial` is what a custom property is that nobody has set
  const night = Object.fromEntries(changed.map((name) => [name, dark[name] ?? 'initial']));
  const rules = [];
  if (day) rules.push(`ask-first {\n${day}}`);
  if (changed.length) {
    const inner = `  ask-first:not([theme='light']) {\n${lines(night, '    ')}  }\n`;
    rules.push(`@media (prefers-color-scheme: dark) {\n${inner}}`, `ask-first[theme='dark'] {\n${lines(night, '  ')}}`);
  }
  return rules.join('\n') || '/* The default look: there is nothing to set. */';
}

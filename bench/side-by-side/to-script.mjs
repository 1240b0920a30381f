/**
 * Writes a value as a script has it, functions and regular expressions too.
 *
 * @param {unknown} value
 * @returns {string}
 */
export function toScript(value) {
  if (value instanceof RegExp || typeof value === 'function') return String(value);
  if (Array.isArray(value)) return `[${value.map(toScript).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{${entries.map(([name, inner]) => `${nameOf(name)}:${toScript(inner)}`).join()}}`;
}

/** @param {string} name */
const nameOf = (name) => (/^[a-z_]\w*$/i.test(name) ? name : JSON.stringify(name));

/**
 * The place in a page that is written by a command: between `<!-- name: … -->` and `<!-- /name -->`.
 *
 * @param {string} text
 * @param {string} name
 * @returns {readonly [start: number, end: number]}
 */
function placeIn(text, name) {
  const [before, after] = [text.indexOf(`<!-- ${name}`), text.indexOf(`<!-- /${name}`)];
  if (before < 0 || after < before) throw Error(`there is no place for the ${name} in it`);
  return [text.indexOf('\n', before), after];
}

/** What stands there. @param {string} text @param {string} name */
export const markedIn = (text, name) => text.slice(...placeIn(text, name)).trim();

/**
 * The page with something else there.
 *
 * @param {string} text
 * @param {string} name
 * @param {string} content
 */
export function withMarked(text, name, content) {
  const [start, end] = placeIn(text, name);
  return `${text.slice(0, start)}\n\n${content}\n\n${text.slice(end)}`;
}

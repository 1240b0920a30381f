/** More levels no catalogue has: the data in it has twenty at most. */
export const MOST_LEVELS = 200;

/** Where a text is nested deeper than that; nothing where it is not. */
export function tooDeepAt(text: string): number | undefined {
  let level = 0;
  let isText = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (isText) {
      if (char === '\\') at++;
      else if (char === '"') isText = false;
    } else if (char === '"') isText = true;
    else if (char === '{' || char === '[') {
      if (++level > MOST_LEVELS) return at;
    } else if (char === '}' || char === ']') level--;
  }
  return undefined;
}

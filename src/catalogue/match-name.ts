/**
 * Whether a name fits a declared one, in which `*` stands for any run of characters.
 * Walks the name once, so that no pattern of a stranger's makes it slow.
 */
export function matchName(pattern: string, name: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return pattern === name;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    at = name.indexOf(part, at);
    if (at < 0) return false;
    at += part.length;
  }
  return at <= name.length - last.length && name.endsWith(last);
}

/**
 * Whether a name fits a declared one, in which `*` stands for any run of characters.
 * Walks the name once, so that no pattern of a stranger's makes it slow.
 */
export function matchName(pattern: string, name: string): boolean {
  const [start, ...parts] = pattern.split('*') as [string, ...string[]];
  const end = parts.pop();
  if (end === undefined) return name === pattern;
  const last = name.length - end.length;
  let at = start.length;
  if (last < at || !name.startsWith(start) || !name.endsWith(end)) return false;
  return parts.every((part) => {
    const found = name.indexOf(part, at);
    at = found + part.length;
    return found >= 0 && at <= last;
  });
}

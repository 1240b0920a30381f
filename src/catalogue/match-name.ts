/**
 * Whether a name fits a declared one, in which `*` stands for any run of characters.
 * Walks the name once, so that no pattern of a stranger's makes it slow.
 */
export function matchName(pattern: string, name: string): boolean {
  // no name has it: it marks both ends
  let rest = `\0${name}\0`;
  return `\0${pattern}\0`.split('*').every((part) => {
    const at = rest.indexOf(part);
    rest = rest.slice(at + part.length);
    return at >= 0;
  });
}

/** So many are kept of a stack. */
const MOST = 6;

/** The places in a script's stack, the innermost first, without our own. */
export function readStack(stack: string): readonly string[] {
  return stack
    .split('\n')
    .map((line) => /(?:at (?:(.*?) \()?|^([^@]*)@)?((?:https?|file|blob):[^\s)]+|<anonymous>)/.exec(line))
    .flatMap((found) => (found?.[3]?.includes(':') ? [describePlace(found[1] ?? found[2], found[3])] : []))
    .slice(0, MOST);
}

/** A place in a script, as a line. */
export function describePlace(name: string | undefined, address: string): string {
  return name ? `${name} (${address})` : address;
}

/** What a browser would make of an argument; where that throws, it is left to the browser to throw. */
export function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '';
  }
}

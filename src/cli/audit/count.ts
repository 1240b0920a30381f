/** A number of things, in words. */
export function count(number: number, of: string): string {
  return `${number} ${of}${number === 1 ? '' : 's'}`;
}

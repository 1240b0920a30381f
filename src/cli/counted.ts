/** A number of things, in words. */
export function counted(number: number, of: string): string {
  return `${number} ${of}${number === 1 ? '' : 's'}`;
}

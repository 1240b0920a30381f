/** Whether there is a name that fits both, in each of which `*` stands for any run of characters. */
export function namesOverlap(one: string, other: string): boolean {
  // most pairs of names differ before their first `*`
  for (let at = 0; one[at] !== '*' && other[at] !== '*'; at++) {
    if (one[at] !== other[at]) return false;
    if (at >= one.length) return true;
  }
  // reached[at]: the part of `one` that has been walked, and `other` up to `at`, fit some name
  let reached = other.split('').reduce<boolean[]>((row, char, at) => [...row, row[at]! && char === '*'], [true]);
  for (const char of one) {
    const next = [reached[0]! && char === '*'];
    for (let at = 0; at < other.length; at++) {
      const theirs = other[at]!;
      if (char === '*' || theirs === '*') next.push(next[at]! || reached[at + 1]!);
      else next.push(reached[at]! && char === theirs);
    }
    reached = next;
  }
  return reached.at(-1)!;
}

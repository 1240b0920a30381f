/** So many are named at most. */
const MOST = 3;

/** The names that somebody may have meant who wrote another, the likeliest first. */
export function nearest(written: string, names: readonly string[]): readonly string[] {
  const wanted = plain(written);
  return names
    .map((name) => [name, distance(wanted, plain(name))] as const)
    .filter(([name, far]) => far <= Math.max(2, wanted.length / 3) || isPart(wanted, plain(name)))
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST)
    .map(([name]) => name);
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

const isPart = (one: string, other: string): boolean =>
  one.length > 2 && other.length > 2 && (one.includes(other) || other.includes(one));

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let at = 1; at <= from.length; at++) {
    const next = [at];
    for (let to_ = 1; to_ <= to.length; to_++) {
      const change = row[to_ - 1]! + (from[at - 1] === to[to_ - 1] ? 0 : 1);
      next.push(Math.min(change, row[to_]! + 1, next[to_ - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

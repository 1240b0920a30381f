import fc from 'fast-check';

/** What somebody might put anywhere: of each type, at the edges, and what has a meaning somewhere. */
const oddValues: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 1.5, 2, 1e21, '', ' ', '*', '**', 'x', '1', 'true', [], {}, [null], [[]], { a: 1 }],
  ...['__proto__', 'constructor', 'toString', 'javascript:alert(1)', 'data:text/html,x', '//other.example', 'http://['],
  ...['<img src=x onerror=alert(1)>', '\u0000', '\ud800', 'en', 'de-AT', 'x-', 'DE', 'session', '1 yer', '0 days'],
  ...['consent', 'necessary', 'advanced', 'basic', 'cookie', 'reload', 'granted', '2026-13-01', 'x'.repeat(70)],
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  JSON.parse('['.repeat(25) + ']'.repeat(25)),
];

const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'length', '0', '', 'id', 'onload', '$note', 'xyz'];

const values = fc.oneof(fc.constantFrom(...oddValues), fc.jsonValue({ maxDepth: 2 }));

const ways = ['put', 'take out', 'copy', 'name', 'add', 'wrap', 'as text', 'edit'] as const;

const mutation = fc.record(
  {
    at: fc.nat(1e6),
    from: fc.nat(1e6),
    way: fc.constantFrom(...ways),
    key: fc.constantFrom(...keys),
    value: values,
    piece: fc.oneof(fc.constantFrom('*', ' ', '.', '-', '/', ':', '"', '\u0000', '1', '0', 'é', '<'), fc.string()),
  },
  { noNullPrototype: true },
);

type Mutation = typeof mutation extends fc.Arbitrary<infer Value> ? Value : never;

type Place = readonly [owner: Record<string, unknown>, key: string];

/** Defined, so that `__proto__` is a name like any other. */
const put = (owner: object, key: string, value: unknown): unknown =>
  Object.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true });

function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value === 'object' && value) {
    for (const [key, entry] of Object.entries(value)) {
      found.push([value as Record<string, unknown>, key]);
      placesIn(entry, found);
    }
  }
  return found;
}

function mutate(root: unknown, { at, from, way, key, value: given, piece }: Mutation): void {
  const value = structuredClone(given);
  const places = placesIn(root);
  const [owner, name] = places[at % places.length] ?? [root as Record<string, unknown>, key];
  const now = owner[name];
  const isObject = typeof now === 'object' && now !== null;
  if (way === 'put') put(owner, name, value);
  else if (way === 'take out') Array.isArray(owner) ? owner.splice(Number(name), 1) : delete owner[name];
  else if (way === 'copy') {
    const [other, its] = places[from % places.length] ?? [owner, name];
    put(owner, name, structuredClone(other[its]));
  } else if (way === 'name') {
    if (!Array.isArray(owner)) delete owner[name];
    put(owner, Array.isArray(owner) ? name : key, now);
  } else if (way === 'add') {
    if (Array.isArray(now)) now.push(now.length ? structuredClone(now[from % now.length]) : value);
    else if (isObject) put(now, key, value);
    else put(owner, Array.isArray(owner) ? name : key, value);
  } else if (way === 'wrap') put(owner, name, from % 2 ? [now] : { value: now });
  else if (way === 'as text') put(owner, name, JSON.stringify(now ?? null));
  else {
    const text = typeof now === 'string' ? now : JSON.stringify(now ?? null);
    const cut = from % (text.length + 1);
    put(owner, name, text.slice(0, cut) + piece + text.slice(cut + (at % 3)));
  }
}

/**
 * One of these values of JSON with some things changed in it.
 *
 * @param most so many changes, at most; half of the cases have one
 */
export function mutated(originals: readonly unknown[], most = 3): fc.Arbitrary<unknown> {
  const mutations = fc.oneof(fc.array(mutation, { maxLength: 1 }), fc.array(mutation, { maxLength: most }));
  return fc.tuple(fc.constantFrom(...originals), mutations).map(([original, changes]) => {
    const root: unknown = JSON.parse(JSON.stringify({ value: original }));
    for (const one of changes) mutate((root as { value: unknown }).value, one);
    return (root as { value: unknown }).value;
  });
}

/** A text with pieces put in, taken out and doubled. */
export function mutatedText(originals: readonly string[], ...pieces: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(1e6),
    count: fc.nat(4),
    piece: fc.oneof(fc.constantFrom('', ...pieces), fc.string({ unit: 'binary', maxLength: 3 })),
  });
  return fc.tuple(fc.constantFrom(...originals), fc.array(edit, { maxLength: 3 })).map(([original, edits]) =>
    edits.reduce((text, { at, count, piece }) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + piece + text.slice(cut + count);
    }, original),
  );
}

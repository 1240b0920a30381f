import fc from 'fast-check';

/** A JSON text with what it holds. */
export interface Formatted<Value> {
  readonly value: Value;
  readonly text: string;
}

const gaps = fc.stringMatching(/^(\r\n|[ \t\n\r]){0,3}$/);

/** By an indent, or on one line, as programs write it. */
const tidy = fc
  .record({
    indent: fc.constantFrom(undefined, 1, 2, 4, '\t'),
    newline: fc.constantFrom('\n', '\r\n', '\r'),
    end: fc.constantFrom('', '\n', '\n\n'),
  })
  .map(
    ({ indent, newline, end }) =>
      (value: unknown) =>
        (JSON.stringify(value, null, indent) + end).replaceAll('\n', newline),
  );

/** With any space where JSON allows some, as people write it. */
const untidy = fc.array(gaps, { minLength: 1, maxLength: 7 }).map((spaces) => (value: unknown) => {
  let count = 0;
  const space = (): string => spaces[count++ % spaces.length]!;
  const write = (part: unknown): string => {
    if (typeof part !== 'object' || !part) return JSON.stringify(part);
    const entries = Array.isArray(part)
      ? part.map((entry) => space() + write(entry) + space())
      : Object.entries(part).map(
          ([name, entry]) => `${space()}${JSON.stringify(name)}${space()}:${space()}${write(entry)}${space()}`,
        );
    const inside = entries.join(',') || space();
    return Array.isArray(part) ? `[${inside}]` : `{${inside}}`;
  };
  return space() + write(value) + space();
});

/** Values in every way in which JSON can be written. */
export function formatted<Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Formatted<Value>> {
  return fc.tuple(values, fc.oneof(tidy, untidy)).map(([value, write]) => ({ value, text: write(value) }));
}

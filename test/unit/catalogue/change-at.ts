type Holder = Record<string, unknown>;

/** A copy of a value in which something else stands at one place; undefined takes out what is there. */
export function changeAt(value: unknown, place: string, other: unknown): unknown {
  const copy = structuredClone(value);
  const keys = place.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop();
  if (last === undefined) return other;
  const holder = keys.reduce((inside, key) => inside[key] as Holder, copy as Holder);
  // defined, not assigned: "__proto__" is a name like any other
  Object.defineProperty(holder, last, { value: other, enumerable: true, configurable: true });
  if (other === undefined) Reflect.deleteProperty(holder, last);
  return copy;
}

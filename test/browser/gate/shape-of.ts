/**
 * What a value is made of, so that it can be compared: a real arguments object is told from an array, an array with
 * properties from one without, and what is the value itself, a moment or a function is called so.
 */
export function shapeOf(value: unknown, whole: unknown = value): unknown {
  const inside = (entry: unknown): unknown => (entry === whole ? 'itself' : shapeOf(entry, whole));
  const properties = (from: object): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(from)
        .filter(([key]) => !(Array.isArray(from) && /^\d+$/.test(key)))
        .map(([key, entry]) => [key, inside(entry)]),
    );
  const withProperties = (name: string, shape: unknown, from: object): unknown => {
    const its = properties(from);
    return Object.keys(its).length ? { [name]: shape, ...its } : shape;
  };

  if (value instanceof Date) return Math.abs(Date.now() - value.getTime()) < 60_000 ? 'a Date, now' : value;
  if (typeof value === 'number') return Math.abs(Date.now() - value) < 60_000 ? 'now' : value;
  if (typeof value === 'function') return withProperties('function', 'a function', value);
  if (typeof value !== 'object' || !value) return value;
  if (Object.prototype.toString.call(value) === '[object Arguments]') {
    return { arguments: Array.from(value as ArrayLike<unknown>, inside) };
  }
  if (Array.isArray(value)) return withProperties('array', value.map(inside), value);
  return properties(value);
}

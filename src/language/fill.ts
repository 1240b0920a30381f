/** The text in parts, each `{name}` replaced by what stands for it; a name that nothing stands for stays as it is. */
export function fill<Value>(text: string, values: Readonly<Record<string, Value>>): readonly (string | Value)[] {
  return text
    .split(/\{(\w+)}/)
    .map((part, index) => (index % 2 ? (Object.hasOwn(values, part) ? values[part]! : `{${part}}`) : part));
}

/** The same as one string. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return fill(text, values).join('');
}

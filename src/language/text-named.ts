/** The text that is named after an answer or a kind of item: `reject-all`, `rejectAll`. */
export function textNamed(texts: object, name: string): string {
  return texts[name.replace(/-./, (found) => found[1]!.toUpperCase()) as keyof typeof texts];
}

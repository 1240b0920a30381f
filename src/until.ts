/** Resolves at an event of the document. */
export function until(name: string): Promise<unknown> {
  return new Promise((resolve) => document.addEventListener(name, resolve, { once: true }));
}

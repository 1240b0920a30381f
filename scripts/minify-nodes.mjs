/** What the minifiers of this folder share: they look for nodes of a syntax tree, and put other text in their places. */

/**
 * @param {any} node
 * @param {(node: any) => boolean} isMeant
 * @returns {any[]} in the order of the text, the outer before the inner
 */
export function findNodes(node, isMeant) {
  const children = Object.values(node).flat();
  return [
    ...(isMeant(node) ? [node] : []),
    ...children.filter((child) => child?.type).flatMap((child) => findNodes(child, isMeant)),
  ];
}

/**
 * @param {string} code
 * @param {{ start: number, end: number, text: string }[]} edits
 */
export function replaceNodes(code, edits) {
  let result = code;
  for (const { start, end, text } of edits.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

import { parseTree, type Node } from 'jsonc-parser';
import type { Position } from './finding.js';

/** A JSON text in which places are looked up. */
export interface SourceText {
  /** Where a place is, or what is nearest above it where it is missing. */
  position(place: string): Position;
  /** Names that stand twice in one object, by their places. */
  readonly duplicates: readonly { readonly name: string; readonly place: string; readonly position: Position }[];
}

/** Turns offsets into lines and columns, which count from 1. */
function positions(file: string, text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + ending.length);
  return (offset) => {
    let from = 0;
    let to = starts.length;
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (starts[middle]! <= offset) from = middle;
      else to = middle;
    }
    return { file, line: from + 1, column: offset - starts[from]! + 1 };
  };
}

const nameOf = ({ children }: Node): string => children?.[0]?.value as string;

/** Reads a text that is JSON. */
export function sourceText(file: string, text: string): SourceText {
  const at = positions(file, text);
  const root = parseTree(text);
  const duplicates: SourceText['duplicates'][number][] = [];
  const walk = (node: Node, place: string): void => {
    if (node.type === 'array') node.children?.forEach((child, index) => walk(child, `${place}[${index}]`));
    if (node.type !== 'object') return;
    const names = new Set<string>();
    for (const property of node.children ?? []) {
      const name = nameOf(property);
      const inside = place ? `${place}.${name}` : name;
      if (names.size === names.add(name).size) duplicates.push({ name, place: inside, position: at(property.offset) });
      if (property.children?.[1]) walk(property.children[1], inside);
    }
  };
  if (root) walk(root, '');
  return {
    position: (place) => at(root ? offsetOf(root, place) : 0),
    duplicates,
  };
}

/** A name may hold dots, so the longest that fits is taken. */
function offsetOf(root: Node, place: string): number {
  let node = root;
  let rest = place;
  let offset = root.offset;
  for (;;) {
    const index = /^\[(\d+)\]\.?/.exec(rest);
    if (index && node.type === 'array') {
      const child = node.children?.[Number(index[1])];
      if (!child) return offset;
      rest = rest.slice(index[0].length);
      node = child;
      offset = child.offset;
    } else if (node.type === 'object' && rest) {
      const [property] = (node.children ?? [])
        .filter((one) => rest.startsWith(nameOf(one)) && /^([.[]|$)/.test(rest.slice(nameOf(one).length)))
        // of two that are named alike the last counts
        .reverse()
        .sort((one, other) => nameOf(other).length - nameOf(one).length);
      const value = property?.children?.[1];
      if (!property || !value) return offset;
      rest = rest.slice(nameOf(property).length).replace(/^\./, '');
      node = value;
      offset = property.offset;
    } else return offset;
  }
}

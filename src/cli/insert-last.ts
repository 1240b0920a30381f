import { findNodeAtLocation, parseTree, type JSONPath, type Node } from 'jsonc-parser';
import type { Json } from '../catalogue/types.js';

/** How a JSON text is written. */
interface Style {
  readonly newline: string;
  readonly indent: string;
  readonly colon: string;
  readonly comma: string;
  /** Inside the braces of an object on one line. */
  readonly space: string;
  readonly isOneLine: boolean;
  readonly hasInlineLists: boolean;
}

/** A list of plain values that is longer is written over several lines. */
const INLINE_WIDTH = 80;

/**
 * A JSON text with one more entry at the end of a list, written as the rest is. Nothing else is touched.
 *
 * @param path to a list that has an entry at least
 */
export function insertLast(text: string, path: JSONPath, value: Json): string {
  const root = parseTree(text);
  const list = root && findNodeAtLocation(root, path);
  const last = list?.children?.at(-1);
  if (!root || !list || !last) throw Error(`${path.join('.')} is no list with an entry`);

  const style = styleOf(text, root);
  const behind = list.children?.at(-2);
  const gap = text.slice(behind ? endOf(behind) : list.offset + 1, last.offset).replace(/^[^]*,/, '');
  const beginsLine = /[\r\n]/.test(gap);
  const indent = beginsLine ? gap.replace(/^[^]*[\r\n]/, '') : indentAt(text, last.offset);
  const separator = beginsLine ? `,${style.newline}${indent}` : style.isOneLine ? style.comma : ', ';
  const at = endOf(last);
  return text.slice(0, at) + separator + write(value, style, indent) + text.slice(at);
}

function write(value: Json, style: Style, indent: string): string {
  if (typeof value !== 'object' || !value) return JSON.stringify(value);
  const isList = isArray(value);
  const [open, close] = isList ? '[]' : '{}';
  const inner = style.isOneLine ? indent : indent + style.indent;
  const entries = isList
    ? value.map((entry) => write(entry, style, inner))
    : Object.entries(value).map(([name, entry]) => JSON.stringify(name) + style.colon + write(entry, style, inner));
  const space = isList ? '' : style.space;
  const line = `${open}${space}${entries.join(style.comma)}${space}${close}`;
  if (!entries.length) return `${open}${close}`;
  if (style.isOneLine) return line;
  const isInline = style.hasInlineLists && isList && value.every(isPlain) && indent.length + line.length < INLINE_WIDTH;
  if (isInline) return line;
  return `${open}${style.newline}${inner}${entries.join(`,${style.newline}${inner}`)}${style.newline}${indent}${close}`;
}

function styleOf(text: string, root: Node): Style {
  const written = text.slice(root.offset, endOf(root));
  const [first, second] = root.children ?? [];
  const [name, value] = first?.children ?? [];
  const colon = name && value ? text.slice(endOf(name), value.offset) : ': ';
  const isOneLine = !/[\r\n]/.test(written);
  return {
    newline: /\r\n|\n|\r/.exec(written)?.[0] ?? '\n',
    indent: (isOneLine ? undefined : indentOf(text, root)) ?? '  ',
    colon: /[\r\n]/.test(colon) ? ': ' : colon,
    comma: isOneLine && first && second ? text.slice(endOf(first), second.offset) : `,${/ ?$/.exec(colon)?.[0] ?? ''}`,
    space: isOneLine && first ? text.slice(root.offset + 1, first.offset) : '',
    isOneLine,
    hasInlineLists: hasInlineList(text, root),
  };
}

/** By how much the first thing that begins a line stands further in than what it is in. */
function indentOf(text: string, node: Node): string | undefined {
  for (const child of node.children ?? []) {
    const outer = indentAt(text, node.offset);
    const own = indentAt(text, child.offset);
    const isFurtherIn = node.type !== 'property' && own.length > outer.length && own.startsWith(outer);
    const found = isFurtherIn ? own.slice(outer.length) : indentOf(text, child);
    if (found) return found;
  }
  return undefined;
}

function hasInlineList(text: string, node: Node): boolean {
  const children = node.children ?? [];
  const isInline =
    node.type === 'array' &&
    children.length > 0 &&
    children.every((child) => !child.children) &&
    !/[\r\n]/.test(text.slice(node.offset, endOf(node)));
  return isInline || children.some((child) => hasInlineList(text, child));
}

/** Of the line that a place is in. */
function indentAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text[start - 1]!)) start--;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

function isArray(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

function isPlain(value: Json): boolean {
  return typeof value !== 'object' || !value;
}

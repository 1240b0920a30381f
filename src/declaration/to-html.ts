import type { Child } from './tag.js';

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A description as HTML. None of its elements may be a void one. */
export function toHtml(child: Child): string {
  if (typeof child === 'string') return escape(child);
  const [name, attributes, ...children] = child;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${written.join('')}>${children.map(toHtml).join('')}</${name}>`;
}

import { report } from '../../report.js';
import type { Show } from './show.js';

/** What the document of an empty frame does not inherit. */
const INHERITED = ['font-family', 'color-scheme'].concat(
  ['accent', 'on-accent', 'surface', 'text', 'radius', 'font'].map((name) => `--askfirst-${name}`),
);

/** Frames that have no room for a placeholder, as has been told. */
const told = new WeakSet<Element>();

/**
 * Shows it in an iframe of the page's own. The placeholder stands in the empty document that the iframe has before it
 * is given an address: nothing is added to the page, which may be a framework's, and nothing in it moves.
 */
export const showInFrame: Show = (element, address, draw) => {
  const frame = element as HTMLIFrameElement;
  const before = frame.getAttribute('src') ?? '';
  if (address !== before) {
    const { parentNode, nextSibling } = frame;
    // it begins anew, or what was there before would stay in the history of the tab
    if (before) frame.remove();
    if (address) frame.src = address;
    else frame.removeAttribute('src');
    if (before) parentNode?.insertBefore(frame, nextSibling);
  }
  const doc = frame.contentDocument;
  if (address) return frame;
  if (doc) {
    const computed = getComputedStyle(frame);
    for (const name of INHERITED) {
      doc.documentElement.style.setProperty(name, draw ? computed.getPropertyValue(name) : '');
    }
    doc.adoptedStyleSheets = [];
    if (draw) draw(doc);
    else doc.body.replaceChildren();
  } else if (draw && frame.isConnected && !told.has(frame)) {
    told.add(frame);
    report(Error('a sandbox without allow-same-origin leaves no room for a placeholder'));
  }
  return frame;
};

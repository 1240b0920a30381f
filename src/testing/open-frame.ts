import { visitorOf } from './visitor.js';

/** The size of a frame, in CSS pixels. */
export interface FrameOptions {
  readonly width?: number;
  readonly height?: number;
}

/**
 * For tests that run in the browser itself: opens a page of the same origin in a frame of the test's page.
 *
 * @returns the frame's window, which stays the same when another page is opened in it; `window.frameElement` is the frame
 */
export async function openFrame(
  address?: string,
  { width = 1024, height = 768 }: FrameOptions = {},
): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.title = 'The page under test';
  frame.style.cssText = `width: ${width}px; height: ${height}px; border: 0`;
  document.body.append(frame);
  const page = frame.contentWindow as Window & typeof globalThis;
  await visitorOf(page).open(address);
  return page;
}

import type { Site } from './types.js';
import { pageVisitor } from './page-visitor.js';
import { windowVisitor } from './window-visitor.js';

/** The window that a function runs in, with what stands on it. */
export type InPage = Window & typeof globalThis;

/** An address that was asked for. */
export interface SeenRequest {
  readonly url: string;
  /** What it was for, as the browser names it: `script`, `image`, `fetch` … */
  readonly type: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A cookie, as far as it is known. */
export interface SeenCookie {
  readonly name: string;
  readonly domain?: string;
  readonly httpOnly?: boolean;
}

/** Whoever drives a page, from outside of it or in it. */
export interface Visitor {
  /** Opens a page, anew, and resolves when it has loaded. */
  open(address: string | undefined): Promise<void>;
  /** Calls a function in the page. It stands for itself: it may use what it is given, which is JSON, and nothing else. */
  run<Given, Result>(action: (page: InPage, given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
  /** Clicks what is in the dialog. */
  click(selector: string): Promise<void>;
  /** What is known to have been asked for, since the page was opened at least. */
  requests(): Promise<readonly SeenRequest[]>;
  /** All that can be seen. */
  cookies(): Promise<readonly SeenCookie[]>;
  clearCookies(): Promise<void>;
}

/** Who drives this page. */
export function visitorOf(site: Site): Visitor {
  return 'evaluate' in site ? pageVisitor(site) : windowVisitor(site as InPage);
}

import type { ItemKind } from '../../catalogue/types.js';

/** What the visitor had decided when something happened. */
export type Consent =
  /** Nothing yet. */
  | 'unasked'
  | 'refused'
  /** What `granted` names. */
  | 'granted'
  /** The page is still following a withdrawal: what is on its way is not judged. */
  | 'withdrawing'
  | 'withdrawn';

/** A part of a visit, between two decisions. */
export interface Phase {
  readonly consent: Consent;
  /** The ids of the vendors that are granted. */
  readonly granted: 'all' | readonly string[];
  /** Milliseconds since the visit began. */
  readonly from: number;
  /** What the visitor did, in a few words. */
  readonly label: string;
}

export interface Request {
  readonly time: number;
  readonly phase: number;
  readonly url: string;
  readonly method: string;
  /** `script`, `image`, `fetch`, `ping` … */
  readonly resource: string;
  /** The address in the address bar. */
  readonly page: string;
  /** Of the frame or worker that asked, where that is another. */
  readonly frame?: string;
  /** What made it, the innermost first. */
  readonly stack: readonly string[];
}

export type KeptKind = ItemKind | 'service-worker';

/** What a write is known by: the name of the entry, and on whose domain it is. */
export interface Place {
  readonly kind: KeptKind;
  readonly name: string;
  /** The domain of a cookie, the host of everything else. */
  readonly host: string;
}

/** That something is kept. Writes of the same in one phase count as one. */
export interface Write extends Place {
  readonly time: number;
  readonly phase: number;
  readonly page: string;
  readonly times: number;
  /** Seconds, the longest that was seen; without it, until the browser is closed, or for ever. */
  readonly lifetime?: number;
  /** What wrote it: the innermost first; or the address that answered with it. */
  readonly stack: readonly string[];
}

/** What was kept when a phase was over. */
export interface State {
  readonly phase: number;
  readonly page: string;
  readonly kept: readonly Place[];
}

export interface Screenshot {
  readonly label: string;
  readonly phase: number;
  /** JPEG, base64. */
  readonly data: string;
}

export type VisitKind = 'untouched' | 'reject' | 'accept' | 'withdraw' | 'vendor' | 'gpc' | 'returning';

export interface Visit {
  readonly kind: VisitKind;
  /** Of a visit in which one vendor is allowed. */
  readonly vendor?: string;
  readonly title: string;
  /** `partial`: it did not get to its end. `missed`: it did not begin, or learned nothing. */
  readonly outcome: 'done' | 'partial' | 'missed';
  /** Why it did not, and what was odd. */
  readonly notes: readonly string[];
  readonly milliseconds: number;
  readonly phases: readonly Phase[];
  readonly requests: readonly Request[];
  readonly writes: readonly Write[];
  readonly states: readonly State[];
  readonly screenshots: readonly Screenshot[];
  /** Of a visitor who came back: whether the banner was there again. */
  readonly isAskedAgain?: boolean;
  /** Whether refusing took more steps than accepting would have. */
  readonly isRefusalHarder?: boolean;
}

/** All that was seen of a site. Nothing in it is judged yet. */
export interface Recording {
  readonly site: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly browser: string;
  /** Whose banner it is. */
  readonly banner: 'Askfirst' | 'another' | 'none';
  /** The addresses that each visit opened. */
  readonly pages: readonly string[];
  /** What was odd, or why nothing could be visited. */
  readonly notes: readonly string[];
  readonly visits: readonly Visit[];
}

/** A cookie that a vendor's host sets on its own domain. */
export interface SetCookie {
  readonly name: string;
  readonly value: string;
  /** The domain that it is for, subdomains included; without it, the answering host alone. */
  readonly domain?: string;
  /** Seconds; without it, until the browser is closed. */
  readonly maxAge?: number;
  readonly httpOnly?: boolean;
}

/** What a stand-in is asked. Hosts are the vendor's real ones, wherever they are answered. */
export interface StandInRequest {
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly cookies: Readonly<Record<string, string>>;
  /** Where a host of the vendor's is answered: of `in.hotjar.com`, in the demo, `http://in.hotjar.localhost:4173`. */
  readonly origin: (host: string) => string;
}

/** What a stand-in answers: a script, a page, a redirect, a picture of one pixel, or nothing (204). */
export interface StandInAnswer {
  readonly script?: string;
  readonly page?: string;
  readonly redirect?: string;
  readonly pixel?: boolean;
  readonly cookies?: readonly SetCookie[];
}

/** One vendor's servers. */
export type StandIn = (request: StandInRequest) => StandInAnswer | undefined;

/** What a stand-in's scripts tell of themselves, at `window.__standIns.<name>`. */
export interface StandInState {
  /** How often its loader ran. */
  loads: number;
  /** The scripts that ran, in order. */
  stages: string[];
  /** What was waiting in its stub when it took over, as it was: `arguments` objects stay `arguments` objects. */
  queue: unknown[];
  /** What it was told once it had taken over. */
  calls: unknown[];
  /** How many hits it sent. */
  hits: number;
  /** What a real vendor would have been set up wrongly by. */
  errors: string[];
  /** What it was set up with. */
  settings: Record<string, unknown>;
  /** Of a vendor that can be told: what it was told last. */
  consent?: 'granted' | 'denied';
}

/** What every stand-in can do in the page. */
export interface BrowserSide {
  readonly state: StandInState;
  /** Loads a further script, with the nonce of the script that asks for it. */
  load(src: string): void;
  read(name: string): string | undefined;
  /** Sets a cookie on the highest domain that the browser lets it. */
  write(name: string, value: string, seconds: number): void;
  /** Sends a hit in the way that is named; while the page is left, as a beacon that says so by `leaving=1`. The address has a query. */
  send(how: 'beacon' | 'fetch' | 'image', address: string): void;
  /** Calls back at once, every half second, and when the page is left, with what it was that time. */
  repeat(callback: (moment: 'start' | 'tick' | 'pagehide') => void): void;
}

declare global {
  interface Window {
    __standIns?: Record<string, StandInState>;
  }
}

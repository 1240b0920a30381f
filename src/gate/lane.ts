import { report } from '../report.js';

/**
 * Releases something.
 *
 * @param closed aborted when the lane is closed: what has not run by then must not run
 * @param next lets what is behind it follow before it has run
 * @returns resolves when it has run
 */
export type Job = (closed: AbortSignal, next: () => void) => Promise<void>;

/** So long a script that hangs holds back those behind it. */
const PATIENCE_MS = 1e4;

/** The queue of one vendor: what is held back, and in which order it is released. */
export class Lane {
  private _jobs: Job[] = [];
  private _failed: Job[] = [];
  private _closing: AbortController | undefined;
  private _isRunning = false;

  constructor(private readonly _label: string) {}

  /** Adds to the end. Released at once where the lane is open and nothing waits before it. */
  add(job: Job): void {
    this._jobs.push(job);
    void this._run();
  }

  /** Releases what is held, one after the other, and what is added later; what failed before is tried again. */
  open(): void {
    if (this._closing) return;
    this._closing = new AbortController();
    this._jobs = this._failed.splice(0).concat(this._jobs);
    void this._run();
  }

  /** Holds what has not run yet, what is under way included. */
  close(): void {
    this._closing?.abort();
    this._closing = undefined;
  }

  private async _run(): Promise<void> {
    if (this._isRunning) return;
    this._isRunning = true;
    while (this._closing && this._jobs[0]) {
      const job = this._jobs.shift()!;
      const { signal } = this._closing;
      await new Promise<void>((resolve) => {
        const patience = setTimeout(() => {
          report(Error(`${this._label}: a script hangs`));
          resolve();
        }, PATIENCE_MS);
        const next = (): void => {
          clearTimeout(patience);
          resolve();
        };
        void job(signal, next)
          .catch((error: Error) => {
            if (signal.aborted) this._jobs.unshift(job);
            else {
              this._failed.push(job);
              report(error);
            }
          })
          .then(next);
      });
    }
    this._isRunning = false;
  }
}

import { report } from '../report.js';

/**
 * Releases something.
 *
 * @param next lets what is behind it follow before it has run
 * @returns resolves when it has run
 */
export type Job = (next: () => void) => Promise<void>;

/** So long a script that hangs holds back those behind it. */
const PATIENCE_MS = 1e4;

/** The queue of one vendor: what is held back, and in which order it is released. */
export class Lane {
  /** Whether anything has been released from it. */
  isUsed = false;
  private _jobs: Job[] = [];
  private _failed: Job[] = [];
  private _isOpen = false;
  private _isRunning = false;

  constructor(private readonly _label: string) {}

  /** Adds to the end. Released at once where the lane is open and nothing waits before it. */
  add(job: Job): void {
    this._jobs.push(job);
    void this._run();
  }

  /**
   * Open, it releases what is held, one after the other, and what is added later; what failed before is tried again.
   * Closed, it holds what has not been released yet.
   */
  set(isOpen: boolean): void {
    if (isOpen && !this._isOpen) this._jobs = this._failed.splice(0).concat(this._jobs);
    this._isOpen = isOpen;
    void this._run();
  }

  private async _run(): Promise<void> {
    if (this._isRunning) return;
    this._isRunning = true;
    for (let job: Job | undefined; this._isOpen && (job = this._jobs.shift());) {
      this.isUsed = true;
      await new Promise<void>((resolve) => {
        const patience = setTimeout(() => {
          report(Error(`${this._label}: a script hangs`));
          resolve();
        }, PATIENCE_MS);
        const next = (): void => {
          clearTimeout(patience);
          resolve();
        };
        void job(next)
          .catch((error: Error) => {
            this._failed.push(job);
            report(error);
          })
          .then(next);
      });
    }
    this._isRunning = false;
  }
}

import { clock, failing, places, type Place } from './world.js';

/** A record as the model has it. */
export interface Kept {
  readonly choices: Readonly<Partial<Record<Place, boolean>>>;
  readonly decidedAt: number;
  readonly expiresAt: number;
}

const DAY = 864e5;

const placesOf = { statistics: ['one', 'two', 'three'], marketing: ['ads'] } as const;

/** The places that a name stands for. */
export const placesIn = (name: string): readonly Place[] =>
  name in placesOf ? placesOf[name as keyof typeof placesOf] : [name as Place];

const isCurrent = ({ expiresAt, decidedAt }: Kept): boolean => expiresAt > clock.now() && decidedAt < clock.now() + DAY;

/** What is to be: which record is stored, and which is in force on this page. */
export class Model {
  stored: Kept | 'garbage' | undefined;
  inForce: Kept | undefined;
  /** The newest that was chosen here, or seen since, unless it was taken away: an older one that is stored later does not undo it. */
  own: Kept | undefined;
  /** What the browser did not keep holds for this page. */
  isOfThisPage = false;
  /** Whether the copies of categories are in line: not where storage failed when they were written. */
  hasCopies = true;
  /** Whether the visitor has moved a switch since the settings were opened. */
  isEdited = false;

  state(place: Place): 'granted' | 'denied' | 'pending' {
    const answer = this.inForce?.choices[place];
    return answer === undefined ? 'pending' : answer ? 'granted' : 'denied';
  }

  /** The page reads what is stored. */
  look(): void {
    let next = this.valid();
    if (this.own && !isCurrent(this.own)) {
      this.own = undefined;
      this.isOfThisPage = false;
    }
    // of what is stored elsewhere the page is told, though it may not be able to read it
    if (this.own && this._told() && this._told()!.decidedAt > this.own.decidedAt) {
      this.own = next;
      this.isOfThisPage = false;
    }
    if (this.isOfThisPage) next = this.own;
    else if (!next) this.own = undefined;
    else if (this.own && next.decidedAt < this.own.decidedAt) {
      next = this.own;
      this.stored = failing.set ? undefined : next;
      this.isOfThisPage = failing.set;
    }
    if (next !== this.inForce) this._apply();
    this.inForce = next;
  }

  /** What is stored, if it counts. */
  valid(): Kept | undefined {
    return failing.get ? undefined : this._told();
  }

  private _told(): Kept | undefined {
    const { stored } = this;
    if (stored === undefined || stored === 'garbage') return undefined;
    return isCurrent(stored) ? stored : undefined;
  }

  /** A choice is made on this page. */
  choose(answers: Readonly<Partial<Record<Place, boolean>>>): void {
    if (!Object.keys(answers).length) return;
    this.look();
    const previous = this.inForce;
    this._adopt({ ...previous?.choices, ...answers }, previous);
    this.own = this.inForce;
    this.isOfThisPage = failing.get || failing.set;
    this.stored = this.isOfThisPage ? undefined : this.inForce;
    this._apply();
  }

  /** The record of a choice, a little later than the one before. */
  private _adopt(choices: Kept['choices'], previous: Kept | undefined): void {
    const decidedAt = Math.max(clock.now(), previous ? previous.decidedAt + 1 : 0);
    const expires = new Date(decidedAt);
    expires.setUTCMonth(expires.getUTCMonth() + 6);
    this.inForce = { choices, decidedAt, expiresAt: +expires };
  }

  /** The page is left and opened again. */
  restart(): void {
    this.isOfThisPage = false;
    this.inForce = this.own = undefined;
    this.isEdited = false;
    this.look();
    this._apply();
  }

  granted(): readonly Place[] {
    return places.filter((place) => this.state(place) === 'granted');
  }

  private _apply(): void {
    this.hasCopies = !failing.get && !failing.set;
  }
}

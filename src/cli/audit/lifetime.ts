import { parseDuration } from '../../catalogue/parse-duration.js';

const day = 86_400;

/**
 * What a duration in words allows, in seconds: the longest that its months can be, and a little more for the clocks.
 *
 * @returns undefined for `persistent`, which allows everything; 0 for `session`
 */
export function longest(expiry: string): number | undefined {
  if (expiry === 'session') return 0;
  const duration = parseDuration(expiry);
  if (!duration) return undefined;
  const years = Math.floor(duration.months / 12);
  const seconds = duration.ms / 1000 + (years * 366 + (duration.months % 12) * 31) * day;
  return seconds * 1.01 + 60;
}

const UNITS: readonly (readonly [name: string, seconds: number])[] = [
  ['year', 365 * day],
  ['month', 30 * day],
  ['week', 7 * day],
  ['day', day],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** Seconds in the words that a catalogue takes, its largest two units: `1 year 1 month`. */
export function inWords(seconds: number): string {
  // a clock that is a little behind does not make a day of 23 hours
  let rest = Math.max(1, Math.round(seconds) + (seconds > 120 ? 30 : 0));
  const words: string[] = [];
  for (const [name, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    // weeks only where nothing else is needed
    if (!count || (name === 'week' && (words.length > 0 || rest >= day))) {
      if (count) rest += count * size;
      continue;
    }
    words.push(`${count} ${name}${count > 1 ? 's' : ''}`);
    if (words.length === 2 || rest < size / 50) break;
  }
  return words.join(' ');
}

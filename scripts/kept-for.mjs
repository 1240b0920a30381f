/**
 * How long something is kept: until the browser is closed, for good, or between so many seconds.
 *
 * @typedef {{ text: string, seconds?: readonly [least: number, most: number] }} KeptFor
 */

const day = 86_400;

/** In seconds. Whoever computes takes 30 days for a month, a calendar takes more. */
const units = /** @type {const} */ ({
  year: [12 * 30 * day, 12 * 31 * day],
  month: [30 * day, 31 * day],
  week: [7 * day, 7 * day],
  day: [day, day],
  hour: [3600, 3600],
  minute: [60, 60],
  second: [1, 1],
});

/** The rule of `isKeptAlike` in words. */
export const rule =
  'A month is 30 to 31 days (a single one 28 to 31), a year twelve months, and what is kept a week or longer may be off by a day: who looks at a cookie sees what is left of it.';

/**
 * Reads a time in English words, as the catalogue has it or as people write it: `1 year 1 month`, `365 Days`, `30 mins`.
 * What follows the first time is left aside.
 *
 * @param {string} written
 * @returns {KeptFor | undefined} undefined where no time is said
 */
export function readKeptFor(written) {
  const text = written.trim().toLowerCase();
  if (/^(sessions?|end of session)\b/.test(text)) return { text: 'session' };
  if (/^(persistent|permanent|forever|unlimited|never|no expiration|local storage)\b/.test(text)) {
    return { text: 'persistent' };
  }
  const parts = [];
  let [least, most] = [0, 0];
  let rest = text;
  let found;
  while ((found = /^(\d+) ?(year|month|week|day|hour|minute|min|second|sec)s?\b ?/.exec(rest))) {
    const [whole, digits, word = ''] = found;
    const count = Number(digits);
    const unit = word === 'min' ? 'minute' : word === 'sec' ? 'second' : /** @type {keyof typeof units} */ (word);
    least += count * units[unit][0];
    most += count * units[unit][1];
    parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
    rest = rest.slice(whole.length);
  }
  if (!parts.length) return undefined;
  const read = parts.join(' ');
  return { text: read, seconds: [read === '1 month' ? 28 * day : least, most] };
}

/**
 * Whether two times are the same, but for how people count; see `rule`.
 *
 * @param {KeptFor} one
 * @param {KeptFor} other
 */
export function isKeptAlike(one, other) {
  if (!one.seconds || !other.seconds) return one.text === other.text;
  const off = Math.min(one.seconds[0], other.seconds[0]) >= 7 * day ? day : 0;
  return one.seconds[0] <= other.seconds[1] + off && other.seconds[0] <= one.seconds[1] + off;
}

/** A length of time in calendar months and, apart from them, milliseconds: a month has no fixed length. */
export interface Duration {
  readonly months: number;
  readonly ms: number;
}

const MS: Readonly<Record<string, number>> = { week: 6048e5, day: 864e5, hour: 36e5, minute: 6e4, second: 1e3 };

/**
 * Reads a duration in English words, such as `"1 year 1 month"`.
 *
 * @returns undefined for anything else, `session` and `persistent` included.
 */
export function parseDuration(text: string): Duration | undefined {
  let months = 0;
  let ms = 0;
  const rest = `${text} `.replace(
    /(\d{1,4}) (year|month|week|day|hour|minute|second)s? /gy,
    (_, count: string, unit: string) => {
      const unitMs = MS[unit];
      if (unitMs) ms += +count * unitMs;
      else months += +count * (unit === 'year' ? 12 : 1);
      return '';
    },
  );
  return rest || !(months + ms) ? undefined : { months, ms };
}

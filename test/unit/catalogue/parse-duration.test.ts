import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/catalogue/parse-duration.js';

const day = 86_400_000;

describe('parseDuration', () => {
  it.each([
    ['1 year', { months: 12, ms: 0 }],
    ['1 year 1 month', { months: 13, ms: 0 }],
    ['2 years 6 months', { months: 30, ms: 0 }],
    ['13 months', { months: 13, ms: 0 }],
    ['1 month 1 day', { months: 1, ms: day }],
    ['2 weeks', { months: 0, ms: 14 * day }],
    ['390 days', { months: 0, ms: 390 * day }],
    ['1 hour', { months: 0, ms: 3_600_000 }],
    ['30 minutes', { months: 0, ms: 1_800_000 }],
    ['1 minute 1 second', { months: 0, ms: 61_000 }],
    ['0 years 1 second', { months: 0, ms: 1000 }],
    ['9999 seconds', { months: 0, ms: 9_999_000 }],
    ['1000 months 1 second', { months: 1000, ms: 1000 }],
  ])('reads "%s"', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  it.each([
    '',
    ' ',
    'session',
    'persistent',
    '1 yer',
    '1',
    'year',
    'a year',
    '1year',
    '1 Year',
    ' 1 year',
    '1 year ',
    '1  year',
    '1 year, 1 month',
    '1 year and 1 month',
    '1 year\n1 month',
    '1.5 years',
    '-1 year',
    '+1 year',
    '1e3 days',
    '10000 days',
    '0 days',
    '1 decade',
    '1 yearsmonth',
    '١ year',
  ])('takes "%s" for no duration', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

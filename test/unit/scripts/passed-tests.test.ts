import { describe, expect, it } from 'vitest';
import { heldTo, noteOn, passedIn, withPassed } from '../../../scripts/passed-tests.mjs';

const checks = {
  unit: { script: 'test:unit' },
  browser: { script: 'test:browser', engine: 'Chromium' },
  'browser:firefox': { script: 'test:browser:firefox', engine: 'Firefox' },
  flows: { script: 'test:flows', engine: 'Chromium' },
};
const page = 'before\n<!-- passed: x -->\nold\n<!-- /passed -->\nbehind';
const counts = (passed: number, failed = 0) => ({ passed, failed, failures: failed ? ['a test'] : [] });

describe('the table of passed tests', () => {
  it('has a row for each check that has an engine and was recorded, in their order', () => {
    const passed = { 'browser:firefox': 705, browser: 1705, unit: 3 };
    const text = withPassed(page, checks, passed);
    expect(text).toBe(`before
<!-- passed: x -->

| check | engine | tests passed |
|---|---|--:|
| \`browser\` | Chromium | 1,705 |
| \`browser:firefox\` | Firefox | 705 |

<!-- /passed -->
behind`);
    expect(withPassed(text, checks, passedIn(text))).toBe(text);
  });

  it('is read again', () => {
    expect(passedIn(withPassed(page, checks, { browser: 1705, flows: 9 }))).toEqual({ browser: 1705, flows: 9 });
    expect(passedIn(page)).toEqual({});
  });

  it('has a place', () => {
    expect(() => passedIn('a')).toThrow('no place');
    expect(() => withPassed('<!-- /passed --><!-- passed -->', checks, {})).toThrow('no place');
  });
});

describe('a check in an engine', () => {
  it('is red where fewer tests pass than were recorded', () => {
    expect(heldTo('browser', counts(700), 705)).toEqual({
      passed: 700,
      failed: 1,
      failures: ['700 tests passed, docs/browsers.md says 705: npm run record:tests browser records anew'],
    });
  });

  it('is as it was where as many pass, or more, where some failed, and where nothing was recorded', () => {
    for (const [its, recorded] of [
      [counts(705), 705],
      [counts(706), 705],
      [counts(700, 2), 705],
      [counts(700), undefined],
    ] as const) {
      expect(heldTo('browser', its, recorded)).toBe(its);
    }
  });

  it('notes where more pass', () => {
    expect(noteOn('browser', counts(706), 705)).toBe(
      ', docs/browsers.md says 705: npm run record:tests browser records anew',
    );
    expect(noteOn('browser', counts(705), 705)).toBe('');
    expect(noteOn('browser', counts(706, 1), 705)).toBe('');
    expect(noteOn('browser', counts(706), undefined)).toBe('');
  });
});

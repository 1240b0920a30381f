import { describe, expect, it } from 'vitest';
import { judgeCounts } from '../../../scripts/judge-counts.mjs';

const passed = { passed: 3, failed: 0, failures: [] };

describe('a check that runs tests', () => {
  it('is green where its script ended well and tests passed', () => {
    expect(judgeCounts('test:flows', true, passed)).toEqual(passed);
  });

  it('is red with the tests that failed', () => {
    const counts = { passed: 3, failed: 1, failures: ['a test'] };
    expect(judgeCounts('test:flows', false, counts)).toEqual(counts);
    expect(judgeCounts('test:flows', true, counts)).toEqual(counts);
  });

  it('is red where its script ended badly, though no test failed', () => {
    const failures = ['npm run test:flows failed'];
    expect(judgeCounts('test:flows', false, passed)).toEqual({ passed: 3, failed: 1, failures });
    expect(judgeCounts('test:flows', false, undefined)).toEqual({ passed: 0, failed: 1, failures });
  });

  it('is red where it told no figures, or ran no test', () => {
    const none = { passed: 0, failed: 0, failures: [] };
    expect(judgeCounts('test:flows', true, undefined)).toMatchObject({ failed: 1, failures: ['it told no figures'] });
    expect(judgeCounts('test:flows', true, none)).toMatchObject({ failed: 1, failures: ['it ran no test'] });
  });
});

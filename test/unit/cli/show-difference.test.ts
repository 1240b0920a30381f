import { expect, it } from 'vitest';
import { showDifference } from '../../../src/cli/show-difference.js';

it('shows what is new as a unified diff', () => {
  expect(showDifference('c.json', '[\r\n  1\r\n]\r\n', '[\r\n  1,\r\n  2\r\n]\r\n', false)).toBe(
    '--- c.json\n+++ c.json\n@@ -1,3 +1,4 @@\n [\n-  1\n+  1,\n+  2\n ]',
  );
});

it('has colours on demand, and the same words', () => {
  const plain = showDifference('c.json', '[1]', '[1,2]', false);
  const colored = showDifference('c.json', '[1]', '[1,2]', true);
  expect(colored).toContain('\x1b[32m+[1,2]\x1b[0m');
  expect(colored).toContain('\x1b[31m-[1]\x1b[0m');
  expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(plain);
});

import { defineConfig } from 'vitest/config';

/** What is said of the catalogue and the record themselves. */
export default defineConfig({
  test: { include: ['test/unit/{catalogue,record}/**/*.test.ts'], testTimeout: 30_000 },
});

import { shared } from './shared.mjs';

/** What needs no page, by the unit tests. */
export default {
  ...shared('pure'),
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/catalogue/*.ts',
    'src/record/{cookie-domains,cookie-text,decide,expiry-of,is-in-force,make-record,parse-record,storage-prefix}.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
};

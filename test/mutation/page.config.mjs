import { shared } from './shared.mjs';

/** What needs a page, by the tests that run in one. */
export default {
  ...shared('page'),
  plugins: ['./test/mutation/page-runner.mjs'],
  mutate: ['src/record/{mirror,share-record,store-record}.ts', 'src/gate/**/*.ts'],
  testRunner: 'page',
  pageTests: ['test/browser/gate', 'test/browser/record'],
};

import { inlineCatalogue } from '../../inline-catalogue.mjs';
import { builtFiles } from '../built-files.mjs';
import { stamp } from '../../stamp.mjs';
import { catalogue } from '../reference-catalogue.mjs';
import { places } from './askfirst.mjs';

/**
 * The README's other way: the same catalogue in the page, which saves a request.
 *
 * @returns {import('../../types.js').SetUp}
 */
export const setUp = () => ({
  name: 'askfirst, catalogue in the page',
  files: builtFiles(),
  head: `${inlineCatalogue(stamp(catalogue).whole)}
    <script src="/askfirst/askfirst.js"></script>`,
  ...places,
});

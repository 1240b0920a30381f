import { builtFiles } from '../built-files.mjs';
import { stamp } from '../../stamp.mjs';
import { catalogue } from '../reference-catalogue.mjs';

/**
 * As the README's quick start has it: the script tag in the head, the catalogue a file of its own, checked and stamped
 * by `npx askfirst check --stamp`.
 *
 * @returns {import('../../types.js').SetUp}
 */
export const setUp = () => ({
  name: 'askfirst',
  files: { ...builtFiles(), '/catalogue.json': stamp(catalogue).whole },
  head: '<script src="/askfirst/askfirst.js" data-catalogue="/catalogue.json"></script>',
  ...places,
});

/** Where what the visitor sees and clicks is: from the document into the shadow root. */
export const places = {
  banner: ['html > ask-first', '[part=banner]'],
  accept: ['html > ask-first', '[part=banner] button:has([data-answer^=accept])'],
  reject: ['html > ask-first', '[part=banner] button:has([data-answer^=reject])'],
  open: ['html > ask-first', '[part=banner] button.settings'],
  settings: ['html > ask-first', '[part=settings-dialog]'],
  toggle: ['html > ask-first', '[part=settings-dialog] input[role=switch]'],
  loadsSettings: true,
};

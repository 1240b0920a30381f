import { builtFiles } from '../built-files.mjs';
import { stamp } from '../../stamp.mjs';
import { catalogue } from '../reference-catalogue.mjs';
import { places } from './askfirst.mjs';

/**
 * As the README has it under "On every page only what decides": `npx askfirst check --stamp --gate` has written the part of
 * the catalogue that decides, and the whole is loaded where something is shown.
 *
 * @returns {import('../../types.js').SetUp}
 */
export function setUp() {
  const { whole, part } = stamp(catalogue);
  return {
    name: 'askfirst, with the gate’s part',
    files: { ...builtFiles(), '/catalogue.json': whole, '/catalogue.gate.json': part },
    head: '<script src="/askfirst/askfirst.js" data-catalogue="/catalogue.gate.json"></script>',
    ...places,
  };
}

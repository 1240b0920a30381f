import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprint, textOf } from '../../../src/catalogue/fingerprint.js';
import { stampCatalogue } from '../../../src/cli/stamp-catalogue.js';

const indents = fc.constantFrom(undefined, 2, 4, '\t');
const catalogues = fc
  .dictionary(
    fc.string(),
    fc.json().map((json) => JSON.parse(json) as unknown),
    { minKeys: 1 },
  )
  // names that are whole numbers go before all others, wherever they were written; no catalogue has any
  .filter((catalogue) => !Object.keys(catalogue).some((name) => name === '$checked' || /^\d+$/.test(name)));

it('says of any text that it has been checked, and changes nothing else', () => {
  fc.assert(
    fc.property(catalogues, indents, (catalogue, indent) => {
      const text = JSON.stringify(catalogue, null, indent);
      const stamped = stampCatalogue(text, catalogue);
      const read = JSON.parse(stamped) as { $checked: string };
      expect(textOf(read)).toBe(textOf(catalogue));
      expect(read.$checked).toBe(fingerprint(textOf(read)));
      expect(stamped.replace(/"\$checked": ?"[\d.]+",\s*/, '')).toBe(text);
      expect(stampCatalogue(stamped, read)).toBe(stamped);
    }),
  );
});

it('refuses a text where something else has the name of the stamp', () => {
  const text = '{"a":{"$checked":"1"},"$checked":"2"}';
  expect(() => stampCatalogue(text, JSON.parse(text) as object)).toThrow('take it out');
});

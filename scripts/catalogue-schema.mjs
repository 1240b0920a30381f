import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

/** @typedef {import('ts-json-schema-generator').Schema} Schema */
/** @typedef {Record<string, any>} Node */

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} file @param {string} type @returns {Record<string, Node>} */
function definitionsOf(file, type) {
  const generator = createGenerator({
    path: join(root, 'src/catalogue', file),
    tsconfig: join(root, 'tsconfig.json'),
    type,
    // the build and `npm run types` do that
    skipTypeCheck: true,
  });
  return /** @type {Record<string, Node>} */ (generator.createSchema(type).definitions);
}

const text = {
  type: 'string',
  pattern: '\\S',
};

/**
 * What an editor is told of a catalogue, and no more than `readCatalogue` holds it to: JSON Schema, draft 2020-12, from the
 * types and their docs.
 *
 * @returns {Node}
 */
export function catalogueSchema() {
  const { Catalogue = {}, ...definitions } = definitionsOf('types.ts', 'Catalogue');
  const builtIn = definitionsOf('texts.ts', 'Locale');
  definitions.Text = {
    ...definitions.Text,
    anyOf: [text, { type: 'object', propertyNames: { pattern: '^[A-Za-z]{2,3}(-|$)' }, additionalProperties: text }],
  };
  const words = Object.assign({}, ...Object.values(builtIn).map(({ properties }) => properties));
  const texts = Catalogue.properties.texts;
  for (const name of Object.keys(texts.properties)) {
    const { description } = words[name];
    texts.properties[name] = { $ref: '#/definitions/Text', ...(description && { description }) };
  }
  // names that nobody shows do no harm
  texts.additionalProperties = { $ref: '#/definitions/Text' };

  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return /** @type {Node} */ (
    current({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://unpkg.com/askfirst@${version}/dist/catalogue.schema.json`,
      title: 'Catalogue of Askfirst',
      ...Catalogue,
      $defs: definitions,
    })
  );
}

/**
 * In the words of the newer draft, and with what may stand in every object: remarks, whose names begin with `$`.
 *
 * @param {unknown} value
 * @returns {unknown}
 */
function current(value) {
  if (Array.isArray(value)) return value.map(current);
  if (typeof value !== 'object' || !value) return value;
  /** @type {Node} */
  const node = Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      key === '$ref' ? String(inside).replace('#/definitions/', '#/$defs/') : current(inside),
    ]),
  );
  if (node.type !== 'object' || node.additionalProperties !== false) return node;
  for (const name of Object.keys(node.properties)) {
    // whatever stands in a remark, no browser minds
    const { description, examples } = node.properties[name];
    if (name.startsWith('$')) node.properties[name] = { description, ...(examples && { examples }) };
  }
  return { ...node, patternProperties: { '^\\$': {} } };
}

/**
 * Writes `catalogue.schema.json`.
 *
 * @param {string} folder
 */
export function writeCatalogueSchema(folder) {
  writeFileSync(join(folder, 'catalogue.schema.json'), `${JSON.stringify(catalogueSchema(), null, 2)}\n`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/**
 * What the comments above the vendors' entries tell: where the facts are from (`@see`), and what of them is unconfirmed
 * (`@remarks Unconfirmed: …`).
 *
 * @typedef {{ sources: string[], unconfirmed: string[] }} EntryDoc
 */

const entriesFolder = fileURLToPath(new URL('../src/vendors', import.meta.url));

/**
 * By the names under which the entries are exported.
 *
 * @param {string} [folder]
 * @returns {Record<string, EntryDoc>}
 */
export function readEntryDocs(folder = entriesFolder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return Object.fromEntries(files.sort().flatMap((file) => docsIn(readFileSync(join(folder, file), 'utf8'), file)));
}

/** @param {string} text @param {string} file @returns {(readonly [name: string, doc: EntryDoc])[]} */
function docsIn(text, file) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.isVariableStatement(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const tags = ts.getJSDocTags(
      /** @type {ts.VariableStatement} */ (statement).declarationList.declarations[0] ?? statement,
    );
    const told = tags.map((tag) => ({ name: tag.tagName.text, text: textOf(tag, source) }));
    /** @type {EntryDoc} */
    const doc = {
      sources: told.filter(({ name }) => name === 'see').map((tag) => tag.text),
      unconfirmed: told
        .filter(({ name }) => name === 'remarks')
        .flatMap((tag) => /^Unconfirmed:\s*(.*)$/i.exec(tag.text)?.[1] ?? []),
    };
    if (!doc.sources.length && !doc.unconfirmed.length) return [];
    return statement.declarationList.declarations.map(({ name }) => /** @type {const} */ ([name.getText(source), doc]));
  });
}

/**
 * As it is written, on one line: TypeScript takes an address behind `@see` for a name and a text.
 *
 * @param {ts.JSDocTag} tag
 * @param {ts.SourceFile} source
 */
function textOf(tag, source) {
  return source.text
    .slice(tag.tagName.end, tag.end)
    .replace(/\*\/$/, '')
    .replace(/^[ \t]*\*/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Rollup plugin: puts it into `cli/entry-docs.js`.
 *
 * @returns {import('rollup').Plugin}
 */
export function entryDocs() {
  return {
    name: 'entry-docs',
    load: (id) =>
      /[\\/]cli[\\/]entry-docs\.js$/.test(id)
        ? `export const entryDocs = ${JSON.stringify(readEntryDocs(), null, 2)};`
        : null,
  };
}
